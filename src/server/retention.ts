import type { ExpressionBuilder } from 'kysely';
import { endOf } from '../webinar/state.ts';
import { rememberErased } from './erased.ts';
import type { Database, Tables, WebinarRow } from './tables.ts';
import type { World } from './world.ts';

/** How many days something is kept that nobody asked for any more: a robot’s sign-up, a mail to an organiser. */
export const quarantineDays = 30;

/**
 * How many days someone waits on a list without a date: from the last time they signed up or changed
 * something. Nobody expects a mail about a webinar they put their name down for longer ago than that.
 */
export const interestDays = 365;

/** How many days it can be seen what organisers did. */
const actionDays = 365;

/** For so long a restored backup is cleaned of who was erased since. */
const rememberDays = 400;

/**
 * Erases everyone whose time is over, with their mails and links: `retentionDays` after the end of a
 * webinar, whether it took place or not; `interestDays` on a list without a date; `quarantineDays` in
 * quarantine. Also what organisers leave behind: codes, sessions and mails to them. Can run on any process,
 * at any time and as often as one likes. Resolves with how many registrations went.
 */
export async function eraseDue(db: Database, retentionDays: number, world: RetentionWorld): Promise<number> {
  const now = world.now();
  const webinars = await db.selectFrom('webinars').selectAll().execute();
  let erased = await eraseAll(db, now, ({ and, eb }) =>
    and([eb('status', '=', 'quarantined'), eb('updated_at', '<=', daysBefore(now, quarantineDays))]),
  );
  for (const webinar of webinars) {
    const end = await endOfPurpose(db, webinar);
    if (end === undefined || end > daysBefore(now, retentionDays)) continue;
    erased += await eraseAll(db, now, ({ eb }) => eb('webinar', '=', webinar.id));
  }
  const dated = webinars.filter(({ start_at }) => start_at !== null).map(({ id }) => id);
  erased += await eraseAll(db, now, ({ and, eb, not }) =>
    and([
      eb('updated_at', '<=', daysBefore(now, interestDays)),
      ...(dated.length > 0 ? [not(eb('webinar', 'in', dated))] : []),
    ]),
  );
  await tidyUp(db, now);
  return erased;
}

/**
 * The instant from which the days are counted: the end of the webinar, also when it was called off; for
 * one that was called off without ever having a date, when people were told. Undefined while it may come.
 */
async function endOfPurpose(db: Database, webinar: WebinarRow): Promise<string | undefined> {
  if (webinar.start_at !== null) return endOf(webinar.start_at, webinar.minutes).toISOString();
  if (webinar.cancelled === 0) return undefined;
  const { told } = await db
    .selectFrom('outbox')
    .select(({ fn }) => fn.max('created_at').as('told'))
    .where('webinar', '=', webinar.id)
    .where('kind', '=', 'webinar-cancelled')
    .executeTakeFirstOrThrow();
  return told ?? undefined;
}

/** In small transactions, so that a sign-up never waits long. */
async function eraseAll(db: Database, now: Date, isDue: Condition): Promise<number> {
  for (let erased = 0; ; ) {
    const { due, gone } = await db.transaction().execute((trx) => eraseSome(trx, now, isDue));
    erased += gone;
    if (due < batch) return erased;
  }
}

async function eraseSome(trx: Database, now: Date, isDue: Condition): Promise<{ due: number; gone: number }> {
  const due = await trx.selectFrom('registrations').select('id').where(isDue).limit(batch).execute();
  if (due.length === 0) return { due: 0, gone: 0 };
  /* Asked again: on PostgreSQL a person may have come back meanwhile. */
  const gone = await trx
    .deleteFrom('registrations')
    .where('id', 'in', idsOf(due))
    .where(isDue)
    .returning('id')
    .execute();
  await rememberErased(trx, idsOf(gone), now);
  return { due: due.length, gone: gone.length };
}

function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}

async function tidyUp(db: Database, now: Date): Promise<void> {
  for (const table of ['organiser_codes', 'organiser_sessions'] as const) {
    await db.deleteFrom(table).where('expires_at', '<=', now.toISOString()).execute();
  }
  await db
    .deleteFrom('outbox')
    .where('registration_id', 'is', null)
    .where('created_at', '<=', daysBefore(now, quarantineDays))
    .execute();
  await db.deleteFrom('organiser_actions').where('created_at', '<=', daysBefore(now, actionDays)).execute();
  await db.deleteFrom('erased').where('erased_at', '<=', daysBefore(now, rememberDays)).execute();
}

function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString();
}

const batch = 200;

type Condition = (
  builder: ExpressionBuilder<Tables, 'registrations'>,
) => ReturnType<ExpressionBuilder<Tables, 'registrations'>['and']>;

export type RetentionWorld = Pick<World, 'now'>;
