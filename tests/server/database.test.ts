import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { syncWebinars } from '../../src/server/change-webinar.ts';
import { openSqlite } from '../../src/server/database.ts';
import { migrate } from '../../src/server/migrate.ts';
import { signUp } from '../../src/server/sign-up.ts';
import { realWorld } from '../../src/server/world.ts';
import { engines, freshPlace } from '../support/engines.ts';
import { freshDatabase, openForTest, request, stillWorld, temporaryFolder } from '../support/server-world.ts';
import { webinarFile } from '../support/webinar-file.ts';

describe('the SQLite file', () => {
  it.each([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['secure_delete', 1],
    ['foreign_keys', 1],
    ['busy_timeout', 50],
  ])('runs with %s = %s', async (pragma, expected) => {
    const db = await freshDatabase();
    const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(pragma)}`.execute(db);
    expect(Object.values(rows[0] ?? {})).toEqual([expected]);
  });

  it('refuses a file that is no database', () => {
    const file = join(temporaryFolder(), 'test.db');
    writeFileSync(
      file,
      'this is a letter, not a database, and long enough to be read as a header'.repeat(20),
    );
    expect(() => openSqlite(file, realWorld)).toThrow('file is not a database');
  });

  it('lets a transaction write what it read before, whoever else writes meanwhile', async () => {
    const place = await freshPlace('SQLite');
    const [one, other] = [openForTest(place), openForTest(place)];
    await syncWebinars(one, [webinarFile()], stillWorld());
    await Promise.all(
      [one, other].flatMap((db, process) =>
        Array.from({ length: 20 }, (_, index) =>
          signUp(db, request({ email: `p${process}-${index}@example.org` }), worldOf(`${process}-${index}`)),
        ),
      ),
    );
    expect(await one.selectFrom('registrations').select('id').execute()).toHaveLength(40);
  });

  it('would refuse that with transactions that begin deferred, as Kysely’s own do', async () => {
    const { file } = await freshPlace('SQLite');
    const db = openSqlite(file, realWorld, { begin: 'deferred' });
    onTestFinished(() => db.destroy());
    await syncWebinars(db, [webinarFile()], stillWorld());
    const other = new DatabaseSync(file);
    onTestFinished(() => other.close());
    const readThenWrite = db.transaction().execute(async (trx) => {
      await trx.selectFrom('webinars').selectAll().execute();
      other.exec('update webinars set minutes = 30');
      await trx.updateTable('webinars').set({ minutes: 45 }).execute();
    });
    await expect(readThenWrite).rejects.toThrow('database is locked');
  });

  it('waits for the lock of another process without holding up the event loop', async () => {
    const place = await freshPlace('SQLite');
    const { file } = place;
    const db = openForTest(place);
    await syncWebinars(db, [webinarFile()], stillWorld());
    const other = new DatabaseSync(file);
    onTestFinished(() => other.close());
    other.exec('begin immediate');
    let longestStall = 0;
    let last = performance.now();
    const ticker = setInterval(() => {
      longestStall = Math.max(longestStall, performance.now() - last - 5);
      last = performance.now();
    }, 5);
    setTimeout(() => other.exec('rollback'), 700);
    await signUp(db, request(), { ...stillWorld(), ...realWorld });
    clearInterval(ticker);
    expect(await db.selectFrom('registrations').select('id').execute()).toHaveLength(1);
    expect(longestStall).toBeLessThan(400);
  });

  it('gives up on a lock that never goes away, and works again afterwards', async () => {
    const file = join(temporaryFolder(), 'test.db');
    /* A world in which waiting costs no time. */
    const db = openSqlite(file, { random: () => 0.9, wait: () => Promise.resolve() });
    onTestFinished(() => db.destroy());
    await migrate(db);
    await syncWebinars(db, [webinarFile()], stillWorld());
    const other = new DatabaseSync(file);
    onTestFinished(() => other.close());
    other.exec('begin immediate');
    await expect(signUp(db, request(), stillWorld())).rejects.toThrow('locked');
    other.exec('rollback');
    await signUp(db, request(), stillWorld());
    expect(await db.selectFrom('registrations').select('id').execute()).toHaveLength(1);
  });

  it('names a full disk as such and takes sign-ups again when there is room', async () => {
    const db = await freshDatabase();
    await sql`pragma max_page_count = 60`.execute(db);
    const full = async () => {
      for (let index = 0; index < 200; index++) {
        await signUp(
          db,
          request({ email: `person${index}@example.org`, name: 'x'.repeat(100) }),
          worldOf(index),
        );
      }
    };
    await expect(full()).rejects.toThrow('database or disk is full');
    const before = await db.selectFrom('registrations').select('id').execute();
    await sql`pragma max_page_count = 1000`.execute(db);
    await signUp(db, request({ email: 'late@example.org' }), worldOf(999));
    expect(await db.selectFrom('registrations').select('id').execute()).toHaveLength(before.length + 1);
    expect(await db.selectFrom('outbox').select('id').execute()).toHaveLength(before.length + 1);
  });
});

describe.each(engines)('a database on %s', (engine) => {
  it('finds its tables up to date the second time', async () => {
    const db = await freshDatabase({ engine });
    await signUp(db, request(), stillWorld());
    await migrate(db);
    expect(await db.selectFrom('registrations').select('name').execute()).toHaveLength(1);
  });

  it('gives whole numbers back as numbers', async () => {
    const db = await freshDatabase({ engine });
    const { minutes, cancelled } = await db.selectFrom('webinars').selectAll().executeTakeFirstOrThrow();
    expect({ minutes, cancelled }).toEqual({ minutes: 60, cancelled: 0 });
  });

  it('keeps letters of every script as they are', async () => {
    const db = await freshDatabase({ engine });
    const name = 'Nomvula Dlamini-Ŝkürić 李 नलेदी 👩🏾‍🏫';
    await signUp(db, request({ name }), stillWorld());
    expect(await db.selectFrom('registrations').select('name').execute()).toEqual([{ name }]);
  });
});

function worldOf(index: number | string) {
  const world = stillWorld();
  return {
    ...world,
    newId: () => `${index}-${world.newId()}`,
    newSecret: () => `${index}-${world.newSecret()}`,
  };
}
