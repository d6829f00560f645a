import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { describe, expect, it } from 'vitest';
import { migrate, migrations } from '../../src/server/migrate.ts';
import { signUpTables } from '../../src/server/migrations/2026-11-23-sign-up.ts';
import type { Database } from '../../src/server/tables.ts';
import { type Engine, emptyPlace, engines } from '../support/engines.ts';
import { runTogether } from '../support/run-together.ts';
import { openForTest } from '../support/server-world.ts';
import type { StartInput } from '../support/start-store.ts';
import { webinarFile } from '../support/webinar-file.ts';

const soon = { local: '2099-12-01T14:00', zone: 'Africa/Johannesburg' };

describe.each(engines)('the tables on %s', (engine) => {
  it('are made by eight processes that start at once on nothing', { timeout: 60_000 }, async () => {
    const place = await emptyPlace(engine);
    await startTogether(8, { place, webinars: [webinarFile()] });
    const db = openForTest(place);
    expect(await db.selectFrom('webinars').select('id').execute()).toEqual([{ id: 'plg-webinar' }]);
    expect(await stepsTaken(db)).toEqual(Object.keys(migrations));
  });

  it('are brought up to date by six processes at once, with the people and mails in them', {
    timeout: 60_000,
  }, async () => {
    const { place, db } = await oldDatabase(engine);
    await startTogether(6, { place, webinars: [webinarFile({ start: soon })] });

    const people = await db.selectFrom('registrations').selectAll().orderBy('id').execute();
    expect(people.map(({ id, status, updated_at }) => ({ id, status, updated_at }))).toEqual([
      { id: 'p1', status: 'interested', updated_at: '2026-11-23T08:00:01.000Z' },
      { id: 'p2', status: 'interested', updated_at: '2026-11-23T08:00:02.000Z' },
      { id: 'p3', status: 'quarantined', updated_at: '2026-11-23T08:00:03.000Z' },
    ]);
    expect(people[0]).toMatchObject({ name: 'Person 1', queue_no: null, calendar_sequence: 0 });
    const mails = await db.selectFrom('outbox').selectAll().orderBy('message_id').execute();
    expect(mails.filter(({ kind }) => kind === 'listed')).toEqual([
      expect.objectContaining({ id: 'm1', registration_id: 'p1', body: 'Dag', html: '', calendar: null }),
      expect.objectContaining({ id: 'm2', registration_id: 'p2', state: 'sent', once_key: null }),
    ]);
    /* The date is new: each of the two hears of it, once, whichever process was first. */
    expect(
      mails
        .filter(({ kind }) => kind === 'date-known')
        .map(({ registration_id }) => registration_id)
        .sort(),
    ).toEqual(['p1', 'p2']);
  });

  it('keep mails of people who are gone from staying behind', async () => {
    const { db } = await oldDatabase(engine);
    await migrate(db);
    await db.deleteFrom('registrations').where('id', '=', 'p1').execute();
    expect(await db.selectFrom('outbox').select('id').execute()).toEqual([{ id: 'm2' }]);
  });

  it('stay as they were when a step fails in its last statement, and come up to date afterwards', async () => {
    const { db } = await oldDatabase(engine);
    await sql`create table settings (something text)`.execute(db);
    await expect(migrate(db)).rejects.toMatchObject({
      message: 'The tables could not be brought up to date.',
      cause: expect.objectContaining({ message: expect.stringContaining('settings') }),
    });
    const { rows } = await sql<Record<string, unknown>>`select * from registrations where id = 'p1'`.execute(
      db,
    );
    expect(rows[0]).toMatchObject({ status: 'listed' });
    expect(Object.keys(rows[0] ?? {})).not.toContain('queue_no');
    expect(await stepsTaken(db)).toEqual(['2026-11-23-sign-up']);

    await sql`drop table settings`.execute(db);
    await migrate(db);
    expect(await stepsTaken(db)).toEqual(Object.keys(migrations));
    expect(await db.selectFrom('outbox').select('id').orderBy('id').execute()).toEqual([
      { id: 'm1' },
      { id: 'm2' },
    ]);
  });

  it('take no step when one of several fails', async () => {
    const db = openForTest(await emptyPlace(engine));
    const broken = { up: (trx: Kysely<unknown>) => trx.schema.dropTable('not_there').execute() };
    await expect(migrate(db, { ...migrations, '2099-01-01-broken': broken })).rejects.toThrow();
    expect(await stepsTaken(db)).toEqual([]);
    await migrate(db);
    expect(await stepsTaken(db)).toEqual(Object.keys(migrations));
  });
});

function startTogether(processes: number, input: StartInput): Promise<unknown> {
  return runTogether(
    'start-store.ts',
    Array.from({ length: processes }, () => input),
  );
}

async function stepsTaken(db: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}

/** A database as the version of 2026-11-23 left it: two people on the list, one robot, two mails. */
async function oldDatabase(engine: Engine) {
  const place = await emptyPlace(engine);
  const db = openForTest(place);
  const provider = { getMigrations: () => Promise.resolve({ '2026-11-23-sign-up': signUpTables }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw error;
  for (const [index, status] of [
    [1, 'listed'],
    [2, 'listed'],
    [3, 'quarantined'],
  ] as const) {
    const email = `person${index}@example.org`;
    await sql`insert into registrations
      (id, webinar, email, email_key, name, role, language, news, notice, status, created_at)
      values (${`p${index}`}, 'plg-webinar', ${email}, ${email}, ${`Person ${index}`}, 'teacher', 'nl', 0,
        '2026-11-23', ${status}, ${`2026-11-23T08:00:0${index}.000Z`})`.execute(db);
  }
  for (const [index, state] of [
    [1, 'queued'],
    [2, 'sent'],
  ] as const) {
    const email = `person${index}@example.org`;
    await sql`insert into outbox
      (id, registration_id, kind, recipient, recipient_key, subject, body, message_id, state, attempts,
        next_attempt_at, created_at)
      values (${`m${index}`}, ${`p${index}`}, 'listed', ${email}, ${email}, 'Op de lijst', 'Dag', ${`<${index}@x>`},
        ${state}, 0, '2026-11-23T08:00:00.000Z', '2026-11-23T08:00:00.000Z')`.execute(db);
  }
  return { place, db };
}
