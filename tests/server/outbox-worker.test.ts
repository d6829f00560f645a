import { expect, it } from 'vitest';
import { startOutboxWorker } from '../../src/server/outbox-worker.ts';
import { signUp } from '../../src/server/sign-up.ts';
import type { Database } from '../../src/server/tables.ts';
import { fakeLog, fakeMailer, freshDatabase, request, stillWorld } from '../support/server-world.ts';

const states = async (db: Database) =>
  (await db.selectFrom('outbox').select(['state', 'attempts']).orderBy('id').execute()).map(
    ({ state, attempts }) => `${state} ${attempts}`,
  );

async function withMails(count: number) {
  const db = await freshDatabase();
  const world = stillWorld();
  for (let index = 0; index < count; index++) {
    await signUp(db, request({ email: `person${index}@example.org` }), world);
  }
  return { db, world, log: fakeLog().log };
}

it('a worker that stops lets its mail arrive and gives the others back, so that another one sends them at once', async () => {
  const parts = await withMails(8);
  let arrive = () => {};
  let started = () => {};
  const isSending = new Promise<void>((resolve) => {
    started = resolve;
  });
  const slow = fakeMailer();
  const first = startOutboxWorker({
    ...parts,
    mailer: {
      async send(mail) {
        started();
        await new Promise<void>((resolve) => {
          arrive = resolve;
        });
        await slow.mailer.send(mail);
      },
      close: () => undefined,
    },
  });
  await isSending;
  expect(await states(parts.db)).toEqual(Array.from({ length: 8 }, () => 'sending 1'));
  const stopped = first.stop();
  arrive();
  await stopped;
  expect(slow.sent).toHaveLength(1);
  expect((await states(parts.db)).sort()).toEqual([...Array.from({ length: 7 }, () => 'queued 0'), 'sent 1']);

  /* The clock has not moved: nothing waits for a lease to run out. */
  const other = fakeMailer();
  const second = startOutboxWorker({ ...parts, mailer: other.mailer });
  await expect.poll(() => states(parts.db)).toEqual(Array.from({ length: 8 }, () => 'sent 1'));
  await second.stop();
  expect(new Set([...slow.sent, ...other.sent].map(({ recipient }) => recipient)).size).toBe(8);
  expect(slow.sent.length + other.sent.length).toBe(8);
});

it('a mail that was given back can be seen from one that a killed worker holds until its lease runs out', async () => {
  const parts = await withMails(2);
  const held = { state: 'sending', attempts: 1, lease_until: '2026-11-23T08:10:00.000Z' } as const;
  const [first] = await parts.db.selectFrom('outbox').select('id').orderBy('id').execute();
  await parts.db
    .updateTable('outbox')
    .set(held)
    .where('id', '=', first?.id ?? '')
    .execute();
  const { mailer, sent } = fakeMailer();
  const worker = startOutboxWorker({ ...parts, mailer });
  await expect.poll(() => sent).toHaveLength(1);
  await worker.stop();
  expect((await states(parts.db)).sort()).toEqual(['sending 1', 'sent 1']);
});
