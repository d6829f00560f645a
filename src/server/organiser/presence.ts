import type { ActionInput } from '../../organiser/action-fields.ts';
import { type Attendance, type Listed, matchAttendance } from '../../organiser/attendance.ts';
import type { ActionOutcome } from '../../organiser/model.ts';
import type { MailWorld } from '../queue-mail.ts';
import type { Database } from '../tables.ts';
import { lockedWebinar } from './webinar-rows.ts';

/** Whom a pasted list names, and whom not. Changes nothing. */
export async function previewAttendance(db: Database, webinar: string, list: string): Promise<Attendance> {
  return matchAttendance(list, await loadListed(db, webinar));
}

/**
 * Notes who was there: everyone whom the list names without doubt, and who was picked by hand. The rest of
 * those with a place was not there, unless an earlier list said so.
 */
export async function saveAttendance(
  trx: Database,
  { webinar, list, also }: ActionInput<'attendance'>,
  world: MailWorld,
): Promise<ActionOutcome> {
  await lockedWebinar(trx, webinar);
  const people = await loadListed(trx, webinar);
  const { present } = matchAttendance(list, people);
  const picked = people.filter(({ id }) => also.includes(id));
  const ids = [...new Set([...present.map(({ person }) => person.id), ...picked.map(({ id }) => id)])];
  const updated_at = world.now().toISOString();
  for (let at = 0; at < ids.length; at += 500) {
    await trx
      .updateTable('registrations')
      .set({ attended: 1, updated_at })
      .where('id', 'in', ids.slice(at, at + 500))
      .execute();
  }
  const { numUpdatedRows } = await trx
    .updateTable('registrations')
    .set({ attended: 0, updated_at })
    .where('webinar', '=', webinar)
    .where('status', '=', 'registered')
    .where('attended', 'is', null)
    .executeTakeFirstOrThrow();
  return { did: 'attendance', values: { present: ids.length, absent: Number(numUpdatedRows) } };
}

function loadListed(db: Database, webinar: string): Promise<Listed[]> {
  return db
    .selectFrom('registrations')
    .select(['id', 'name', 'email'])
    .where('webinar', '=', webinar)
    .where('status', '<>', 'quarantined')
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}
