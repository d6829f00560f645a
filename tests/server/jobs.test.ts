import { describe, expect, it, onTestFinished } from 'vitest';
import { changeSchedule, syncWebinars } from '../../src/server/change-webinar.ts';
import { openDatabase } from '../../src/server/database.ts';
import { runJobs } from '../../src/server/jobs.ts';
import { signUp } from '../../src/server/sign-up.ts';
import type { Database } from '../../src/server/tables.ts';
import { realWorld } from '../../src/server/world.ts';
import type { Webinar } from '../../src/webinar/model.ts';
import { walkTheClock } from '../support/clock-walk.ts';
import { type Engine, engines } from '../support/engines.ts';
import { longestStall } from '../support/event-loop.ts';
import { freshStore, request, stillWorld } from '../support/server-world.ts';
import { webinarFile } from '../support/webinar-file.ts';

/* The webinar begins on 4 March 2027 at 12:00 UTC, unless a test says otherwise. */
const start = { local: '2027-03-04T14:00', zone: 'Africa/Johannesburg' };
const recording = { audio: { url: '/a.mp3', megabytes: 12 } };

const preparedOn =
  (engine: Engine) =>
  async (people: readonly string[], webinar: Partial<Webinar> = { start }) => {
    const { db, place } = await freshStore({ engine, webinar });
    const world = stillWorld('2027-03-01T08:00:00.000Z');
    for (const name of people) await signUp(db, request({ email: `${name}@example.org` }), world);
    const at = (instant: string) => ({ ...world, now: () => new Date(instant) });
    return { db, place, world, at };
  };

const kinds = async (db: Database) =>
  (await db.selectFrom('outbox').select('kind').orderBy('created_at').orderBy('id').execute()).map(
    ({ kind }) => kind,
  );

describe.each(engines)('the reminders, on %s', (engine) => {
  const prepared = preparedOn(engine);

  it.each([
    ['a second before the day', '2027-03-03T11:59:59.000Z', []],
    ['a day before', '2027-03-03T12:00:00.000Z', ['reminder-day']],
    ['two hours and a second before', '2027-03-04T09:59:59.000Z', ['reminder-day']],
    ['two hours before', '2027-03-04T10:00:00.000Z', []],
    ['a second before the hour', '2027-03-04T10:59:59.000Z', []],
    ['an hour before', '2027-03-04T11:00:00.000Z', ['reminder-hour']],
    ['at the last second', '2027-03-04T11:59:59.000Z', ['reminder-hour']],
    ['when it has begun', '2027-03-04T12:00:00.000Z', []],
  ])('%s', async (_, now, expected) => {
    const { db, at } = await prepared(['naledi']);
    await runJobs(db, at(now));
    expect(await kinds(db)).toEqual(['registered', ...expected]);
  });

  it('are sent neither before their window nor when it is over', async () => {
    const { db, at } = await prepared(['naledi']);
    await runJobs(db, at('2027-03-03T12:00:00.000Z'));
    await runJobs(db, at('2027-03-04T11:00:00.000Z'));
    const rows = await db
      .selectFrom('outbox')
      .select(['kind', 'next_attempt_at', 'expires_at'])
      .where('kind', 'like', 'rem%')
      .execute();
    expect(rows).toEqual([
      {
        kind: 'reminder-day',
        next_attempt_at: '2027-03-03T12:00:00.000Z',
        expires_at: '2027-03-04T10:00:00.000Z',
      },
      {
        kind: 'reminder-hour',
        next_attempt_at: '2027-03-04T11:00:00.000Z',
        expires_at: '2027-03-04T12:00:00.000Z',
      },
    ]);
  });

  it('go to who has a place, and to nobody else', async () => {
    const { db, at } = await prepared(['naledi', 'thabo', 'puleng'], { start, seats: 1 });
    await db
      .updateTable('registrations')
      .set({ status: 'cancelled' })
      .where('email_key', 'like', 'pul%')
      .execute();
    await runJobs(db, at('2027-03-04T11:30:00.000Z'));
    const rows = await db
      .selectFrom('outbox')
      .select('recipient')
      .where('kind', '=', 'reminder-hour')
      .execute();
    expect(rows).toEqual([{ recipient: 'naledi@example.org' }]);
  });

  it('do not follow on a confirmation that says the same', async () => {
    const { db, at } = await prepared([]);
    const now = at('2027-03-04T11:20:00.000Z');
    await signUp(db, request(), now);
    await runJobs(db, now);
    expect(await kinds(db)).toEqual(['registered']);
  });

  it('are written once by four processes at the same time', async () => {
    const people = Array.from({ length: 60 }, (_, index) => `person${index}`);
    const { db, place, at } = await prepared(people);
    const processes = Array.from({ length: 4 }, () => openDatabase(place, realWorld));
    onTestFinished(async () => void (await Promise.all(processes.map((one) => one.destroy()))));
    const world = {
      ...at('2027-03-03T12:00:00.000Z'),
      newId: realWorld.newId,
      newSecret: realWorld.newSecret,
    };
    await Promise.all(processes.map((one) => runJobs(one, world)));
    expect((await kinds(db)).filter((kind) => kind === 'reminder-day')).toHaveLength(60);
  });

  it('stop when an organiser moves the webinar while they are being written', async () => {
    const { db, world, at } = await prepared(Array.from({ length: 80 }, (_, index) => `person${index}`));
    const now = at('2027-03-03T12:00:00.000Z');
    let turns = 0;
    const wait = async () => {
      turns += 1;
      if (turns !== 2) return;
      const later = {
        start: '2027-03-11T12:00:00.000Z',
        zone: start.zone,
        minutes: 60,
        seats: null,
        cancelled: false,
      };
      await db
        .transaction()
        .execute((trx) => changeSchedule(trx, 'plg-webinar', later, { ...world, now: now.now }));
    };
    await runJobs(db, { ...now, wait });
    expect((await kinds(db)).filter((kind) => kind === 'reminder-day')).toHaveLength(25);
    expect((await kinds(db)).filter((kind) => kind === 'changed')).toHaveLength(80);
  });

  it.each([
    ['moved', { start: '2027-03-11T12:00:00.000Z', cancelled: false }],
    ['cancelled', { start: '2027-03-04T12:00:00.000Z', cancelled: true }],
    ['postponed', { start: null, cancelled: false }],
  ])('that are not out yet are taken back when the webinar is %s', async (_, changes) => {
    const { db, at } = await prepared(['naledi']);
    const now = at('2027-03-03T12:00:00.000Z');
    await runJobs(db, now);
    const schedule = { zone: start.zone, minutes: 60, seats: null, ...changes };
    await db.transaction().execute((trx) => changeSchedule(trx, 'plg-webinar', schedule, now));
    const rows = await db.selectFrom('outbox').selectAll().where('kind', '=', 'reminder-day').execute();
    expect(rows).toEqual([expect.objectContaining({ state: 'expired', body: '', html: '', once_key: null })]);
  });
});

