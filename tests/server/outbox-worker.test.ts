import { expect, it, onTestFinished, vi } from 'vitest';
import { startOutboxWorker } from '../../src/server/outbox-worker.ts';
import { signUp } from '../../src/server/sign-up.ts';
import { fakeLog, fakeMailer, freshDatabase, request, stillWorld } from '../support/server-world.ts';

async function started(people: number, fate?: Parameters<typeof fakeMailer>[0]) {
  const db = await freshDatabase();
  const world = stillWorld();
  for (let index = 0; index < people; index++) {
    await signUp(db, request({ email: `person${index}@example.org` }), world);
  }
  let attempts = 0;
  const { mailer, sent } = fakeMailer((mail) => {
    attempts += 1;
    return fate?.(mail);
  });
  const worker = startOutboxWorker(
    { db, mailer, world, ...fakeLog() },
    { everyMilliseconds: 20, longestPause: 80 },
  );
  onTestFinished(() => worker.stop());
  return { db, world, worker, sent, attempts: () => attempts };
}
const down = () => new Error('connect ECONNREFUSED');

it('the worker goes on until nothing is due, and looks again when it is woken', async () => {
  const { db, world, worker, sent } = await started(130);
  await vi.waitFor(() => expect(sent).toHaveLength(130), 5_000);
  await signUp(db, request(), world);
  worker.wake();
  await vi.waitFor(() => expect(sent).toHaveLength(131), 5_000);
});

it('the worker goes past what has expired, however much that is', async () => {
  const db = await freshDatabase();
  const world = stillWorld();
  for (let index = 0; index < 130; index++) {
    await signUp(db, request({ email: `late${index}@example.org` }), world);
  }
  await db.updateTable('outbox').set({ expires_at: '2026-11-01T00:00:00.000Z' }).execute();
  world.pass(1);
  await signUp(db, request(), world);
  const { mailer, sent } = fakeMailer();
  const worker = startOutboxWorker({ db, mailer, world, ...fakeLog() });
  onTestFinished(() => worker.stop());
  await vi.waitFor(() => expect(sent).toHaveLength(1), 4_000);
});

it('a worker that is woken a thousand times does not spin on a dead mail server', async () => {
  const { worker, attempts } = await started(50, down);
  await vi.waitFor(() => expect(attempts()).toBeGreaterThan(0), 5_000);
  const before = attempts();
  for (let times = 0; times < 1_000; times++) {
    worker.wake();
    await Promise.resolve();
  }
  expect(attempts() - before).toBeLessThan(10);
});

it('a worker goes on by itself when the mail server is back', async () => {
  let isDown = true;
  const { sent, attempts } = await started(20, () => (isDown ? down() : undefined));
  await vi.waitFor(() => expect(attempts()).toBeGreaterThan(4), 5_000);
  expect(sent).toEqual([]);
  isDown = false;
  await vi.waitFor(() => expect(sent.length).toBeGreaterThan(5), 5_000);
});

it('a worker that is stopped finishes what is in hand, and no more', async () => {
  const db = await freshDatabase();
  const world = stillWorld();
  for (let index = 0; index < 30; index++) {
    await signUp(db, request({ email: `person${index}@example.org` }), world);
  }
  const inHand: (() => void)[] = [];
  const mailer = { close: () => undefined, send: () => new Promise<void>((done) => inHand.push(done)) };
  const worker = startOutboxWorker({ db, mailer, world, ...fakeLog() });
  await vi.waitFor(() => expect(inHand).toHaveLength(3), 5_000);
  const stopped = worker.stop();
  for (const done of inHand) done();
  await stopped;
  expect(inHand).toHaveLength(3);
  const sent = await db.selectFrom('outbox').select('id').where('state', '=', 'sent').execute();
  expect(sent).toHaveLength(3);
});
