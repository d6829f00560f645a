import type { Log } from './log.ts';
import { describeMailFailure } from './mail-failure.ts';
import { claim, emptied, later, loadDue, settle } from './mail-lease.ts';
import { connections, type Mailer, type OutgoingMail, RecipientRefused } from './mailer.ts';
import type { Database, OutboxRow } from './tables.ts';
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
  const candidates = await loadDue(parts);
  const due = candidates.length;
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
  return { due, taken: batch.taken, serverFails: batch.failuresInARow >= failuresThatStop };
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
/** Failures in a row after which the mail server counts as down. */
const failuresThatStop = 3;

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

function putBack(db: Database, world: Pick<World, 'now'>) {
  const now = world.now().toISOString();
  return db
    .updateTable('outbox')
    .set({ state: 'queued', attempts: 0, next_attempt_at: now, retried_at: now })
    .where('state', '=', 'failed');
}

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

export interface OutboxParts {
  readonly db: Database;
  readonly mailer: Mailer;
  readonly world: Pick<World, 'now' | 'random'>;
  readonly log: Log;
}

export interface Batch {
  /** How many mails the batch held: 0 when there is nothing to do. */
  readonly due: number;
  /** How many of them were taken up; the others had expired, or another worker has them. */
  readonly taken: number;
  /** True when the mail server does not answer, or takes nothing from us. */
  readonly serverFails: boolean;
}
