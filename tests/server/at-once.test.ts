import { describe, expect, it } from 'vitest';
import { changeSchedule, syncWebinars } from '../../src/server/change-webinar.ts';
import type { DatabasePlace } from '../../src/server/database.ts';
import { letOffersLapse, runJobs } from '../../src/server/jobs.ts';
import { deliverDue } from '../../src/server/outbox.ts';
import { findOwnPlace, leaveOwnPlace, takeOwnPlace } from '../../src/server/own-place.ts';
import { signUp } from '../../src/server/sign-up.ts';
import type { Database } from '../../src/server/tables.ts';
import { scheduleOfRow } from '../../src/server/webinar-content.ts';
import { behindLock, overlap } from '../support/at-once.ts';
import { engines, freshPlace } from '../support/engines.ts';
import { fakeLog, fakeMailer, openForTest, request, stillWorld } from '../support/server-world.ts';
import { webinarFile } from '../support/webinar-file.ts';
import { mails, people, taken } from '../support/who-stands-how.ts';

/*
 * Two processes, or two people, at the very same time. Each test makes the two meet at the point where
 * one acts on what it read before the other changed it.
 */
const soon = { local: '2026-12-01T14:00', zone: 'Africa/Johannesburg' };
const start = '2026-12-01T12:00:00.000Z';

