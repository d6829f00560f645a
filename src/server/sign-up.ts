import { sql } from 'kysely';
import { emailKey } from '../webinar/email.ts';
import type { SignUp } from '../webinar/sign-up-schema.ts';
import { stateOf, takesSignUps } from '../webinar/state.ts';
import { hasMailsLeft } from './mail-limit.ts';
import { countPlace, lockWebinarIfAny, type Place, placeFor } from './places.ts';
import { type MailWorld, queueMail } from './queue-mail.ts';
import type { Database, RegistrationRow } from './tables.ts';
import { inTransaction } from './transaction.ts';
import { scheduleOfRow } from './webinar-content.ts';

/** Which wording of the privacy notice the form shows; a new wording gets a new date. */
export const noticeVersion = '2026-11-24';

/**
 * Puts someone on the list of a webinar: with a place, on the waiting list, or on the interest list. When
 * it resolves, the row and its mail are on the disk, written in one transaction. The same address a second
 * time changes nothing and is told so by mail; the caller cannot see the difference, and neither can
 * whoever filled in the form. Who left and comes back starts anew. What a robot sent is kept in quarantine,
 * without mail, and gives way to a person with the same address. `closed` when the webinar takes no
 * sign-ups (over, cancelled, or not there): then nothing is stored.
 */
export async function signUp(db: Database, request: SignUpRequest, world: MailWorld): Promise<SignUpOutcome> {
  return inTransaction(db, (trx) => signUpWithin(trx, request, world));
}

/** The same inside a transaction that goes on. */
export async function signUpWithin(
  trx: Database,
  request: SignUpRequest,
  world: MailWorld,
): Promise<SignUpOutcome> {
  const webinar = await lockWebinarIfAny(trx, request.webinar);
  if (!webinar) return 'closed';
  if (!takesSignUps(stateOf(scheduleOfRow(webinar), webinar.taken, world.now()))) return 'closed';
  if (request.quarantined) {
    await setAside(trx, request, world);
    return 'accepted';
  }
  const place = placeFor(webinar);
  const person = await insertPerson(trx, request, place, world);
  /* Asked for everyone: how long the answer takes does not tell who is known. */
  const mayWrite = await hasMailsLeft(trx, emailKey(request.form.email), world);
  if (person) {
    await countPlace(trx, webinar, place);
    await queueMail(trx, { kind: place.status, person, webinar }, world);
  } else {
    const known = await markSeen(trx, request, world);
    const tell = () => queueMail(trx, { kind: 'already', person: known, webinar }, world);
    await (mayWrite ? tell() : withoutTrace(trx, tell));
  }
  return 'accepted';
}

/** The row of a newcomer, or of someone who comes back; undefined when the person is on a list already. */
async function insertPerson(
  trx: Database,
  request: SignUpRequest,
  place: Place,
  world: MailWorld,
): Promise<RegistrationRow | undefined> {
  const row = rowOf(request, place, world);
  const { id: _, calendar_sequence: __, ...anew } = row;
  return trx
    .insertInto('registrations')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['webinar', 'email_key'])
        .doUpdateSet(anew)
        .where(({ eb, and, or, val }) =>
          or([
            eb('registrations.status', 'in', ['quarantined', 'cancelled', 'lapsed']),
            and([eb('registrations.status', '=', 'interested'), eb(val(row.status), '<>', 'interested')]),
          ]),
        ),
    )
    .returningAll()
    .executeTakeFirst();
}

/** Kept aside for an organiser to look at; a person who is on the list already stays as they are. */
async function setAside(trx: Database, request: SignUpRequest, world: MailWorld): Promise<void> {
  await trx
    .insertInto('registrations')
    .values({ ...rowOf(request, { status: 'interested', queue_no: null }, world), status: 'quarantined' })
    .onConflict((conflict) => conflict.columns(['webinar', 'email_key']).doNothing())
    .execute();
}

/**
 * Somebody signed this person up again: the year on a list without a date begins anew. Written also when
 * no mail goes out, so that a known address takes a commit like a new one.
 */
async function markSeen(
  trx: Database,
  { webinar, form }: SignUpRequest,
  world: MailWorld,
): Promise<RegistrationRow> {
  return trx
    .updateTable('registrations')
    .set({ updated_at: world.now().toISOString() })
    .where('webinar', '=', webinar)
    .where('email_key', '=', emailKey(form.email))
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Does the work and takes it back: how long it takes does not tell that no mail goes out. */
async function withoutTrace(trx: Database, work: () => Promise<unknown>): Promise<void> {
  await sql`savepoint without_trace`.execute(trx);
  await work();
  await sql`rollback to savepoint without_trace`.execute(trx);
}

/** The row of a newcomer. */
export function rowOf({ webinar, form }: SignUpRequest, place: Place, world: MailWorld): RegistrationRow {
  const now = world.now().toISOString();
  return {
    id: world.newId(),
    webinar,
    email: form.email,
    email_key: emailKey(form.email),
    name: form.name,
    role: form.role,
    language: form.language,
    organisation: form.organisation ?? null,
    news: form.news ? 1 : 0,
    notice: noticeVersion,
    status: place.status,
    queue_no: place.queue_no,
    offer_until: null,
    calendar_sequence: 0,
    attended: null,
    created_at: now,
    updated_at: now,
  };
}

export interface SignUpRequest {
  /** The id of the webinar. */
  readonly webinar: string;
  readonly form: SignUp;
  /** True when a trap was touched: keep it aside, send nothing. */
  readonly quarantined: boolean;
}

export type SignUpOutcome = 'accepted' | 'closed';
