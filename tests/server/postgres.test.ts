import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPostgres } from '../../src/server/database.ts';
import { migrate } from '../../src/server/migrate.ts';
import { inTransaction } from '../../src/server/transaction.ts';
import { realWorld } from '../../src/server/world.ts';
import { countDeadlocks } from '../support/deadlocks.ts';
import { emptyPlace } from '../support/engines.ts';
import { freePort } from '../support/free-port.ts';
import { runOnPostgres } from '../support/postgres-client.ts';

describe('a connection to PostgreSQL', () => {
  it('has its commits on the disk, also where the server was told otherwise', async () => {
    const { url, db } = await open();
    await runOnPostgres(url, `alter database ${new URL(url).pathname.slice(1)} set synchronous_commit = off`);
    expect(await shown(db, 'synchronous_commit')).toBe('on');
  });

  it('ends a statement that takes too long', async () => {
    const { db } = await open({ seconds: 1 });
    await expect(sql`select pg_sleep(30)`.execute(db)).rejects.toMatchObject({ code: '57014' });
  });

  it('ends a transaction that does nothing, frees what it locked, and works on', async () => {
    const { url, db } = await open({ seconds: 1 });
    await sql`create table counted (number integer)`.execute(db);
    await sql`insert into counted values (1)`.execute(db);
    const stuck = db.transaction().execute(async (trx) => {
      await sql`update counted set number = 2`.execute(trx);
      /* Hangs until the other has what it waits for. */
      await runOnPostgres(url, 'update counted set number = number + 10');
    });
    await expect(stuck).rejects.toThrow();
    expect((await sql<{ number: number }>`select number from counted`.execute(db)).rows).toEqual([
      { number: 11 },
    ]);
  });

  it('migrates without that limit, also when it waits for another process', async () => {
    const { url, db } = await open({ seconds: 1 });
    const other = openPostgres(url, realWorld);
    onTestFinished(() => other.destroy());
    let migrated: Promise<void> | undefined;
    await other.connection().execute(async (holder) => {
      /* The lock that Kysely takes for a migration. */
      await sql`select pg_advisory_lock(3853314791062309107)`.execute(holder);
      migrated = migrate(db);
      await sql`select pg_sleep(1.5)`.execute(holder);
      await sql`select pg_advisory_unlock(3853314791062309107)`.execute(holder);
    });
    await migrated;
    expect(await db.selectFrom('webinars').selectAll().execute()).toEqual([]);
  });

  it('says plainly at the start that nobody answers', async () => {
    const url = `postgres://nobody@127.0.0.1:${await freePort()}/none`;
    const db = openPostgres(url, realWorld, { patience: 0 });
    onTestFinished(() => db.destroy());
    await expect(migrate(db)).rejects.toThrow(
      'The database server does not answer (ECONNREFUSED). Is it running, and does DATABASE_URL lead to it?',
    );
  });
});

describe('a transaction on PostgreSQL', () => {
  it('is done again when its connection breaks before the commit', async () => {
    const { url, db } = await counting();
    let times = 0;
    await inTransaction(db, async (trx) => {
      times += 1;
      await sql`update counted set number = number + 1`.execute(trx);
      if (times === 1) await terminate(url, await pidOf(trx));
    });
    expect(times).toBe(2);
    expect(await number(db)).toBe(1);
  });

  it('is not done again when the connection breaks during the commit, for it may have happened', async () => {
    const { db } = await counting();
    await sql`create function die() returns trigger language plpgsql as $$
      begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$`.execute(db);
    await sql`create constraint trigger at_commit after update on counted
      deferrable initially deferred for each row execute function die()`.execute(db);
    let times = 0;
    const work = inTransaction(db, async (trx) => {
      times += 1;
      await sql`update counted set number = number + 1`.execute(trx);
    });
    await expect(work).rejects.toMatchObject({ code: '57P01' });
    expect(times).toBe(1);
  });

  it('is done again when two of them wait for each other', async () => {
    const { url, db } = await counting();
    await sql`insert into counted values (100)`.execute(db);
    const bothHoldOne = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const;
    const add = (self: 0 | 1) =>
      inTransaction(db, async (trx) => {
        const [first, second] = self === 0 ? [0, 100] : [100, 0];
        await sql`update counted set number = number where number = ${first}`.execute(trx);
        bothHoldOne[self].resolve();
        await Promise.all(bothHoldOne.map(({ promise }) => promise));
        await sql`update counted set number = number where number = ${second}`.execute(trx);
      });
    await Promise.all([add(0), add(1)]);
    await db.destroy();
    /* Also shows that the count, which must stay 0 elsewhere, sees one. */
    expect(await countDeadlocks({ databaseUrl: url, file: '' })).toBe(1);
  });

  it('is given up after five conflicts, with the conflict as the reason', async () => {
    const { db } = await counting();
    let times = 0;
    const work = inTransaction(db, async (trx) => {
      times += 1;
      await sql`do $$ begin raise exception 'again' using errcode = '40001'; end $$`.execute(trx);
    });
    await expect(work).rejects.toMatchObject({ code: '40001', message: 'again' });
    expect(times).toBe(5);
  });

  it('is not done again when it is itself wrong', async () => {
    const { db } = await counting();
    let times = 0;
    const work = inTransaction(db, async (trx) => {
      times += 1;
      await sql`insert into counted values ('one')`.execute(trx);
    });
    await expect(work).rejects.toMatchObject({ code: '22P02' });
    expect(times).toBe(1);
  });
});

async function open({ seconds = 15 } = {}) {
  const { databaseUrl: url = '' } = await emptyPlace('PostgreSQL');
  const db = openPostgres(url, realWorld, { seconds });
  onTestFinished(() => db.destroy());
  return { url, db };
}

async function counting() {
  const opened = await open();
  await sql`create table counted (number integer)`.execute(opened.db);
  await sql`insert into counted values (0)`.execute(opened.db);
  return opened;
}

type Db = Awaited<ReturnType<typeof open>>['db'];

async function number(db: Db): Promise<number | undefined> {
  const { rows } = await sql<{ number: number }>`select number from counted`.execute(db);
  return rows[0]?.number;
}

async function shown(db: Db, setting: string): Promise<string | undefined> {
  const { rows } = await sql<{ value: string }>`select current_setting(${setting}) as value`.execute(db);
  return rows[0]?.value;
}

async function pidOf(db: Db): Promise<number> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
  return rows[0]?.pid ?? 0;
}

async function terminate(url: string, pid: number): Promise<void> {
  await runOnPostgres(url, `select pg_terminate_backend(${pid}, 5000)`);
}
