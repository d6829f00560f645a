import { describe, expect, it } from 'vitest';
import { changeSchedule, syncWebinars } from '../../src/server/change-webinar.ts';
import { eraseDue } from '../../src/server/retention.ts';
import { signUp } from '../../src/server/sign-up.ts';
import type { Database } from '../../src/server/tables.ts';
import { engines } from '../support/engines.ts';
import { freshDatabase, request, stillWorld } from '../support/server-world.ts';
import { webinarFile } from '../support/webinar-file.ts';

const day = 24 * 60;
const start = { local: '2026-12-01T14:00:00', zone: 'Africa/Johannesburg' };
const people = async (db: Database) =>
  (await db.selectFrom('registrations').select('email').orderBy('email').execute()).map(
    ({ email }) => email.split('@')[0],
  );

describe.each(engines)('who is erased by time, on %s,', (engine) => {
  it('is everyone, 30 days after the end of a webinar, to the minute, with their mails and links', async () => {
    const db = await freshDatabase({ engine, webinar: { start, minutes: 90 } });
    const world = stillWorld('2026-11-24T08:00:00.000Z');
    await signUp(db, request(), world);
    await signUp(db, request({ email: 'thabo@example.org' }), world);
    /* The end is at 13:30 UTC on 1 December. */
    world.pass(7 * day + 5 * 60 + 30 + 30 * day - 1);
    expect(await eraseDue(db, 30, world)).toBe(0);
    world.pass(1);
    expect(await eraseDue(db, 30, world)).toBe(2);
    expect(await people(db)).toEqual([]);
    for (const table of ['outbox', 'access_tokens'] as const) {
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
    expect(await db.selectFrom('webinars').select('id').execute()).toHaveLength(1);
  });

  it('is everyone of a cancelled webinar, counted from the day on which it would have been', async () => {
    const db = await freshDatabase({ engine, webinar: { start } });
    const world = stillWorld('2026-11-24T08:00:00.000Z');
    await signUp(db, request(), world);
    await cancel(db, world, start);
    world.pass(36 * day);
    expect(await eraseDue(db, 30, world)).toBe(0);
    world.pass(2 * day);
    expect(await eraseDue(db, 30, world)).toBe(1);
  });

  it('is everyone of a webinar that was called off without a date, counted from when they were told', async () => {
    const db = await freshDatabase({ engine });
    const world = stillWorld();
    await signUp(db, request(), world);
    world.pass(100 * day);
    await cancel(db, world);
    world.pass(29 * day);
    expect(await eraseDue(db, 30, world)).toBe(0);
    world.pass(day);
    expect(await eraseDue(db, 30, world)).toBe(1);
  });

  it('is who waits a year on a list without a date, and not who signed up again meanwhile', async () => {
    const db = await freshDatabase({ engine });
    const world = stillWorld();
    await signUp(db, request(), world);
    await signUp(db, request({ email: 'thabo@example.org' }), world);
    world.pass(300 * day);
    await signUp(db, request(), world);
    world.pass(65 * day);
    expect(await eraseDue(db, 30, world)).toBe(1);
    expect(await people(db)).toEqual(['naledi']);
    world.pass(299 * day);
    expect(await eraseDue(db, 30, world)).toBe(0);
    world.pass(day);
    expect(await eraseDue(db, 30, world)).toBe(1);
  });

  it('is what a robot sent, after 30 days, whatever becomes of the webinar', async () => {
    const db = await freshDatabase({ engine });
    const world = stillWorld();
    await signUp(db, request({ quarantined: true }), world);
    await signUp(db, request({ email: 'thabo@example.org' }), world);
    world.pass(30 * day - 1);
    expect(await eraseDue(db, 30, world)).toBe(0);
    world.pass(1);
    expect(await eraseDue(db, 30, world)).toBe(1);
    expect(await people(db)).toEqual(['thabo']);
  });

  it('is who signed up for a webinar that has no file any more, after a year', async () => {
    const db = await freshDatabase({ engine });
    const world = stillWorld();
    await signUp(db, request(), world);
    await db.updateTable('registrations').set({ webinar: 'gone' }).execute();
    world.pass(365 * day);
    expect(await eraseDue(db, 30, world)).toBe(1);
  });

  it('is nobody of another webinar', async () => {
    const db = await freshDatabase({ engine, webinar: { start } });
    const later = webinarFile({ id: 'later', start: { ...start, local: '2027-02-01T14:00:00' } });
    await syncWebinars(db, [later], stillWorld());
    const world = stillWorld('2026-11-24T08:00:00.000Z');
    await signUp(db, request(), world);
    await signUp(db, { ...request({ email: 'thabo@example.org' }), webinar: 'later' }, world);
    world.pass(60 * day);
    expect(await eraseDue(db, 30, world)).toBe(1);
    expect(await people(db)).toEqual(['thabo']);
  });

  it('is hundreds of people as well as one', async () => {
    const db = await freshDatabase({ engine, webinar: { start } });
    const world = stillWorld('2026-11-24T08:00:00.000Z');
    await signUp(db, request(), world);
    const [person] = await db.selectFrom('registrations').selectAll().execute();
    if (!person) throw new Error('Nobody was signed up.');
    const others = Array.from({ length: 449 }, (_, index) => {
      const email = `person${index}@example.org`;
      return { ...person, id: `other-${index}`, email, email_key: email };
    });
    await db.insertInto('registrations').values(others).execute();
    world.pass(90 * day);
    expect(await eraseDue(db, 30, world)).toBe(450);
    expect(await eraseDue(db, 30, world)).toBe(0);
    expect(await db.selectFrom('erased').select('registration_id').execute()).toHaveLength(450);
  });
});

describe.each(engines)('what organisers leave behind on %s', (engine) => {
  it('goes too: codes and sessions when they have expired, mails to them after 30 days', async () => {
    const db = await freshDatabase({ engine });
    const world = stillWorld();
    const at = (minutes: number) => new Date(world.now().getTime() + minutes * 60_000).toISOString();
    const created_at = at(0);
    for (const table of ['organiser_codes', 'organiser_sessions'] as const) {
      const row = (hash: string, minutes: number) => ({
        hash,
        email: 'an@example.org',
        created_at,
        expires_at: at(minutes),
      });
      await db
        .insertInto(table)
        .values([row('old', 10), row('new', 1_000)])
        .execute();
    }
    await signUp(db, request(), world);
    await db.updateTable('outbox').set({ registration_id: null }).execute();
    world.pass(10);
    await eraseDue(db, 30, world);
    for (const table of ['organiser_codes', 'organiser_sessions'] as const) {
      expect(await db.selectFrom(table).select('hash').execute()).toEqual([{ hash: 'new' }]);
    }
    expect(await db.selectFrom('outbox').select('id').execute()).toHaveLength(1);
    world.pass(30 * day);
    await eraseDue(db, 30, world);
    expect(await db.selectFrom('outbox').select('id').execute()).toEqual([]);
  });
});

async function cancel(db: Database, world: ReturnType<typeof stillWorld>, planned?: typeof start) {
  await db.transaction().execute(async (trx) => {
    await changeSchedule(
      trx,
      'plg-webinar',
      {
        start: planned ? '2026-12-01T12:00:00.000Z' : null,
        zone: 'Africa/Johannesburg',
        minutes: 60,
        seats: null,
        cancelled: true,
      },
      world,
    );
  });
}
