import { placeFor } from '../../src/server/places.ts';
import { type MailWorld, queueMail } from '../../src/server/queue-mail.ts';
import { rowOf, type SignUpRequest } from '../../src/server/sign-up.ts';
import type { Database } from '../../src/server/tables.ts';

/** Signs someone up as one would without thinking of others: what it reads it does not lock. Must oversell. */
export async function carelessSignUp(db: Database, request: SignUpRequest, world: MailWorld): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const webinar = await trx
      .selectFrom('webinars')
      .selectAll()
      .where('id', '=', request.webinar)
      .executeTakeFirstOrThrow();
    const place = placeFor(webinar);
    const person = rowOf(request, place, world);
    await trx.insertInto('registrations').values(person).execute();
    await queueMail(trx, { kind: place.status, person, webinar }, world);
    if (place.status !== 'registered') return;
    await trx
      .updateTable('webinars')
      .set(({ eb }) => ({ taken: eb('taken', '+', 1) }))
      .where('id', '=', webinar.id)
      .execute();
  });
}
