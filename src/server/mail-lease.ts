import type { ExpressionBuilder } from 'kysely';
import type { Database, OutboxRow, Tables } from './tables.ts';
import type { World } from './world.ts';

/*
 * Who may send a mail: whoever holds its lease. Any number of processes may try; a lease that its holder
 * does not give back ends by itself.
 */

/**
 * The ids of what is due, the last one first to go. Which of them is first is left to chance, so that
 * several workers do not all reach for the same one. Two queries: each runs along the index, without a sort.
 */
export async function loadDue({ db, world }: Office): Promise<string[]> {
  const now = world.now().toISOString();
  const ids = db.selectFrom('outbox').select('id').limit(batchSize);
  const left = await ids.where('state', '=', 'sending').where('lease_until', '<=', now).execute();
  const queued = await ids
    .where('state', '=', 'queued')
    .where('next_attempt_at', '<=', now)
    .orderBy('bulk')
    .orderBy('next_attempt_at')
    .execute();
  const due = [...left, ...queued].slice(0, batchSize);
  const start = Math.floor(world.random() * due.length);
  return [...due.slice(start), ...due.slice(0, start)].map(({ id }) => id).reverse();
}

/** Takes a mail in hand until the lease ends, unless another worker has it by now, or it has expired. */
export async function claim({ db, world }: Office, id: string): Promise<OutboxRow | undefined> {
  const now = world.now();
  const mail = await db
    .updateTable('outbox')
    .set(({ eb }) => ({
      state: 'sending',
      attempts: eb('attempts', '+', 1),
      lease_until: later(now, leaseMinutes),
    }))
    .where('id', '=', id)
    .where(isDue(now))
    .returningAll()
    .executeTakeFirst();
  /* What would be wrong to send by now, a confirmation after the event, is not sent any more. */
  if (mail?.expires_at && mail.expires_at <= now.toISOString()) {
    await settle(db, mail, { ...emptied, state: 'expired' });
    return undefined;
  }
  return mail;
}

/**
 * Writes down what became of a mail in hand, only while the lease is still ours: a late worker must not undo
 * what another one did.
 */
export async function settle(db: Database, mail: OutboxRow, outcome: Partial<OutboxRow>): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ lease_until: null, ...outcome })
    .where('id', '=', mail.id)
    .where('state', '=', 'sending')
    .where('attempts', '=', mail.attempts)
    .where('lease_until', '=', mail.lease_until)
    .execute();
}

/** What is left of a mail that is done with: that it was, not what it said. */
export const emptied = { body: '', html: '', calendar: null, unsubscribe: null } as const;

/** So many minutes after a moment, as it is written. */
export function later(from: Date, minutes: number): string {
  return new Date(from.getTime() + minutes * 60_000).toISOString();
}

/** Longer than the mailer can take with one mail. */
const leaseMinutes = 2;
const batchSize = 60;

function isDue(now: Date) {
  return ({ or, and, eb }: ExpressionBuilder<Tables, 'outbox'>) =>
    or([
      and([eb('state', '=', 'queued'), eb('next_attempt_at', '<=', now.toISOString())]),
      and([eb('state', '=', 'sending'), eb('lease_until', '<=', now.toISOString())]),
    ]);
}

interface Office {
  readonly db: Database;
  readonly world: Pick<World, 'now' | 'random'>;
}
