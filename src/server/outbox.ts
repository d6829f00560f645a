import type { ExpressionBuilder } from 'kysely';
import type { Log } from './log.ts';
import { describeMailFailure } from './mail-failure.ts';
import { connections, type Mailer, type OutgoingMail, RecipientRefused } from './mailer.ts';
import type { Database, OutboxRow, Tables } from './tables.ts';
import type { World } from './world.ts';

/** Sends a batch of the mails that are due, and resolves with how many were taken up. */
export async function deliverDue(parts: OutboxParts): Promise<number> {
  return (await deliverBatch(parts)).taken;
}

/**
 * Sends a batch of the mails that are due, what somebody waits for before what goes to everyone. A mail is
 * claimed with a lease at the moment it is sent, and not before: two workers do not send it at once, and a
 * worker that dies holds up no more than it had in hand. What fails comes back after about 1, 5, 15 and 60
 * minutes, then every hour until 72 hours after it was written. When several in a row fail because of the
 * server, the rest of the batch is left as it is: a dead server costs a few attempts, not all of them. At
 * least once is the promise: a mail whose answer got lost is sent again, under the same Message-ID. When
 * `goesOn` says no, only what is in hand is finished.
 */
export async function deliverBatch(parts: OutboxParts, goesOn = () => true): Promise<Batch> {
  const candidates = await loadCandidates(parts);
  const batch = { taken: 0, failuresInARow: 0 };
  const lane = async () => {
    for (let id = candidates.pop(); id !== undefined; id = candidates.pop()) {
      if (batch.failuresInARow >= failuresThatStop || !goesOn()) return;
      const mail = await claim(parts, id);
      if (!mail) continue;
      batch.taken += 1;
      const blames = await deliver(parts, mail);
      batch.failuresInARow = blames === 'server' ? batch.failuresInARow + 1 : 0;
    }
  };
  const lanes = await Promise.allSettled(Array.from({ length: connections }, lane));
  const broken = lanes.find((one) => one.status === 'rejected');
  if (broken) throw broken.reason;
  return { taken: batch.taken, serverFails: batch.failuresInARow >= failuresThatStop };
}

/** Puts a mail that was given up back in line, at once. False when it is not there, or not given up. */
export async function retryMail(db: Database, id: string, world: Pick<World, 'now'>): Promise<boolean> {
  const { numUpdatedRows } = await putBack(db, world).where('id', '=', id).executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Does so with every mail that was given up, and resolves with how many there were. */
export async function retryAllFailed(db: Database, world: Pick<World, 'now'>): Promise<number> {
  const { numUpdatedRows } = await putBack(db, world).executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Minutes to wait after the first, second, … failure; the last one repeats. */
const ladder = [1, 5, 15, 60] as const;
const giveUpAfterHours = 72;
/** Longer than the mailer can take with one mail. */
const leaseMinutes = 2;
const batchSize = 60;
/** Failures in a row after which the mail server counts as down. */
const failuresThatStop = 3;

/**
 * The ids of what is due, the last one first to go. Which of them is first is left to chance, so that
 * several workers do not all reach for the same one. Two queries: each runs along the index, without a sort.
 */
async function loadCandidates({ db, world }: OutboxParts): Promise<string[]> {
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

/** Takes a mail in hand, unless another worker has it by now, or it has expired. */
async function claim({ db, world }: OutboxParts, id: string): Promise<OutboxRow | undefined> {
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

async function deliver(parts: OutboxParts, mail: OutboxRow): Promise<'mail' | 'server' | 'nothing'> {
  const { db, mailer, world, log } = parts;
  try {
    await mailer.send(outgoing(mail));
  } catch (error) {
    const { code, blames } = describeMailFailure(error);
    const isFinal = error instanceof RecipientRefused;
    log('mail-not-sent', { mail: mail.id, attempts: mail.attempts, code });
    await settle(db, mail, afterFailure(mail, code, isFinal, world));
    return isFinal ? 'mail' : blames;
  }
  const sent_at = world.now().toISOString();
  await settle(db, mail, { ...emptied, state: 'sent', sent_at, last_error: null });
  return 'nothing';
}

function isDue(now: Date) {
  return ({ or, and, eb }: ExpressionBuilder<Tables, 'outbox'>) =>
    or([
      and([eb('state', '=', 'queued'), eb('next_attempt_at', '<=', now.toISOString())]),
      and([eb('state', '=', 'sending'), eb('lease_until', '<=', now.toISOString())]),
    ]);
}

function putBack(db: Database, world: Pick<World, 'now'>) {
  const now = world.now().toISOString();
  return db
    .updateTable('outbox')
    .set({ state: 'queued', attempts: 0, next_attempt_at: now, retried_at: now })
    .where('state', '=', 'failed');
}

/** What is left of a mail that is done with: that it was, not what it said. */
export const emptied = { body: '', html: '', calendar: null, unsubscribe: null } as const;

function outgoing(mail: OutboxRow): OutgoingMail {
  const { recipient, subject, body, html, unsubscribe, calendar, calendar_method: method } = mail;
  return {
    recipient,
    subject,
    body,
    html,
    messageId: mail.message_id,
    unsubscribe,
    calendar: calendar && method ? { method, content: calendar } : null,
  };
}

/** Only while the lease is still ours: a late worker must not undo what another one did. */
async function settle(db: Database, mail: OutboxRow, outcome: Partial<OutboxRow>): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ lease_until: null, ...outcome })
    .where('id', '=', mail.id)
    .where('state', '=', 'sending')
    .where('attempts', '=', mail.attempts)
    .where('lease_until', '=', mail.lease_until)
    .execute();
}

function afterFailure(
  mail: OutboxRow,
  last_error: string,
  isFinal: boolean,
  world: Pick<World, 'now' | 'random'>,
): Partial<OutboxRow> {
  /* A tenth more or less, or all that failed together would come back together. */
  const wait = (ladder[Math.min(mail.attempts, ladder.length) - 1] ?? 60) * (0.9 + 0.2 * world.random());
  const next = later(world.now(), wait);
  const ladderEnd = later(new Date(mail.retried_at ?? mail.created_at), giveUpAfterHours * 60);
  const end = mail.expires_at && mail.expires_at < ladderEnd ? mail.expires_at : ladderEnd;
  return isFinal || next > end
    ? { state: 'failed', last_error }
    : { state: 'queued', next_attempt_at: next, last_error };
}

function later(from: Date, minutes: number): string {
  return new Date(from.getTime() + minutes * 60_000).toISOString();
}

export interface OutboxParts {
  readonly db: Database;
  readonly mailer: Mailer;
  readonly world: Pick<World, 'now' | 'random'>;
  readonly log: Log;
}

export interface Batch {
  /** How many mails were taken up. */
  readonly taken: number;
  /** True when the mail server does not answer, or takes nothing from us. */
  readonly serverFails: boolean;
}
