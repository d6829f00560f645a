import type { Localized } from '../i18n/language.ts';
import type { Webinar } from '../webinar/model.ts';
import { type Schedule, scheduleOf } from '../webinar/schedule.ts';
import { emptied } from './mail-lease.ts';
import { onceKeyOf } from './mail-timing.ts';
import { lockWebinar, offerFor, recount } from './places.ts';
import { type MailOrder, type MailWorld, queueMail } from './queue-mail.ts';
import type { Database, RegistrationStatus, WebinarRow } from './tables.ts';
import { inTransaction } from './transaction.ts';
import { scheduleOfRow } from './webinar-content.ts';

/**
 * Brings the rows of the webinars in line with their files, at the start of a process. What counts as a
 * change is a schedule that differs from the one the file had before: it is applied like a change by an
 * organiser, and everyone is told, once, however many processes start. Between the two the latest wins.
 */
export async function syncWebinars(db: Database, files: readonly Webinar[], world: MailWorld): Promise<void> {
  for (const webinar of files) {
    const schedule = scheduleOf(webinar);
    const content = JSON.stringify(webinar);
    const file_schedule = JSON.stringify(schedule);
    await inTransaction(db, async (trx) => {
      /* A new one begins without a date: who stood on its list before there were dates is told, too. */
      await trx
        .insertInto('webinars')
        .values({
          id: webinar.id,
          content,
          file_schedule: '',
          ...columnsOf({ ...schedule, start: null, cancelled: false }),
          cancel_reason: null,
          join_url: null,
          taken: 0,
          queued: 0,
          created_at: world.now().toISOString(),
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute();
      const row = await lockWebinar(trx, webinar.id);
      await trx
        .updateTable('webinars')
        .set({ content, file_schedule })
        .where('id', '=', webinar.id)
        .execute();
      if (row.file_schedule !== file_schedule) await changeSchedule(trx, webinar.id, schedule, world, null);
    });
  }
}

/**
 * Moves a webinar, cancels it, or changes its places, and writes a mail to everyone whom it concerns, with
 * the calendar file that moves or removes the event. `reason` is why it is cancelled, in the words of an
 * organiser; null takes the words of the file, undefined leaves them. Wants a transaction. Resolves with the
 * number of mails.
 */
export async function changeSchedule(
  trx: Database,
  webinarId: string,
  schedule: Schedule,
  world: MailWorld,
  reason?: Localized | null,
): Promise<number> {
  const row = await lockWebinar(trx, webinarId);
  const before = scheduleOfRow(row);
  const webinar = await trx
    .updateTable('webinars')
    .set({ ...columnsOf(schedule), cancel_reason: reasonColumn(row, schedule, reason) })
    .where('id', '=', webinarId)
    .returningAll()
    .executeTakeFirstOrThrow();
  if (schedule.start !== null && schedule.start !== before.start) await shortenOffers(trx, webinar, world);
  const told = await tellEveryone(trx, webinar, whatChanged(before, schedule), before, world);
  if (schedule.start === null && before.start !== null) await backToInterest(trx, webinarId, world);
  if (schedule.seats !== before.seats || schedule.start === null || before.cancelled) {
    await recount(trx, webinarId, world);
  }
  return told;
}

/** What people have to hear of, by how they stand; nothing for a change that only the organiser sees. */
export function whatChanged(
  before: Schedule,
  after: Schedule,
): Partial<Record<RegistrationStatus, Announcement>> {
  if (after.cancelled) {
    if (before.cancelled) return {};
    return everyone('webinar-cancelled');
  }
  if (after.start === null) return before.start === null ? {} : everyone('postponed');
  const moved =
    before.start !== after.start || before.minutes !== after.minutes || before.zone !== after.zone;
  if (!moved && !before.cancelled) return {};
  return {
    interested: 'date-known',
    ...(before.start === null ? {} : { registered: 'changed', waiting: 'changed', offered: 'changed' }),
  };
}

function everyone(kind: Announcement): Partial<Record<RegistrationStatus, Announcement>> {
  return { interested: kind, registered: kind, waiting: kind, offered: kind };
}

async function tellEveryone(
  trx: Database,
  webinar: WebinarRow,
  announcements: Partial<Record<RegistrationStatus, Announcement>>,
  before: Schedule,
  world: MailWorld,
): Promise<number> {
  const statuses = Object.keys(announcements) as RegistrationStatus[];
  if (statuses.length === 0) return 0;
  await takeBackReminders(trx, webinar);
  await forgetToldDates(trx, webinar);
  const people = await trx
    .selectFrom('registrations')
    .selectAll()
    .where('webinar', '=', webinar.id)
    .where('status', 'in', statuses)
    .orderBy('created_at')
    .execute();
  for (const [index, person] of people.entries()) {
    /* Thousands of mails in one transaction: let other requests be answered meanwhile. */
    if (index % 50 === 49) await world.wait(0);
    const kind = announcements[person.status];
    if (!kind) continue;
    const order: MailOrder = {
      kind,
      person,
      webinar,
      before,
      ...(kind === 'date-known' ? { onceKey: onceKeyOf(kind, webinar, person) } : {}),
      ...(person.calendar_sequence === 0 && kind !== 'changed' ? { calendar: 'none' } : {}),
    };
    await queueMail(trx, order, world);
  }
  return people.length;
}

/** A place is never held for longer than a new offer would be: the webinar may begin sooner now. */
async function shortenOffers(trx: Database, webinar: WebinarRow, world: MailWorld): Promise<void> {
  const start = webinar.start_at ?? '';
  const latest = offerFor(start, world.now()).offer_until ?? start;
  await trx
    .updateTable('registrations')
    .set({ offer_until: latest })
    .where('webinar', '=', webinar.id)
    .where('status', '=', 'offered')
    .where('offer_until', '>', latest)
    .execute();
}

/** A reminder that is not out yet would speak of how it was. */
async function takeBackReminders(trx: Database, webinar: WebinarRow): Promise<void> {
  await trx
    .updateTable('outbox')
    .set({ ...emptied, state: 'expired', once_key: null })
    .where('webinar', '=', webinar.id)
    .where('kind', 'in', ['reminder-day', 'reminder-hour'])
    .where('state', '=', 'queued')
    .execute();
}

/** A date that was told and given up may come back: then it is news again. */
async function forgetToldDates(trx: Database, webinar: WebinarRow): Promise<void> {
  await trx
    .updateTable('outbox')
    .set({ once_key: null })
    .where('webinar', '=', webinar.id)
    .where('kind', '=', 'date-known')
    .where('once_key', 'is not', null)
    .execute();
}

/** Without a date there are no places: who had one, or waited for one, waits for a date now. */
async function backToInterest(trx: Database, webinarId: string, world: MailWorld): Promise<void> {
  await trx
    .updateTable('registrations')
    .set({ status: 'interested', queue_no: null, offer_until: null, updated_at: world.now().toISOString() })
    .where('webinar', '=', webinarId)
    .where('status', 'in', ['registered', 'waiting', 'offered'])
    .execute();
}

/** Only a cancelled webinar has a reason. */
function reasonColumn(
  before: WebinarRow,
  { cancelled }: Schedule,
  reason: Localized | null | undefined,
): string | null {
  if (!cancelled) return null;
  if (reason === undefined) return before.cancel_reason;
  return reason && JSON.stringify(reason);
}

function columnsOf({ start, zone, minutes, seats, cancelled }: Schedule) {
  return { start_at: start, zone, minutes, seats, cancelled: cancelled ? 1 : 0 };
}

type Announcement = 'webinar-cancelled' | 'postponed' | 'changed' | 'date-known';
