import type { ExpressionBuilder } from 'kysely';
import { describeError, type Log } from './log.ts';
import { type Mailer, type OutgoingMail, RecipientRefused } from './mailer.ts';
import type { Database, OutboxRow, Tables } from './tables.ts';
import { inTransaction } from './transaction.ts';
import type { World } from './world.ts';

/**
 * Sends every mail that is due and resolves with how many were taken up. A mail is claimed with a lease,
 * so that two workers do not send it at once and a worker that dies holds nothing up. What fails comes
 * back after 1, 5, 15 and 60 minutes, then every hour until 72 hours after it was written. At least once
 * is the promise: a mail whose answer got lost is sent again, under the same Message-ID.
 */
export async function deliverDue(parts: OutboxParts): Promise<number> {
  const { db, mailer, world, log, isStopping } = parts;
  await giveUpExpired(db, world);
  const claimed = await claim(db, world);
  for (const [index, mail] of claimed.entries()) {
    if (isStopping?.()) {
      await giveBack(db, claimed.slice(index));
      break;
    }
    let outcome: Partial<OutboxRow>;
    try {
      await mailer.send(outgoing(mail));
      outcome = { ...emptied, state: 'sent', sent_at: world.now().toISOString(), last_error: null };
    } catch (error) {
      outcome = afterFailure(mail, error, world.now());
      log('mail-not-sent', { mail: mail.id, attempts: mail.attempts, ...describeError(error) });
    }
    await settle(db, mail, outcome);
  }
  return claimed.length;
}

/** Minutes to wait after the first, second, … failure; the last one repeats. */
const ladder = [1, 5, 15, 60] as const;
const giveUpAfterHours = 72;
/** Longer than a whole batch can take when every mail runs into the timeouts of the mailer. */
const leaseMinutes = 10;
const batch = 10;

async function claim(db: Database, world: Pick<World, 'now'>): Promise<OutboxRow[]> {
  const now = world.now();
  return inTransaction(db, async (trx) => {
    /* What another worker is taking at this moment is not waited for: there are other mails. */
    const due = await trx
      .selectFrom('outbox')
      .select('id')
      .where(isDue(now))
      .orderBy('next_attempt_at')
      .limit(batch)
      .forUpdate()
      .skipLocked()
      .execute();
    if (due.length === 0) return [];
    return trx
      .updateTable('outbox')
      .set(({ eb }) => ({
        state: 'sending',
        attempts: eb('attempts', '+', 1),
        lease_until: later(now, leaseMinutes),
      }))
      .where(
        'id',
        'in',
        due.map(({ id }) => id),
      )
      .returningAll()
      .execute();
  });
}

function isDue(now: Date) {
  return ({ or, and, eb }: ExpressionBuilder<Tables, 'outbox'>) =>
    or([
      and([eb('state', '=', 'queued'), eb('next_attempt_at', '<=', now.toISOString())]),
      and([eb('state', '=', 'sending'), eb('lease_until', '<=', now.toISOString())]),
    ]);
}

/** What would be wrong to send by now, a confirmation after the event, is not sent any more. */
async function giveUpExpired(db: Database, world: Pick<World, 'now'>): Promise<void> {
  const now = world.now();
  await db
    .updateTable('outbox')
    .set({ ...emptied, state: 'expired', lease_until: null })
    .where('id', 'in', ({ selectFrom }) =>
      selectFrom('outbox')
        .select('outbox.id')
        .where('expires_at', '<=', now.toISOString())
        .where(isDue(now))
        .forUpdate()
        .skipLocked(),
    )
    .execute();
}

/** What is left of a mail that is done with: that it was, not what it said. */
const emptied = { body: '', html: '', calendar: null } as const;

function outgoing(mail: OutboxRow): OutgoingMail {
  return {
    recipient: mail.recipient,
    subject: mail.subject,
    body: mail.body,
    html: mail.html,
    messageId: mail.message_id,
    unsubscribe: mail.unsubscribe,
    calendar:
      mail.calendar && mail.calendar_method ? { method: mail.calendar_method, content: mail.calendar } : null,
  };
}

/** The process stops: what it took up and did not send is for another one, at once. */
async function giveBack(db: Database, mails: readonly OutboxRow[]): Promise<void> {
  for (const { id, attempts } of mails) {
    await db
      .updateTable('outbox')
      .set({ state: 'queued', attempts: attempts - 1, lease_until: null })
      .where('id', '=', id)
      .where('state', '=', 'sending')
      .where('attempts', '=', attempts)
      .execute();
  }
}

/** Only while the lease is still ours: a late worker must not undo what another one did. */
async function settle(db: Database, mail: OutboxRow, outcome: Partial<OutboxRow>): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ lease_until: null, ...outcome })
    .where('id', '=', mail.id)
    .where('state', '=', 'sending')
    .where('attempts', '=', mail.attempts)
    .execute();
}

function afterFailure(mail: OutboxRow, error: unknown, now: Date): Partial<OutboxRow> {
  const { error: name, code } = describeError(error);
  const last_error = String(code ?? name);
  if (error instanceof RecipientRefused) return { state: 'failed', last_error };
  const next = later(now, ladder[Math.min(mail.attempts, ladder.length) - 1] ?? 60);
  const ladderEnd = later(new Date(mail.created_at), giveUpAfterHours * 60);
  const end = mail.expires_at && mail.expires_at < ladderEnd ? mail.expires_at : ladderEnd;
  return next > end
    ? { state: 'failed', last_error }
    : { state: 'queued', next_attempt_at: next, last_error };
}

function later(from: Date, minutes: number): string {
  return new Date(from.getTime() + minutes * 60_000).toISOString();
}

export interface OutboxParts {
  readonly db: Database;
  readonly mailer: Mailer;
  readonly world: Pick<World, 'now'>;
  readonly log: Log;
  /** True when no mail may be begun any more. */
  readonly isStopping?: () => boolean;
}
