import type { SignUp } from '../webinar/sign-up-schema.ts';
import { stateOf, takesSignUps } from '../webinar/state.ts';
import { rememberErased } from './erased.ts';
import { freePlace, holdsPlace, leave, lockWebinar, type Place, takePlace } from './places.ts';
import { type MailWorld, queueMail } from './queue-mail.ts';
import { hashOf, isSecret } from './secrets.ts';
import type { Database, RegistrationRow, WebinarRow } from './tables.ts';
import { inTransaction } from './transaction.ts';
import { scheduleOfRow } from './webinar-content.ts';

/*
 * What a person does with the link in the mail. Every function takes the secret of the link and resolves
 * with undefined or false when there is no such registration (any more).
 */

/** Finds the person whom a link belongs to, and the webinar. */
export async function findOwnPlace(db: Database, secret: string): Promise<OwnPlace | undefined> {
  if (!isSecret(secret)) return undefined;
  const person = await db
    .selectFrom('registrations')
    .innerJoin('access_tokens', 'access_tokens.registration_id', 'registrations.id')
    .selectAll('registrations')
    .where('access_tokens.hash', '=', hashOf(secret))
    .executeTakeFirst();
  if (!person) return undefined;
  const webinar = await db
    .selectFrom('webinars')
    .selectAll()
    .where('id', '=', person.webinar)
    .executeTakeFirst();
  return webinar && { person, webinar };
}

/** Gives the place back, or leaves the list, and confirms it by mail. The next in line gets the place. */
export function leaveOwnPlace(db: Database, secret: string, world: MailWorld): Promise<boolean> {
  return withOwnPlace(db, secret, async (trx, { person }) => {
    if (!(await leave(trx, person, 'cancelled', world))) return;
    const after = await findOwnPlace(trx, secret);
    if (!after) return;
    const hadInvitation = after.person.calendar_sequence > 0;
    await queueMail(trx, { kind: 'left', ...after, ...(hadInvitation ? {} : { calendar: 'none' }) }, world);
  });
}

/**
 * Takes what is offered: a held place, or, for the interest list and for who left, a place as for a
 * newcomer. The mail says what it became.
 */
export function takeOwnPlace(db: Database, secret: string, world: MailWorld): Promise<boolean> {
  return withOwnPlace(db, secret, async (trx, { person }) => {
    const webinar = await lockWebinar(trx, person.webinar);
    const status = (await currentOf(trx, person.id))?.status;
    const state = stateOf(scheduleOfRow(webinar), webinar.taken, world.now());
    if (!status || !takesSignUps(state)) return;
    if (status === 'registered' || status === 'waiting' || status === 'quarantined') return;
    if (status === 'interested' && state === 'no-date') return;
    const place: Place =
      status === 'offered' ? { status: 'registered', queue_no: null } : await takePlace(trx, webinar);
    const after = await trx
      .updateTable('registrations')
      .set({ ...place, offer_until: null, updated_at: world.now().toISOString() })
      .where('id', '=', person.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await queueMail(trx, { kind: place.status, person: after, webinar }, world);
  });
}

/** Changes what a person told of themselves; address and place stay. */
export function changeOwnDetails(
  db: Database,
  secret: string,
  details: OwnDetails,
  world: MailWorld,
): Promise<boolean> {
  return withOwnPlace(db, secret, async (trx, { person }) => {
    await trx
      .updateTable('registrations')
      .set({
        name: details.name,
        role: details.role,
        language: details.language,
        organisation: details.organisation ?? null,
        news: details.news ? 1 : 0,
        updated_at: world.now().toISOString(),
      })
      .where('id', '=', person.id)
      .execute();
  });
}

/** Ends the news for this address, whichever webinar it was asked with: the one click in a mail program. */
export function endNews(db: Database, secret: string, world: MailWorld): Promise<boolean> {
  return withOwnPlace(db, secret, async (trx, { person }) => {
    await trx
      .updateTable('registrations')
      .set({ news: 0, updated_at: world.now().toISOString() })
      .where('email_key', '=', person.email_key)
      .where('news', '=', 1)
      .execute();
  });
}

/**
 * Takes a person out of the database with everything that names them: row, links, mails. Resolves with the
 * Message-IDs of their mails, for the files that may lie in the mail folder, or undefined when nobody was found.
 */
export async function eraseOwnPlace(
  db: Database,
  secret: string,
  world: MailWorld,
): Promise<readonly string[] | undefined> {
  let mails: readonly string[] | undefined;
  await withOwnPlace(db, secret, async (trx, { person }) => {
    mails = await eraseRegistration(trx, person, world);
  });
  return mails;
}

/** The same for an organiser, who knows the row. Wants a transaction. */
export async function eraseRegistration(
  trx: Database,
  registration: Pick<RegistrationRow, 'id' | 'webinar'>,
  world: MailWorld,
): Promise<readonly string[]> {
  const webinar = await lockWebinar(trx, registration.webinar);
  const before = await currentOf(trx, registration.id);
  const mails = await trx
    .selectFrom('outbox')
    .select('message_id')
    .where('registration_id', '=', registration.id)
    .execute();
  await trx.deleteFrom('registrations').where('id', '=', registration.id).execute();
  if (before) await rememberErased(trx, [registration.id], world.now());
  if (before && holdsPlace(before.status)) await freePlace(trx, webinar, world);
  return mails.map(({ message_id }) => message_id);
}

async function withOwnPlace(
  db: Database,
  secret: string,
  act: (trx: Database, own: OwnPlace) => Promise<void>,
): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const own = await findOwnPlace(trx, secret);
    if (!own) return false;
    await act(trx, own);
    return true;
  });
}

function currentOf(trx: Database, id: string): Promise<RegistrationRow | undefined> {
  return trx.selectFrom('registrations').selectAll().where('id', '=', id).executeTakeFirst();
}

export interface OwnPlace {
  readonly person: RegistrationRow;
  readonly webinar: WebinarRow;
}

export type OwnDetails = Omit<SignUp, 'email'>;
