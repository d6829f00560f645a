import type { ActionInput } from '../../organiser/action-fields.ts';
import type { ActionOutcome } from '../../organiser/model.ts';
import { retryAllFailed, retryMail } from '../outbox.ts';
import type { Database, OutboxRow } from '../tables.ts';
import type { World } from '../world.ts';
import { Refusal } from './refusal.ts';

/** Mails that were given up, then those that failed and are tried again; the latest first. */
export async function loadTroubledMails(db: Database): Promise<TroubledMails> {
  const mails = db
    .selectFrom('outbox')
    .leftJoin('registrations', 'registrations.id', 'outbox.registration_id')
    .select(columns)
    .select('registrations.name')
    .orderBy('outbox.created_at', 'desc')
    .orderBy('outbox.id')
    .limit(shown);
  const { failed } = await countFailed(db);
  return {
    count: failed,
    failed: await mails.where('outbox.state', '=', 'failed').execute(),
    retried: await mails
      .where('outbox.state', '=', 'queued')
      .where('outbox.last_error', 'is not', null)
      .execute(),
  };
}

/** How many mails were given up. */
export async function countFailed(db: Database): Promise<{ readonly failed: number }> {
  const { failed } = await db
    .selectFrom('outbox')
    .select(({ fn }) => fn.countAll().as('failed'))
    .where('state', '=', 'failed')
    .executeTakeFirstOrThrow();
  return { failed: Number(failed) };
}

/** Puts one given-up mail back in line, or all of them. */
export async function retry(
  trx: Database,
  { mail }: ActionInput<'retry'>,
  world: Pick<World, 'now'>,
): Promise<ActionOutcome> {
  if (!mail) {
    const count = await retryAllFailed(trx, world);
    return count === 0 ? { did: 'retry-none', values: {} } : { did: 'retry', values: { count } };
  }
  if (!(await retryMail(trx, mail, world))) throw new Refusal('no-mail');
  return { did: 'retry', values: { count: 1 } };
}

/** On one page; the count says when there are more. */
const shown = 200;

const columns = [
  'outbox.id',
  'outbox.webinar',
  'outbox.registration_id',
  'outbox.kind',
  'outbox.recipient',
  'outbox.subject',
  'outbox.attempts',
  'outbox.next_attempt_at',
  'outbox.last_error',
  'outbox.created_at',
] as const;

export type TroubledMail = Pick<
  OutboxRow,
  | 'id'
  | 'webinar'
  | 'registration_id'
  | 'kind'
  | 'recipient'
  | 'subject'
  | 'attempts'
  | 'next_attempt_at'
  | 'last_error'
  | 'created_at'
> & { readonly name: string | null };

export interface TroubledMails {
  /** All that were given up, also those that are not shown. */
  readonly count: number;
  readonly failed: readonly TroubledMail[];
  readonly retried: readonly TroubledMail[];
}
