import { lockWebinar } from '../places.ts';
import type { Database, RegistrationRow, WebinarRow } from '../tables.ts';
import { Refusal } from './refusal.ts';

/** The row of a webinar, locked until the transaction ends; refused when there is none of that name. */
export async function lockedWebinar(trx: Database, id: string): Promise<WebinarRow> {
  await knownWebinar(trx, id);
  return lockWebinar(trx, id);
}

/** The row of a webinar; refused when there is none of that name. */
export async function knownWebinar(db: Database, id: string): Promise<WebinarRow> {
  const row = await db.selectFrom('webinars').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw new Refusal('no-webinar', 'webinar');
  return row;
}

/** One person on the list of a webinar; refused when they are not there (any more). */
export async function knownPerson(
  db: Database,
  { webinar, person }: { readonly webinar: string; readonly person: string },
): Promise<RegistrationRow> {
  const row = await db
    .selectFrom('registrations')
    .selectAll()
    .where('id', '=', person)
    .where('webinar', '=', webinar)
    .executeTakeFirst();
  if (!row) throw new Refusal('no-person', 'person');
  return row;
}
