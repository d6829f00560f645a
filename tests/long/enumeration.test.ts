import { expect, it, onTestFinished } from 'vitest';
import { startServer } from '../support/server-process.ts';
import { temporaryFolder } from '../support/server-world.ts';
import { createVisitor, median, type Visitor } from '../support/sign-up-answers.ts';

const pairs = 2_000;

it('a new and a known address take the same time, to 5 %, also beyond the three mails of a day', {
  timeout: 30 * 60_000,
}, async () => {
  const server = await startServer({ DATA_DIR: temporaryFolder() });
  onTestFinished(() => server.end('SIGKILL'));
  const visitor = createVisitor(server.port);
  onTestFinished(() => visitor.leave());
  const known = Array.from({ length: pairs }, (_, index) => `known${index}@example.org`);
  for (const email of known) await visitor.signUp(email);

  /* In the third round a known address has had its three mails: nothing is written to it any more. */
  const rounds: number[] = [];
  for (const round of ['second time', 'third time', 'fourth time, beyond the mails of a day']) {
    const times = await compare(visitor, known, (index) => `new-${round.length}-${index}@example.org`);
    rounds.push(difference(times));
    say(`Known for the ${round}`, times);
  }
  /* The control: a form that is refused takes another time, and the same figures show it. */
  const control = await compare(visitor, known, () => 'nobody@');
  say('Control, a form that is refused', control);

  expect(Math.max(...rounds)).toBeLessThan(0.05);
  expect(difference(control)).toBeGreaterThan(0.05);
});

/** One of each after the other, in an order that alternates, so that what changes with time touches both. */
async function compare(visitor: Visitor, known: readonly string[], newAddress: (index: number) => string) {
  const times: Times = { known: [], new: [] };
  for (const [index, email] of known.entries()) {
    const turns = [
      async () => void times.known.push((await visitor.signUp(email)).milliseconds),
      async () => void times.new.push((await visitor.signUp(newAddress(index))).milliseconds),
    ];
    for (const turn of index % 2 === 0 ? turns : turns.reverse()) await turn();
  }
  return times;
}

function difference({ known, new: newcomers }: Times): number {
  return Math.abs(median(known) / median(newcomers) - 1);
}

function say(what: string, times: Times): void {
  const { known, new: newcomers } = times;
  process.stdout.write(
    `${what}: median ${median(known).toFixed(3)} ms, new ${median(newcomers).toFixed(3)} ms, difference ${(100 * difference(times)).toFixed(1)} % over ${known.length} pairs\n`,
  );
}

interface Times {
  readonly known: number[];
  readonly new: number[];
}
