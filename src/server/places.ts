import { type MailWorld, queueMail } from './queue-mail.ts';
import type { Database, RegistrationRow, WebinarRow } from './tables.ts';

/*
 * The places of a webinar and its waiting list. Every function wants a transaction. Whatever gives or takes
 * a place first locks the row of the webinar (`lockWebinar`) and decides by what it reads from then on, so
 * that no two people get one place, the numbers on the waiting list are in the order of arrival, and nobody
 * misses a change of the date. The lock always comes before any write to a registration: no two transactions
 * can wait for each other.
 */

/** Locks the row of a webinar until the transaction ends, and returns it as it is now. */
export async function lockWebinar(trx: Database, webinarId: string): Promise<WebinarRow> {
  const webinar = await lockWebinarIfAny(trx, webinarId);
  if (!webinar) throw new Error(`There is no webinar "${webinarId}".`);
  return webinar;
}

/** The same for a name that comes from outside; undefined when there is no such webinar. */
export function lockWebinarIfAny(trx: Database, webinarId: string): Promise<WebinarRow | undefined> {
  return trx.selectFrom('webinars').selectAll().where('id', '=', webinarId).forUpdate().executeTakeFirst();
}

/**
 * What a newcomer gets, by the locked row: `interested` while there is no date, `registered` while there is
 * room, else `waiting` with the next number. Nothing is taken yet.
 */
export function placeFor(webinar: WebinarRow): Place {
  if (webinar.start_at === null) return { status: 'interested', queue_no: null };
  if (webinar.seats === null || webinar.taken < webinar.seats)
    return { status: 'registered', queue_no: null };
  return { status: 'waiting', queue_no: webinar.queued + 1 };
}

/** Counts a place that was given, by the locked row. Throws rather than give one place too many. */
export async function countPlace(trx: Database, webinar: WebinarRow, place: Place): Promise<void> {
  if (webinar.seats === null || place.status === 'interested') return;
  if (place.status === 'registered') {
    await count(trx, webinar.id, 1);
    return;
  }
  await trx
    .updateTable('webinars')
    .set({ queued: webinar.queued + 1 })
    .where('id', '=', webinar.id)
    .execute();
}

/** Takes a place for a newcomer and counts it. Wants the locked row. */
export async function takePlace(trx: Database, webinar: WebinarRow): Promise<Place> {
  const place = placeFor(webinar);
  await countPlace(trx, webinar, place);
  return place;
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

/**
 * Gives every free place to the first on the waiting list: offers it, and tells them by mail until when.
 * Where there is room for all, nothing has to be held: everyone who waits or was offered a place has one.
 */
async function promoteWaiting(trx: Database, webinarId: string, world: MailWorld): Promise<void> {
  let webinar = await lockWebinar(trx, webinarId);
  const { start_at: start, cancelled, seats } = webinar;
  if (cancelled === 1 || start === null || world.now() >= new Date(start)) return;
  while (seats === null || webinar.taken < seats) {
    const next = await trx
      .selectFrom('registrations')
      .select('id')
      .where('webinar', '=', webinarId)
      .where('status', 'in', seats === null ? ['waiting', 'offered'] : ['waiting'])
      .orderBy('queue_no')
      .limit(1)
      .executeTakeFirst();
    if (!next) return;
    if (seats !== null) webinar = await count(trx, webinarId, 1);
    await offerTo(trx, webinar, next.id, world);
  }
}

/** Gives or holds a place that was counted already, and tells the person. */
async function offerTo(
  trx: Database,
  webinar: WebinarRow,
  personId: string,
  world: MailWorld,
): Promise<void> {
  const { start_at: start, seats } = webinar;
  const place = start === null || seats === null ? given : offerFor(start, world.now());
  const person = await trx
    .updateTable('registrations')
    .set({ ...place, queue_no: null, updated_at: world.now().toISOString() })
    .where('id', '=', personId)
    .returningAll()
    .executeTakeFirstOrThrow();
  const kind = person.status === 'offered' ? 'offered' : 'registered';
  await queueMail(trx, { kind, person, webinar }, world);
}

/**
 * An organiser offers a place by hand, to anyone without one. When all places are taken, one is added for
 * this person: nobody else loses theirs. Wants the locked row of a webinar that has a date and is not over.
 * Resolves with the number of places added, 0 or 1.
 */
export async function offerByHand(
  trx: Database,
  webinar: WebinarRow,
  personId: string,
  world: MailWorld,
): Promise<0 | 1> {
  const isFull = webinar.seats !== null && webinar.taken >= webinar.seats;
  if (isFull) {
    await trx
      .updateTable('webinars')
      .set(({ eb }) => ({ seats: eb('seats', '+', 1) }))
      .where('id', '=', webinar.id)
      .execute();
  }
  if (webinar.seats !== null) await count(trx, webinar.id, 1);
  await offerTo(trx, webinar, personId, world);
  return isFull ? 1 : 0;
}

/**
 * A place is held for a day, at the longest until half the time to the start is over; in the last two
 * hours nobody is asked any more, the place is simply theirs.
 */
export function offerFor(start: string, now: Date): Pick<RegistrationRow, 'status' | 'offer_until'> {
  const left = new Date(start).getTime() - now.getTime();
  if (left < 2 * 3_600_000) return given;
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

const given = { status: 'registered', offer_until: null } as const;

/** Says once more what the lock sees to: a place that is not free cannot be taken. */
function count(trx: Database, webinarId: string, step: 1 | -1): Promise<WebinarRow> {
  return trx
    .updateTable('webinars')
    .set(({ eb }) => ({ taken: eb('taken', '+', step) }))
    .where('id', '=', webinarId)
    .$if(step > 0, (update) => update.whereRef('taken', '<', 'seats'))
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** What a newcomer gets. */
export type Place = Pick<RegistrationRow, 'queue_no'> & {
  readonly status: 'interested' | 'registered' | 'waiting';
};