describe.each(engines)('at the same time, on %s', (engine) => {
  it('a sign-up while the date is being set gets a place or hears of the date', async () => {
    const { place, db, world } = await stage(engine, {});
    await overlap(
      place,
      async (trx) => changeSchedule(trx, 'plg-webinar', { ...(await schedule(trx)), start }, world),
      (other) => signUp(other, request(), world),
    );
    expect(await people(db)).toEqual(['naledi registered']);
    expect(await mails(db)).toEqual(['naledi registered']);
  });

  it('a sign-up while seats are limited for the first time does not take one too many', async () => {
    const { place, db, world } = await stage(engine, { start: soon });
    await signUp(db, request({ email: 'thabo@example.org' }), world);
    await overlap(
      place,
      async (trx) => changeSchedule(trx, 'plg-webinar', { ...(await schedule(trx)), seats: 1 }, world),
      (other) => signUp(other, request(), world),
    );
    expect(await people(db)).toEqual(['naledi waiting', 'thabo registered']);
    expect(await taken(db)).toBe(1);
  });

  it('who takes an offered place keeps it when the offer runs out at that moment', async () => {
    const { place, db, world } = await stage(engine, { start: soon, seats: 1 });
    await signUp(db, request({ email: 'thabo@example.org' }), world);
    const thabo = world.lastSecret();
    await signUp(db, request(), world);
    const naledi = world.lastSecret();
    await leaveOwnPlace(db, thabo, world);
    expect(await people(db)).toEqual(['naledi offered', 'thabo cancelled']);
    world.pass(25 * 60);
    const { webinar } = (await findOwnPlace(db, naledi)) ?? {};
    await behindLock<unknown>(place, 'plg-webinar', [
      (other) => takeOwnPlace(other, naledi, world),
      (other) => (webinar ? letOffersLapse(other, webinar, world) : Promise.resolve()),
    ]);
    const status = (await people(db))[0];
    const told = (await mails(db)).filter((mail) => /^naledi (?:registered|lapsed)$/.test(mail));
    /* Whichever came first, for SQLite does not queue: one of the two happened, and whole. */
    expect(told).toEqual([status]);
    if (engine === 'PostgreSQL') expect(status).toBe('naledi registered');
    expect(await taken(db)).toBe(status === 'naledi registered' ? 1 : 0);
  });

  it('leaving twice is one leaving: one mail, and one person moves up', async () => {
    const { place, db, world } = await stage(engine, { start: soon, seats: 1 });
    await signUp(db, request(), world);
    const naledi = world.lastSecret();
    for (const name of ['thabo', 'zanele']) {
      await signUp(db, request({ email: `${name}@example.org` }), world);
    }
    const leave = (other: Database) => leaveOwnPlace(other, naledi, world);
    expect(await behindLock(place, 'plg-webinar', [leave, leave])).toEqual([true, true]);
    expect(await people(db)).toEqual(['naledi cancelled', 'thabo offered', 'zanele waiting']);
    expect(await mails(db)).toEqual([
      'naledi left',
      'naledi registered',
      'thabo offered',
      'thabo waiting',
      'zanele waiting',
    ]);
  });

  it('taking a place twice is one place and one mail', async () => {
    const { place, db, world } = await stage(engine, {});
    await signUp(db, request(), world);
    const naledi = world.lastSecret();
    await db.transaction().execute(async (trx) => {
      await changeSchedule(trx, 'plg-webinar', { ...(await schedule(trx)), start, seats: 2 }, world);
    });
    const take = (other: Database) => takeOwnPlace(other, naledi, world);
    expect(await behindLock(place, 'plg-webinar', [take, take])).toEqual([true, true]);
    expect(await taken(db)).toBe(1);
    expect(await mails(db)).toEqual(['naledi date-known', 'naledi interested', 'naledi registered']);
  });

  it('one address twice is one place and one first mail', async () => {
    const { place, db, world } = await stage(engine, { start: soon, seats: 3 });
    const enter = (other: Database) => signUp(other, request(), world);
    await behindLock(place, 'plg-webinar', [enter, enter]);
    expect(await people(db)).toEqual(['naledi registered']);
    expect(await taken(db)).toBe(1);
    expect(await mails(db)).toEqual(['naledi already', 'naledi registered']);
  });

  it('leaving and signing up again end with one place, taken or free', async () => {
    const { place, db, world } = await stage(engine, { start: soon, seats: 3 });
    await signUp(db, request(), world);
    const naledi = world.lastSecret();
    await behindLock<unknown>(place, 'plg-webinar', [
      (other) => leaveOwnPlace(other, naledi, world),
      (other) => signUp(other, request(), world),
    ]);
    const [status] = await people(db);
    expect(await taken(db)).toBe(status === 'naledi registered' ? 1 : 0);
  });

  it('who leaves while they move up gets the end of the invitation they were sent', async () => {
    const { place, db, world } = await stage(engine, { start: soon, seats: 1 });
    await signUp(db, request({ email: 'thabo@example.org' }), world);
    await signUp(db, request(), world);
    const naledi = world.lastSecret();
    /* Less than two hours before the start a place is given, not offered. */
    world.pass(8 * 24 * 60 + 3 * 60);
    await overlap(
      place,
      async (trx) => changeSchedule(trx, 'plg-webinar', { ...(await schedule(trx)), seats: 2 }, world),
      (other) => leaveOwnPlace(other, naledi, world),
    );
    const sent = await db
      .selectFrom('outbox')
      .select(['kind', 'calendar_method'])
      .where('recipient_key', '=', 'naledi@example.org')
      .where('calendar_method', 'is not', null)
      .orderBy('kind')
      .execute();
    expect(sent).toEqual([
      { kind: 'left', calendar_method: 'CANCEL' },
      { kind: 'registered', calendar_method: 'REQUEST' },
    ]);
  });

  it('who leaves while the reminders are written gets none', async () => {
    const { db, world } = await stage(engine, { start: soon });
    await signUp(db, request({ email: 'thabo@example.org' }), world);
    await signUp(db, request(), world);
    const naledi = world.lastSecret();
    world.pass(7 * 24 * 60 + 5 * 60);
    await runJobs(
      meddling(db, () => leaveOwnPlace(db, naledi, world)),
      world,
    );
    expect(await mails(db)).toEqual([
      'naledi left',
      'naledi registered',
      'thabo registered',
      'thabo reminder-day',
    ]);
  });

  it('a webinar that moves while the reminders are written is not announced for the old hour', async () => {
    const { db, world } = await stage(engine, { start: soon });
    await signUp(db, request(), world);
    world.pass(7 * 24 * 60 + 5 * 60);
    const move = () =>
      db.transaction().execute(async (trx) => {
        await changeSchedule(
          trx,
          'plg-webinar',
          { ...(await schedule(trx)), start: '2026-12-08T12:00:00.000Z' },
          world,
        );
      });
    await runJobs(meddling(db, move), world);
    expect(await mails(db)).toEqual(['naledi changed', 'naledi registered']);
  });

  it('the jobs of four processes write each reminder once', async () => {
    const { place, db, world } = await stage(engine, { start: soon });
    for (let index = 0; index < 12; index++) {
      await signUp(db, request({ email: `person${index}@example.org` }), world);
    }
    world.pass(7 * 24 * 60 + 5 * 60);
    await behindLock(
      place,
      'plg-webinar',
      Array.from({ length: 4 }, () => (other: Database) => runJobs(other, world)),
    );
    const written = (await mails(db)).filter((mail) => mail.endsWith('reminder-day'));
    expect(written).toHaveLength(12);
    expect(new Set(written).size).toBe(12);
  });

  it('eight processes that start with a new file tell everyone once', async () => {
    const { place, db, world } = await stage(engine, {});
    for (let index = 0; index < 12; index++) {
      await signUp(db, request({ email: `person${index}@example.org` }), world);
    }
    const files = [webinarFile({ start: soon }), webinarFile({ id: 'second', start: soon })];
    await behindLock(
      place,
      'plg-webinar',
      Array.from({ length: 8 }, () => (other: Database) => syncWebinars(other, files, world)),
    );
    expect((await mails(db)).filter((mail) => mail.endsWith('date-known'))).toHaveLength(12);
    expect(await db.selectFrom('webinars').select(['id', 'start_at']).orderBy('id').execute()).toEqual([
      { id: 'plg-webinar', start_at: start },
      { id: 'second', start_at: start },
    ]);
  });

  it('a mail worker takes other mails than those another one is just taking', async () => {
    const { place, db, world } = await stage(engine, { start: soon });
    for (let index = 0; index < 15; index++) {
      await signUp(db, request({ email: `person${index}@example.org` }), world);
      world.pass(1);
    }
    const { mailer, sent } = fakeMailer();
    const claimTen = async (trx: Database) => {
      const first = await trx
        .selectFrom('outbox')
        .select('id')
        .orderBy('next_attempt_at')
        .limit(10)
        .execute();
      const ids = first.map(({ id }) => id);
      await trx
        .updateTable('outbox')
        .set({ state: 'sending', lease_until: '2027-01-01T00:00:00.000Z' })
        .where('id', 'in', ids)
        .execute();
    };
    const [, takenUp] = await overlap(place, claimTen, (other) =>
      deliverDue({ db: other, mailer, world, ...fakeLog() }),
    );
    expect(takenUp).toBe(5);
    expect(sent).toHaveLength(5);
  });
});

async function stage(engine: (typeof engines)[number], webinar: Parameters<typeof webinarFile>[0]) {
  const place: DatabasePlace = await freshPlace(engine);
  const db = openForTest(place);
  const world = stillWorld();
  await syncWebinars(db, [webinarFile(webinar)], world);
  return { place, db, world };
}

/** The database, in which something else happens just before the first transaction that begins from now on. */
function meddling(db: Database, meddle: () => Promise<unknown>): Database {
  let meddled = false;
  return new Proxy(db, {
    get: (target, name) => {
      if (name !== 'transaction') return Reflect.get(target, name).bind(target);
      return () => ({
        async execute(work: Parameters<ReturnType<Database['transaction']>['execute']>[0]) {
          if (!meddled) {
            meddled = true;
            await meddle();
          }
          return target.transaction().execute(work);
        },
      });
    },
  });
}

async function schedule(db: Database) {
  return scheduleOfRow(await db.selectFrom('webinars').selectAll().executeTakeFirstOrThrow());
}
