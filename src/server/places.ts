import { type MailWorld, queueMail } from './queue-mail.ts';
import type { Database, RegistrationRow, WebinarRow } from './tables.ts';
import { scheduleOfRow } from './webinar-content.ts';

/*
 * The places of a webinar and its waiting list. Every function wants a transaction. What gives or takes a
 * place first writes to the row of the webinar, which locks it on both engines, so that no two people get
 * one place and the numbers on the waiting list are in the order of arrival. The lock always comes before
 * any write to a registration: no two transactions can wait for each other.
 */

/**
 * Takes a place for a newcomer: `interested` while there is no date, `registered` while there is room,
 * else `waiting` with the next number.
 */
export async function takePlace(trx: Database, webinar: WebinarRow): Promise<Place> {
  if (webinar.start_at === null) return { status: 'interested', queue_no: null };
  if (webinar.seats === null) return { status: 'registered', queue_no: null };
  const { taken, seats } = await count(trx, webinar.id, 1);
  if (seats === null || taken <= seats) return { status: 'registered', queue_no: null };
  const { queued } = await trx
    .updateTable('webinars')
    .set(({ eb }) => ({ taken: eb('taken', '-', 1), queued: eb('queued', '+', 1) }))
    .where('id', '=', webinar.id)
    .returning('queued')
    .executeTakeFirstOrThrow();
  return { status: 'waiting', queue_no: queued };
}

/** Gives back a place that was taken in this same transaction and not used. */
export async function returnPlace(trx: Database, webinar: WebinarRow, place: Place): Promise<void> {
  if (place.status === 'registered' && webinar.seats !== null) await count(trx, webinar.id, -1);
}

/**
 * A person leaves, with or without a place: the row gets its new status, and whoever is next on the waiting
 * list gets the place. Resolves with false, and changes nothing, when the person had left already.
 */
export async function leave(
  trx: Database,
  registration: Pick<RegistrationRow, 'id' | 'webinar'>,
  status: 'cancelled' | 'lapsed',
  world: MailWorld,
): Promise<boolean> {
  const webinar = await lockWebinar(trx, registration.webinar);
  const before = await trx
    .selectFrom('registrations')
    .select('status')
    .where('id', '=', registration.id)
    .executeTakeFirst();
  if (!before || !isActive(before.status)) return false;
  await trx
    .updateTable('registrations')
    .set({ status, queue_no: null, offer_until: null, updated_at: world.now().toISOString() })
    .where('id', '=', registration.id)
    .execute();
  if (holdsPlace(before.status)) await freePlace(trx, webinar, world);
  return true;
}

/** One place less is taken; the waiting list moves up. For a person whose row is gone or changed already. */
export async function freePlace(trx: Database, webinar: WebinarRow, world: MailWorld): Promise<void> {
  if (webinar.seats === null) return;
  await count(trx, webinar.id, -1);
  await promoteWaiting(trx, webinar.id, world);
}

/** Counts the places anew, for the number of seats changed, and offers what is free to the waiting list. */
export async function recount(trx: Database, webinarId: string, world: MailWorld): Promise<void> {
  const webinar = await lockWebinar(trx, webinarId);
  const { holders } = await trx
    .selectFrom('registrations')
    .select(({ fn }) => fn.countAll().as('holders'))
    .where('webinar', '=', webinarId)
    .where('status', 'in', ['registered', 'offered'])
    .executeTakeFirstOrThrow();
  if (Number(holders) !== webinar.taken) {
    await trx
      .updateTable('webinars')
      .set({ taken: Number(holders) })
      .where('id', '=', webinarId)
      .execute();
  }
  await promoteWaiting(trx, webinarId, world);
}

/** Locks the row of a webinar until the transaction ends, on both engines, and returns it. */
export function lockWebinar(trx: Database, webinarId: string): Promise<WebinarRow> {
  return trx
    .updateTable('webinars')
    .set(({ ref }) => ({ taken: ref('taken') }))
    .where('id', '=', webinarId)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Offers every free place to the first on the waiting list, and tells them by mail until when. */
async function promoteWaiting(trx: Database, webinarId: string, world: MailWorld): Promise<void> {
  for (;;) {
    const webinar = await lockWebinar(trx, webinarId);
    if (scheduleOfRow(webinar).cancelled || webinar.start_at === null) return;
    if (world.now() >= new Date(webinar.start_at)) return;
    if (webinar.seats !== null && webinar.taken >= webinar.seats) return;
    const next = await trx
      .selectFrom('registrations')
      .selectAll()
      .where('webinar', '=', webinarId)
      .where('status', '=', 'waiting')
      .orderBy('queue_no')
      .limit(1)
      .executeTakeFirst();
    if (!next) return;
    await count(trx, webinarId, 1);
    const offer = offerFor(webinar.start_at, world.now());
    const person = await trx
      .updateTable('registrations')
      .set({ ...offer, queue_no: null, updated_at: world.now().toISOString() })
      .where('id', '=', next.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await queueMail(
      trx,
      { kind: person.status === 'offered' ? 'offered' : 'registered', person, webinar },
      world,
    );
  }
}

/**
 * A place is held for a day, at the longest until half the time to the start is over; in the last two
 * hours nobody is asked any more, the place is simply theirs.
 */
export function offerFor(start: string, now: Date): Pick<RegistrationRow, 'status' | 'offer_until'> {
  const left = new Date(start).getTime() - now.getTime();
  if (left < 2 * 3_600_000) return { status: 'registered', offer_until: null };
  const held = Math.min(24 * 3_600_000, left / 2);
  return { status: 'offered', offer_until: new Date(now.getTime() + held).toISOString() };
}

/** True for a person who is on one of the lists, or has a place. */
export function isActive(status: RegistrationRow['status']): boolean {
  return ['interested', 'registered', 'waiting', 'offered'].includes(status);
}

/** True for a person whose place counts as taken. */
export function holdsPlace(status: RegistrationRow['status']): boolean {
  return status === 'registered' || status === 'offered';
}

function count(trx: Database, webinarId: string, step: 1 | -1): Promise<Pick<WebinarRow, 'taken' | 'seats'>> {
  return trx
    .updateTable('webinars')
    .set(({ eb }) => ({ taken: eb('taken', '+', step) }))
    .where('id', '=', webinarId)
    .returning(['taken', 'seats'])
    .executeTakeFirstOrThrow();
}

/** What a newcomer gets. */
export type Place = Pick<RegistrationRow, 'queue_no'> & {
  readonly status: 'interested' | 'registered' | 'waiting';
};