describe.each(engines)('the thanks, on %s', (engine) => {
  const prepared = preparedOn(engine);

  it('go out when there is something to fetch, once, for a week', async () => {
    const { db, world, at } = await prepared(['naledi']);
    await runJobs(db, at('2027-03-04T14:00:00.000Z'));
    expect(await kinds(db)).toEqual(['registered']);
    await syncWebinars(db, [webinarFile({ start, recording })], world);
    await runJobs(db, at('2027-03-05T14:00:00.000Z'));
    await runJobs(db, at('2027-03-06T14:00:00.000Z'));
    expect(await kinds(db)).toEqual(['registered', 'thanks']);
  });

  it('do not come when the week is over', async () => {
    const { db, at } = await prepared(['naledi'], { start, recording });
    await runJobs(db, at('2027-03-11T13:00:00.000Z'));
    expect(await kinds(db)).toEqual(['registered']);
  });
});

describe.each(engines)('the interest list, on %s', (engine) => {
  const prepared = preparedOn(engine);

  const schedule = (day: number | null) => ({
    start: day === null ? null : `2027-03-${String(day).padStart(2, '0')}T12:00:00.000Z`,
    zone: start.zone,
    minutes: 60,
    seats: null,
    cancelled: false,
  });
  const move = (db: Database, world: ReturnType<typeof stillWorld>, day: number | null) =>
    db.transaction().execute((trx) => changeSchedule(trx, 'plg-webinar', schedule(day), world));

  it('hears of a date once, however often the jobs run', async () => {
    const { db, world } = await prepared(['naledi', 'thabo'], {});
    await move(db, world, 20);
    for (let times = 0; times < 3; times++) await runJobs(db, world);
    expect((await kinds(db)).filter((kind) => kind === 'date-known')).toHaveLength(2);
  });

  it('hears of it too when someone joins at the very moment that the date is set', async () => {
    const { db, world } = await prepared(['naledi'], {});
    await move(db, world, 20);
    await db.deleteFrom('outbox').where('kind', '=', 'date-known').execute();
    await runJobs(db, world);
    await runJobs(db, world);
    expect(await kinds(db)).toEqual(['interested', 'date-known']);
  });

  it('hears again of a date that was given up and comes back', async () => {
    const { db, world } = await prepared(['naledi'], {});
    for (const day of [20, 27, 20, null, 20]) {
      world.pass(1);
      await move(db, world, day);
      await runJobs(db, world);
    }
    expect(await kinds(db)).toEqual([
      'interested',
      'date-known',
      'date-known',
      'date-known',
      'postponed',
      'date-known',
    ]);
  });
});

