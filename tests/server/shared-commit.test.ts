import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CompiledQuery, Kysely, sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { SharedCommit } from '../../src/server/shared-commit.ts';
import { createSqliteDialect } from '../../src/server/sqlite-dialect.ts';
import { realWorld } from '../../src/server/world.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('transactions of one turn share a commit, and each is done when another process sees it', async () => {
  const { db, commits, committed } = openCounting();
  await Promise.all(
    [1, 2, 3, 4, 5].map(async (word) => {
      await insert(db, `${word}`);
      expect(committed()).toContain(`${word}`);
    }),
  );
  expect(committed()).toEqual(['1', '2', '3', '4', '5']);
  expect(commits()).toBe(1);
});

it('those that come one after the other each have their own', async () => {
  const { db, commits } = openCounting();
  for (const word of ['1', '2', '3']) await insert(db, word);
  expect(commits()).toBe(3);
});

it.each([
  ['first', 0],
  ['in the middle', 1],
  ['last', 2],
])('one that fails %s takes back its own, and nothing of the others', async (_, failing) => {
  const { db, committed } = openCounting();
  const done = await Promise.allSettled(
    [0, 1, 2].map((index) => insert(db, `${index}`, { thenFail: index === failing })),
  );
  const kept = [0, 1, 2].filter((index) => index !== failing);
  expect(done.map(({ status }) => status === 'fulfilled')).toEqual([0, 1, 2].map((it) => it !== failing));
  expect(committed()).toEqual(kept.map(String));
});

it('a query beside them sees what is on the disk, and waits for nobody', async () => {
  const { db, commits } = openCounting();
  await insert(db, 'old');
  const started = Promise.withResolvers<void>();
  const transaction = insert(db, 'new', { started: started.resolve });
  await started.promise;
  const { rows } = await sql<{ word: string }>`select word from words`.execute(db);
  expect(rows).toEqual([{ word: 'old' }]);
  expect(commits()).toBe(1);
  await transaction;
});

it('a change beside them is committed with them', async () => {
  const { db, commits, committed } = openCounting();
  await Promise.all([insert(db, 'one'), sql`insert into words values ('other')`.execute(db)]);
  expect(committed()).toEqual(['one', 'other']);
  expect(commits()).toBe(1);
});

it('no change comes between those of a transaction', async () => {
  const { db, committed } = openCounting();
  const started = Promise.withResolvers<void>();
  const transaction = db.transaction().execute(async (trx) => {
    await sql`insert into words values ('half')`.execute(trx);
    started.resolve();
    await new Promise(setImmediate);
    await sql`delete from words`.execute(trx);
  });
  await started.promise;
  await sql`insert into words values ('beside')`.execute(db);
  await transaction;
  expect(committed()).toEqual(['beside']);
});

it('what does not go within a transaction comes after the commit', async () => {
  const { db, commits, committed } = openCounting();
  const transaction = insert(db, 'before');
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
  expect(committed()).toEqual(['before']);
  await transaction;
  await sql`vacuum`.execute(db);
  expect(commits()).toBe(1);
});

it('when the disk is full all who shared the commit hear it, nothing of them is kept, and it goes on', async () => {
  const { db, committed } = openCounting();
  await sql`pragma max_page_count = 12`.execute(db);
  const done = await Promise.allSettled([
    insert(db, 'small'),
    insert(db, 'large'.repeat(20_000)),
    insert(db, 'after'),
  ]);
  const reasons = done.map((one) => (one.status === 'rejected' ? one.reason.message : 'kept'));
  expect(reasons).toEqual(['database or disk is full', 'database or disk is full', 'kept']);
  expect(committed()).toEqual(['after']);
});

it('when the commit itself fails all who share it hear why, nothing of them is kept, and it goes on', async () => {
  const { db, committed } = openCounting();
  await sql`create table leaves (tree text references words (word) deferrable initially deferred)`.execute(
    db,
  );
  const done = await Promise.allSettled([
    insert(db, 'oak'),
    db.transaction().execute((trx) => sql`insert into leaves values ('no such tree')`.execute(trx)),
    sql`insert into words values ('ash')`.execute(db),
  ]);
  const reasons = done.map((one) => (one.status === 'rejected' ? one.reason.message : 'kept'));
  expect(reasons).toEqual(Array.from({ length: 3 }, () => 'FOREIGN KEY constraint failed'));
  expect(committed()).toEqual([]);
  await insert(db, 'elm');
  expect(committed()).toEqual(['elm']);
});

it('closing waits for the transaction that runs, and keeps what was done', async () => {
  const { db, committed } = openCounting();
  const started = Promise.withResolvers<void>();
  const transaction = db.transaction().execute(async (trx) => {
    started.resolve();
    await new Promise(setImmediate);
    await sql`insert into words values ('last')`.execute(trx);
  });
  await started.promise;
  await db.destroy();
  await transaction;
  expect(committed()).toEqual(['last']);
});

it('a turn that takes long is committed on the way, so that other processes get the lock', async () => {
  const { raw, commits } = openCounting();
  let now = 0;
  const shared = new SharedCommit(raw, () => now);
  const begin = async () => raw.exec('begin immediate');
  const one = await shared.turn();
  shared.keep(await shared.join(begin));
  expect(commits()).toBe(0);
  now = 50;
  expect(await shared.join(begin)).toBe('joined');
  shared.keep('joined');
  expect(commits()).toBe(1);
  one();
});

/** A database that counts its commits, and a second connection that tells what is committed. */
function openCounting() {
  const file = join(temporaryFolder(), 'test.db');
  const raw = new CountingDatabase(file);
  raw.exec('pragma journal_mode = wal; create table words (word text primary key)');
  const reader = new DatabaseSync(file, { readOnly: true });
  const db = new Kysely<unknown>({ dialect: createSqliteDialect({ writer: raw, reader }, realWorld) });
  const other = new DatabaseSync(file, { readOnly: true });
  onTestFinished(async () => {
    other.close();
    await db.destroy();
    for (const one of [reader, raw]) if (one.isOpen) one.close();
  });
  const committed = () =>
    (other.prepare('select word from words order by rowid').all() as { word: string }[]).map(
      ({ word }) => word,
    );
  return { raw, db, commits: () => raw.commits, committed };
}

class CountingDatabase extends DatabaseSync {
  commits = 0;

  override exec(text: string): void {
    if (text === 'commit') this.commits++;
    super.exec(text);
  }
}

function insert(
  db: Kysely<unknown>,
  word: string,
  { thenFail = false, started = () => {} } = {},
): Promise<void> {
  return db.transaction().execute(async (trx) => {
    await trx.executeQuery(CompiledQuery.raw('insert into words values (?)', [word]));
    started();
    if (thenFail) throw new Error('refused');
  });
}
