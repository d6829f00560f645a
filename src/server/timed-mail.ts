import { lockWebinar } from './places.ts';
import { type MailWorld, onceKeyOf, queueMail } from './queue-mail.ts';
import type { Database, RegistrationRow, WebinarRow } from './tables.ts';
import { inTransaction } from './transaction.ts';

/**
 * Writes one mail to everyone of a status, once, however many processes do it at the same time; not to who
 * got a confirmation or a change after it was due. In batches: thousands of people neither hold up the
 * event loop nor lock the database for long.
 */
export async function writeToAll(
  db: Database,
  webinar: WebinarRow,
  mail: TimedMail,
  world: MailWorld,
): Promise<void> {
  const everyone = await db
    .selectFrom('registrations')
    .select('id')
    .where('webinar', '=', webinar.id)
    .where('status', '=', mail.status)
    .execute();
  const keyOf = mail.key ?? ((person) => onceKeyOf(mail.kind, webinar, person));
  for (let first = 0; first < everyone.length; first += batchSize) {
    await world.wait(0);
    const batch = everyone.slice(first, first + batchSize);
    const untold = await withoutMail(db, batch, mail, keyOf);
    if (untold.length === 0) continue;
    const goesOn = await inTransaction(db, async (trx) => {
      /* An organiser may have moved or cancelled it since the work began: what was meant is wrong by now. */
      const current = await lockWebinar(trx, webinar.id);
      if (current.start_at !== webinar.start_at || current.cancelled !== webinar.cancelled) return false;
      for (const person of await loadPeople(trx, untold, mail.status)) {
        const order = {
          kind: mail.kind,
          person,
          webinar: current,
          onceKey: keyOf(person),
          dueAt: mail.due.toISOString(),
          expiresAt: mail.expires.toISOString(),
        };
        await queueMail(trx, order, world);
      }
      return true;
    });
    if (!goesOn) return;
  }
}

const batchSize = 25;

/** Of these people those to whom it has not been written, and who heard nothing newer. */
async function withoutMail(
  db: Database,
  people: readonly Person[],
  { due }: TimedMail,
  keyOf: (person: Person) => string,
): Promise<Person[]> {
  const written = await db
    .selectFrom('outbox')
    .select('once_key')
    .where('once_key', 'in', people.map(keyOf))
    .execute();
  const newer = await db
    .selectFrom('outbox')
    .select('registration_id')
    .where(
      'registration_id',
      'in',
      people.map(({ id }) => id),
    )
    .where('kind', 'in', ['registered', 'changed'])
    .where('created_at', '>', due.toISOString())
    .execute();
  const keys = new Set(written.map(({ once_key }) => once_key));
  const told = new Set(newer.map(({ registration_id }) => registration_id));
  return people.filter((person) => !keys.has(keyOf(person)) && !told.has(person.id));
}

/** Who has left since the work began is not written to. */
function loadPeople(
  trx: Database,
  people: readonly Person[],
  status: RegistrationRow['status'],
): Promise<RegistrationRow[]> {
  return trx
    .selectFrom('registrations')
    .selectAll()
    .where('status', '=', status)
    .where(
      'id',
      'in',
      people.map(({ id }) => id),
    )
    .orderBy('id')
    .execute();
}

/** A mail that is due at a time, to everyone who stands in one way. */
export interface TimedMail {
  readonly kind: 'date-known' | 'reminder-day' | 'reminder-hour' | 'thanks';
  readonly status: RegistrationRow['status'];
  /** Under which it is written once; by default once for each date. */
  readonly key?: (person: Person) => string;
  readonly due: Date;
  /** After this it is not sent any more. */
  readonly expires: Date;
}

type Person = Pick<RegistrationRow, 'id'>;