describe.each(engines)('a held place, on %s', (engine) => {
  const prepared = preparedOn(engine);

  it('goes to the next in line when the time is over, and both hear so, once', async () => {
    const { db, at } = await prepared(['naledi', 'thabo', 'puleng'], { start, seats: 1 });
    await db
      .updateTable('registrations')
      .set({ status: 'cancelled' })
      .where('email_key', 'like', 'nal%')
      .execute();
    await runJobs(db, at('2027-03-01T09:00:00.000Z'));
    await runJobs(db, at('2027-03-02T08:59:59.000Z'));
    expect(await kinds(db)).toEqual(['registered', 'waiting', 'waiting', 'offered']);
    await runJobs(db, at('2027-03-02T09:00:00.000Z'));
    await runJobs(db, at('2027-03-02T09:00:30.000Z'));
    expect((await kinds(db)).slice(4).sort()).toEqual(['lapsed', 'offered']);
  });

  it('is held no longer than a new one would be, when the webinar moves forward', async () => {
    const { db, world, at } = await prepared(['naledi', 'thabo'], { start, seats: 1 });
    await db
      .updateTable('registrations')
      .set({ status: 'cancelled' })
      .where('email_key', 'like', 'nal%')
      .execute();
    await runJobs(db, world);
    const sooner = {
      start: '2027-03-01T16:00:00.000Z',
      zone: start.zone,
      minutes: 60,
      seats: 1,
      cancelled: false,
    };
    await db.transaction().execute((trx) => changeSchedule(trx, 'plg-webinar', sooner, world));
    const offered = await db
      .selectFrom('registrations')
      .select('offer_until')
      .where('status', '=', 'offered')
      .executeTakeFirst();
    expect(offered).toEqual({ offer_until: '2027-03-01T12:00:00.000Z' });
    const changed = await db
      .selectFrom('outbox')
      .select('body')
      .where('kind', '=', 'changed')
      .executeTakeFirst();
    expect(changed?.body).toContain('Vrijgehouden tot:\nmaandag 1 maart 2027\n14:00 in Zuid-Afrika');
    await runJobs(db, at('2027-03-01T12:00:00.000Z'));
    expect(await kinds(db)).toContain('lapsed');
  });
});

describe.each(engines)('a webinar that fails, on %s', (engine) => {
  const prepared = preparedOn(engine);

  it('does not hold up the others, and the failure is told', async () => {
    const { db, world, at } = await prepared([]);
    await syncWebinars(db, [webinarFile({ id: 'another', start })], world);
    await signUp(db, { ...request(), webinar: 'plg-webinar' }, world);
    await db.updateTable('webinars').set({ content: '{}' }).where('id', '=', 'another').execute();
    await expect(runJobs(db, at('2027-03-03T12:00:00.000Z'))).rejects.toThrow();
    expect(await kinds(db)).toEqual(['registered', 'reminder-day']);
  });
});

describe('a clock that jumps by a day, back and forth, under several processes', () => {
  it('sends nothing twice and nothing outside its window', { timeout: 60_000 }, async () => {
    const walk = { steps: 160, people: 3, seed: Date.now() % 1e6 };
    expect(await walkTheClock(walk)).toMatchObject({ twice: 0, outside: 0 });
    expect(await walkTheClock({ ...walk, jumps: false })).toMatchObject({ twice: 0, outside: 0, missing: 0 });
  });

  it('is seen to send twice without the keys, and outside of a window without its end', {
    timeout: 60_000,
  }, async () => {
    const withoutKeys = await walkTheClock({ steps: 16, people: 2, seed: 1, forget: 'keys' });
    expect(withoutKeys.twice).toBeGreaterThan(0);
    const withoutEnds = await walkTheClock({ steps: 120, people: 2, seed: 1, forget: 'windows' });
    expect(withoutEnds.outside).toBeGreaterThan(0);
  });
});

describe('four hundred people', () => {
  it('do not hold up the event loop while they are written to', { timeout: 60_000 }, async () => {
    const { db, at } = await preparedOn('SQLite')([]);
    await addPeople(db, 400);
    const now = at('2027-03-03T12:00:00.000Z');
    const world = { ...now, newId: realWorld.newId, newSecret: realWorld.newSecret };
    const shares: number[] = [];
    /* The machine has other things to do as well: the best of three counts. */
    for (let times = 0; times < 3; times++) {
      await db.deleteFrom('outbox').execute();
      const began = performance.now();
      const stall = await longestStall(() => runJobs(db, { ...world, wait: realWorld.wait }));
      shares.push(stall / (performance.now() - began));
      expect((await kinds(db)).length).toBe(400);
    }
    /* Written in one go, it would stand still nearly all the time. */
    expect(Math.min(...shares)).toBeLessThan(1 / 3);
  });
});

async function addPeople(db: Database, count: number): Promise<void> {
  await signUp(db, request(), stillWorld('2027-03-01T08:00:00.000Z'));
  const one = await db.selectFrom('registrations').selectAll().executeTakeFirstOrThrow();
  await db.deleteFrom('outbox').execute();
  const others = Array.from({ length: count - 1 }, (_, index) => {
    const email = `person${index}@example.org`;
    return { ...one, id: `person-${index}`, email, email_key: email };
  });
  for (let first = 0; first < others.length; first += 500) {
    await db
      .insertInto('registrations')
      .values(others.slice(first, first + 500))
      .execute();
  }
}
