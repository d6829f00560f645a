import { endOf } from '../webinar/state.ts';
import { leave, lockWebinar, recount } from './places.ts';
import { type MailWorld, queueMail } from './queue-mail.ts';
import type { Database, WebinarRow } from './tables.ts';
import { inTransaction } from './transaction.ts';
import { contentOf } from './webinar-content.ts';

/*
 * What the clock asks for. Every job can run on every process, at any time and as often as one likes: each
 * mail has a key under which it is written once, and each has a time after which it is not sent any more.
 */

/** Runs every job once. */
export async function runJobs(db: Database, world: MailWorld): Promise<void> {
  const webinars = await db.selectFrom('webinars').selectAll().execute();
  for (const webinar of webinars) {
    if (webinar.seats !== null) {
      await letOffersLapse(db, webinar, world);
      await inTransaction(db, (trx) => recount(trx, webinar.id, world));
    }
    await remind(db, webinar, world);
    await thank(db, webinar, world);
  }
}

/** A held place that nobody took in time goes to the next in line; the person hears so. */
export async function letOffersLapse(db: Database, webinar: WebinarRow, world: MailWorld): Promise<void> {
  const late = await db
    .selectFrom('registrations')
    .select(['id', 'webinar'])
    .where('webinar', '=', webinar.id)
    .where('status', '=', 'offered')
    .where('offer_until', '<=', world.now().toISOString())
    .orderBy('offer_until')
    .execute();
  for (const { id } of late) {
    await inTransaction(db, async (trx) => {
      /* Under the lock, for the person may be taking the place at this moment. */
      await lockWebinar(trx, webinar.id);
      const still = await trx
        .selectFrom('registrations')
        .select(['id', 'webinar'])
        .where('id', '=', id)
        .where('status', '=', 'offered')
        .executeTakeFirst();
      if (!still || !(await leave(trx, still, 'lapsed', world))) return;
      const person = await trx
        .selectFrom('registrations')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      await queueMail(trx, { kind: 'lapsed', person, webinar }, world);
    });
  }
}

/** The reminders, each in its window: from 24 hours until 2 hours before, and from 1 hour before until the start. */
export const reminders = [
  { kind: 'reminder-day', from: 24 * 60, to: 2 * 60 },
  { kind: 'reminder-hour', from: 60, to: 0 },
] as const;

async function remind(db: Database, webinar: WebinarRow, world: MailWorld): Promise<void> {
  if (webinar.start_at === null || webinar.cancelled === 1) return;
  const start = new Date(webinar.start_at).getTime();
  const minutesLeft = (start - world.now().getTime()) / 60_000;
  for (const { kind, from, to } of reminders) {
    if (minutesLeft > from || minutesLeft <= to) continue;
    const due = new Date(start - from * 60_000);
    const expires = new Date(start - to * 60_000);
    await writeToAll(db, webinar, { kind, key: `${kind} ${webinar.start_at}`, due, expires }, world);
  }
}

/** Thanks go out when there is something to fetch, within a week. */
async function thank(db: Database, webinar: WebinarRow, world: MailWorld): Promise<void> {
  if (webinar.start_at === null || webinar.cancelled === 1 || !contentOf(webinar).recording) return;
  const end = endOf(webinar.start_at, webinar.minutes);
  const week = new Date(end.getTime() + 7 * 86_400_000);
  if (world.now() < end || world.now() >= week) return;
  await writeToAll(db, webinar, { kind: 'thanks', key: 'thanks', due: end, expires: week }, world);
}

/** One mail to everyone with a place, once; not to who got a confirmation or a change after it was due. */
async function writeToAll(
  db: Database,
  webinar: WebinarRow,
  { kind, key, due, expires }: TimedMail,
  world: MailWorld,
): Promise<void> {
  const people = await db
    .selectFrom('registrations')
    .select('id')
    .where('webinar', '=', webinar.id)
    .where('status', '=', 'registered')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('outbox')
            .select('outbox.id')
            .whereRef('outbox.registration_id', '=', 'registrations.id')
            .where(({ or, and, eb }) =>
              or([
                and([eb('outbox.kind', '=', kind), eb('outbox.once_key', 'like', `${key} %`)]),
                and([
                  eb('outbox.kind', 'in', ['registered', 'changed']),
                  eb('outbox.created_at', '>', due.toISOString()),
                ]),
              ]),
            ),
        ),
      ),
    )
    .execute();
  for (const { id } of people) {
    await inTransaction(db, async (trx) => {
      /* By now the webinar may have moved, and the person may have left. */
      const now = await lockWebinar(trx, webinar.id);
      if (now.start_at !== webinar.start_at || now.cancelled === 1) return;
      const person = await trx
        .selectFrom('registrations')
        .selectAll()
        .where('id', '=', id)
        .where('status', '=', 'registered')
        .executeTakeFirst();
      const order = { kind, webinar: now, onceKey: `${key} ${id}`, expiresAt: expires.toISOString() };
      if (person) await queueMail(trx, { ...order, person }, world);
    });
  }
}

interface TimedMail {
  readonly kind: 'reminder-day' | 'reminder-hour' | 'thanks';
  /** With the id of the person: under which it is written once. */
  readonly key: string;
  readonly due: Date;
  readonly expires: Date;
}
