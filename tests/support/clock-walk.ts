import fc from 'fast-check';
import { openDatabase } from '../../src/server/database.ts';
import { runJobs } from '../../src/server/jobs.ts';
import { deliverDue } from '../../src/server/outbox.ts';
import { signUp } from '../../src/server/sign-up.ts';
import { realWorld } from '../../src/server/world.ts';
import type { Engine } from './engines.ts';
import { fakeLog, fakeMailer, freshStore, request, stillWorld } from './server-world.ts';

const begins = Date.parse('2027-03-04T12:00:00.000Z');
const hour = 3_600_000;
/** When each mail may leave, in hours before the webinar begins. */
const windows: Readonly<Record<string, readonly [from: number, to: number]>> = {
  'reminder-day': [24, 2],
  'reminder-hour': [1, 0],
  thanks: [-1, -1 - 7 * 24],
};

/**
 * Walks through ten days around a webinar with several processes whose clocks all jump by up to a day, back
 * and forth; each runs the jobs and, now and then, sends what is due. Counts the mails that were sent twice,
 * outside their window by the clock of who sent them, or never. `forget` is the control: without its keys it
 * must send twice, without the ends of the windows it must send outside of them.
 */
export async function walkTheClock({
  steps,
  people,
  seed,
  forget,
  jumps: jumping = true,
  engine = 'SQLite',
}: Walk): Promise<WalkCounts> {
  const webinar = {
    start: { local: '2027-03-04T14:00', zone: 'Africa/Johannesburg' },
    recording: { audio: { url: '/a.mp3', megabytes: 12 } },
  };
  const { db, place } = await freshStore({ webinar, engine });
  const still = stillWorld('2027-02-20T08:00:00.000Z');
  for (let index = 0; index < people; index++) {
    await signUp(db, request({ email: `person${index}@example.org` }), still);
  }
  const sent: { key: string; kind: string; hoursBefore: number }[] = [];
  const processes = Array.from({ length: 3 }, () => openDatabase(place, realWorld));
  const aDay = fc.oneof(fc.constant(0), fc.integer({ min: -24 * 60, max: 24 * 60 }));
  const jump = fc.record({
    minutes: jumping ? aDay : fc.constant(0),
    sends: fc.constantFrom(true, false, false),
  });
  const jumps = fc.sample(fc.array(jump, { minLength: processes.length, maxLength: processes.length }), {
    numRuns: steps,
    seed,
  });
  for (const [step, jumped] of jumps.entries()) {
    const trueTime = begins - 48 * hour + (step / steps) * 10 * 24 * hour;
    await Promise.all(
      processes.map(async (one, index) => {
        const { minutes = 0, sends = true } = jumped[index] ?? {};
        const now = new Date(trueTime + minutes * 60_000);
        const world = { ...realWorld, site: still.site, now: () => now };
        await runJobs(one, world);
        if (forget === 'windows') await one.updateTable('outbox').set({ expires_at: null }).execute();
        if (!sends) return;
        const { mailer } = fakeMailer(({ recipient, subject }) => {
          const kind = kindOf(subject);
          sent.push({ key: `${kind} ${recipient}`, kind, hoursBefore: (begins - now.getTime()) / hour });
          return undefined;
        });
        while ((await deliverDue({ db: one, mailer, world, ...fakeLog() })) > 0);
        if (forget === 'keys')
          await one.updateTable('outbox').set({ once_key: null, registration_id: null }).execute();
      }),
    );
  }
  await Promise.all(processes.map((one) => one.destroy()));
  const timed = sent.filter(({ kind }) => kind in windows);
  const keys = new Set(timed.map(({ key }) => key));
  /* A window may fall between two steps; one in which several fall may not be missed. */
  const hoursAStep = (10 * 24) / steps;
  const expected = Object.keys(windows).filter((kind) => {
    const [from, to] = windows[kind] ?? [0, 0];
    return from - to > 6 * hoursAStep;
  });
  return {
    sent: timed.length,
    twice: timed.length - keys.size,
    outside: timed.filter(({ kind, hoursBefore }) => {
      const [from, to] = windows[kind] ?? [0, 0];
      return hoursBefore > from || hoursBefore <= to;
    }).length,
    missing: expected.filter((kind) => timed.filter((one) => one.kind === kind).length < people).length,
  };
}

function kindOf(subject: string): string {
  if (subject.startsWith('Bijna zover')) return 'reminder-day';
  if (subject.startsWith('Begint straks')) return 'reminder-hour';
  return subject.startsWith('Bedankt') ? 'thanks' : 'other';
}

interface Walk {
  readonly steps: number;
  readonly people: number;
  readonly seed: number;
  readonly forget?: 'keys' | 'windows';
  /** False: the clocks are right. */
  readonly jumps?: boolean;
  readonly engine?: Engine;
}

export interface WalkCounts {
  readonly sent: number;
  readonly twice: number;
  readonly outside: number;
  /** Kinds of mail that somebody did not get. A clock that jumps ahead can let a mail expire. */
  readonly missing: number;
}
