import type { ExpressionBuilder } from 'kysely';
import { endOf } from '../webinar/state.ts';
import { leave, lockWebinar, recount } from './places.ts';
import { type MailWorld, queueMail } from './queue-mail.ts';
import type { Database, Tables, WebinarRow } from './tables.ts';
import { type TimedMail, writeToAll } from './timed-mail.ts';
import { inTransaction } from './transaction.ts';
import { contentOf } from './webinar-content.ts';

/*
 * What the clock asks for. Every job can run on every process, at any time and as often as one likes: each
 * mail has a key under which it is written once, and each has a time after which it is not sent any more.
 */

/** Runs every job once. A webinar that fails does not hold up the others; the first failure is thrown at the end. */
export async function runJobs(db: Database, world: MailWorld): Promise<void> {
  const webinars = await db.selectFrom('webinars').selectAll().execute();
  const failures: unknown[] = [];
  for (const webinar of webinars) {
    await runJobsOf(db, webinar, world).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

async function runJobsOf(db: Database, webinar: WebinarRow, world: MailWorld): Promise<void> {
  if (webinar.start_at === null || webinar.cancelled === 1) return;
  const ahead = world.now() < new Date(webinar.start_at);
  if (webinar.seats !== null) {
    await letOffersLapse(db, webinar, world);
    if (ahead) await inTransaction(db, (trx) => recount(trx, webinar.id, world));
  }
  for (const mail of timedMails(webinar)) {
    if (world.now() >= mail.due && world.now() < mail.expires) await writeToAll(db, webinar, mail, world);
  }
}

/** A held place that nobody took in time goes to the next in line; the person hears so. */
export async function letOffersLapse(db: Database, webinar: WebinarRow, world: MailWorld): Promise<void> {
  const isLate = ({ and, eb }: ExpressionBuilder<Tables, 'registrations'>) =>
    and([eb('status', '=', 'offered'), eb('offer_until', '<=', world.now().toISOString())]);
  const late = await db
    .selectFrom('registrations')
    .select('id')
    .where('webinar', '=', webinar.id)
    .where(isLate)
    .orderBy('offer_until')
    .execute();
  for (const { id } of late) {
    await world.wait(0);
    await inTransaction(db, async (trx) => {
      /* Under the lock, for the person may be taking the place at this moment. */
      const current = await lockWebinar(trx, webinar.id);
      const still = await trx
        .selectFrom('registrations')
        .select(['id', 'webinar'])
        .where('id', '=', id)
        .where(isLate)
        .executeTakeFirst();
      if (!still || !(await leave(trx, still, 'lapsed', world))) return;
      const person = await trx
        .selectFrom('registrations')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      await queueMail(trx, { kind: 'lapsed', person, webinar: current }, world);
    });
  }
}

/** The reminders, each in its window: from 24 hours until 2 hours before, and from 1 hour before until the start. */
export const reminders = [
  { kind: 'reminder-day', from: 24 * 60, to: 2 * 60 },
  { kind: 'reminder-hour', from: 60, to: 0 },
] as const;

/** What the clock asks to write about a webinar with a date, each in its window. */
function timedMails(webinar: WebinarRow): TimedMail[] {
  const start = new Date(webinar.start_at ?? '').getTime();
  const end = endOf(webinar.start_at ?? '', webinar.minutes);
  const thanks: TimedMail = {
    kind: 'thanks',
    status: 'registered',
    key: ({ id }) => `thanks ${id}`,
    due: end,
    expires: new Date(end.getTime() + 7 * 86_400_000),
  };
  return [
    /* The list is told when the date is set; this is for who joined it at that very moment. */
    { kind: 'date-known', status: 'interested', due: new Date(0), expires: end },
    ...reminders.map(
      ({ kind, from, to }): TimedMail => ({
        kind,
        status: 'registered',
        due: new Date(start - from * 60_000),
        expires: new Date(start - to * 60_000),
      }),
    ),
    /* Thanks go out when there is something to fetch, within a week. */
    ...(contentOf(webinar).recording ? [thanks] : []),
  ];
}
