import { describe, expect, it } from 'vitest';
import { countPlace, leave, lockWebinar, offerFor, placeFor, recount } from '../../src/server/places.ts';
import { signUp } from '../../src/server/sign-up.ts';
import type { Database, WebinarRow } from '../../src/server/tables.ts';
import { type Engine, engines } from '../support/engines.ts';
import { freshDatabase, request, stillWorld } from '../support/server-world.ts';
import { mails, people, taken } from '../support/who-stands-how.ts';

/* The webinar begins eight days and four hours after the clock of these tests. */
const start = { local: '2026-12-01T14:00', zone: 'Africa/Johannesburg' };
const names = ['an', 'bo', 'cy', 'di'];

describe.each(engines)('the places of a webinar on %s', (engine) => {
  it('go to the first, and the others wait in the order in which they came', async () => {
    const { db } = await full(engine);
    expect(await people(db)).toEqual(['an registered', 'bo registered', 'cy waiting', 'di waiting']);
    expect(await numbers(db)).toEqual(['cy 1', 'di 2']);
    expect(await taken(db)).toBe(2);
  });

  it('are offered to the first in line when one comes free, for a day', async () => {
    const { db, world } = await full(engine);
    await drop(db, 'an', world);
    expect(await people(db)).toEqual(['an cancelled', 'bo registered', 'cy offered', 'di waiting']);
    expect(await row(db, 'cy')).toMatchObject({ offer_until: '2026-11-24T08:00:00.000Z', queue_no: null });
    expect(await mails(db)).toContain('cy offered');
    expect(await taken(db)).toBe(2);
  });

  it('do not move when somebody leaves who only waited', async () => {
    const { db, world } = await full(engine);
    await drop(db, 'cy', world);
    expect(await people(db)).toEqual(['an registered', 'bo registered', 'cy cancelled', 'di waiting']);
  });

  it('stay free once the webinar runs, and nobody is called any more', async () => {
    const { db, world } = await full(engine);
    world.pass((8 * 24 + 4) * 60);
    await drop(db, 'an', world);
    expect(await people(db)).toEqual(['an cancelled', 'bo registered', 'cy waiting', 'di waiting']);
    expect(await taken(db)).toBe(1);
  });

  it('are more: the first in line move up', async () => {
    const { db, world } = await full(engine);
    await setSeats(db, 3, world);
    expect(await people(db)).toEqual(['an registered', 'bo registered', 'cy offered', 'di waiting']);
  });

  it('are fewer than are given: nobody loses one, and nobody moves up before enough have left', async () => {
    const { db, world } = await full(engine);
    await setSeats(db, 1, world);
    expect(await taken(db)).toBe(2);
    await drop(db, 'an', world);
    expect(await people(db)).toEqual(['an cancelled', 'bo registered', 'cy waiting', 'di waiting']);
    await drop(db, 'bo', world);
    expect(await people(db)).toEqual(['an cancelled', 'bo cancelled', 'cy offered', 'di waiting']);
  });

  it('are enough for all: who waits has one, and so has whom one was offered', async () => {
    const { db, world } = await full(engine);
    await drop(db, 'an', world);
    await setSeats(db, null, world);
    expect(await people(db)).toEqual(['an cancelled', 'bo registered', 'cy registered', 'di registered']);
    expect(await mails(db)).toEqual(expect.arrayContaining(['cy registered', 'di registered']));
  });

  it('are counted anew when the count is wrong', async () => {
    const { db, world } = await full(engine);
    await db.updateTable('webinars').set({ taken: 0 }).execute();
    await db.transaction().execute((trx) => recount(trx, 'plg-webinar', world));
    expect(await taken(db)).toBe(2);
    expect(await people(db)).toEqual(['an registered', 'bo registered', 'cy waiting', 'di waiting']);
  });

  it('cannot be given when there is none, whoever thinks so', async () => {
    const { db } = await full(engine);
    const outdated: WebinarRow = { ...(await webinarOf(db)), taken: 1 };
    const give = db.transaction().execute((trx) => countPlace(trx, outdated, placeFor(outdated)));
    await expect(give).rejects.toThrow();
    expect(await taken(db)).toBe(2);
  });

  it('are not given back twice', async () => {
    const { db, world } = await full(engine);
    expect([await drop(db, 'an', world), await drop(db, 'an', world)]).toEqual([true, false]);
    expect(await people(db)).toEqual(['an cancelled', 'bo registered', 'cy offered', 'di waiting']);
  });

  it('belong to a webinar that is there', async () => {
    const { db } = await full(engine);
    await expect(db.transaction().execute((trx) => lockWebinar(trx, 'other'))).rejects.toThrow(
      'There is no webinar "other".',
    );
  });
});

describe('a place that comes free', () => {
  const now = new Date('2026-12-01T00:00:00.000Z');
  it.each([
    ['two days before', '2026-12-03T00:00:00.000Z', '2026-12-02T00:00:00.000Z'],
    ['half a day before', '2026-12-01T12:00:00.000Z', '2026-12-01T06:00:00.000Z'],
    ['two hours before', '2026-12-01T02:00:00.000Z', '2026-12-01T01:00:00.000Z'],
    ['later than that', '2026-12-01T01:59:59.000Z', null],
  ])('%s is held for a day, for half the time that is left, or is simply given', (_, begin, until) => {
    expect(offerFor(begin, now)).toEqual({
      status: until ? 'offered' : 'registered',
      offer_until: until,
    });
  });
});

/** Two seats and four people. */
async function full(engine: Engine) {
  const db = await freshDatabase({ engine, webinar: { start, seats: 2 } });
  const world = stillWorld();
  for (const name of names) await signUp(db, request({ email: `${name}@example.org` }), world);
  return { db, world };
}

type World = ReturnType<typeof stillWorld>;

async function drop(db: Database, name: string, world: World): Promise<boolean> {
  const person = await row(db, name);
  return db.transaction().execute((trx) => leave(trx, person, 'cancelled', world));
}

async function setSeats(db: Database, seats: number | null, world: World): Promise<void> {
  await db.updateTable('webinars').set({ seats }).execute();
  await db.transaction().execute((trx) => recount(trx, 'plg-webinar', world));
}

function row(db: Database, name: string) {
  return db
    .selectFrom('registrations')
    .selectAll()
    .where('email', '=', `${name}@example.org`)
    .executeTakeFirstOrThrow();
}

function webinarOf(db: Database): Promise<WebinarRow> {
  return db.selectFrom('webinars').selectAll().executeTakeFirstOrThrow();
}

async function numbers(db: Database): Promise<string[]> {
  const waiting = await db
    .selectFrom('registrations')
    .select(['email', 'queue_no'])
    .where('status', '=', 'waiting')
    .orderBy('queue_no')
    .execute();
  return waiting.map(({ email, queue_no }) => `${email.split('@')[0]} ${queue_no}`);
}
