import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { openSqlite } from '../../src/server/database.ts';
import { migrateSafely } from '../../src/server/migrate-safely.ts';
import { realWorld } from '../../src/server/world.ts';
import { makeDatabaseFile } from '../support/database-file.ts';
import { rowHashes } from '../support/row-hashes.ts';
import { fakeLog, stillWorld, temporaryFolder } from '../support/server-world.ts';

it('a database that an upgrade changes is backed up before', async () => {
  const folder = temporaryFolder();
  const place = { file: join(folder, 'leerkring.db'), folder: join(folder, 'backups'), days: 14 };
  const db = await makeDatabaseFile(place.file);
  const { log, lines } = fakeLog();

  await migrateSafely(db, place, stillWorld(), log);
  expect(existsSync(place.folder)).toBe(false);

  /* As the version before the last step left it. */
  await sql`delete from kysely_migration where name = '2026-11-25-life'`.execute(db);
  await sql`drop table erased`.execute(db);
  await sql`drop table rate_limits`.execute(db);
  await migrateSafely(db, place, stillWorld(), log);
  const [name = ''] = readdirSync(place.folder);
  expect(Object.keys(rowHashes(join(place.folder, name)))).not.toContain('erased');
  expect(Object.keys(rowHashes(place.file))).toContain('erased');
  expect(lines.join()).toContain('2026-11-25-life');
});

it('a new database is not', async () => {
  const folder = temporaryFolder();
  const place = { file: join(folder, 'leerkring.db'), folder: join(folder, 'backups'), days: 14 };
  const db = openSqlite(place.file, realWorld);
  await migrateSafely(db, place, stillWorld(), fakeLog().log);
  await db.destroy();
  expect(existsSync(place.folder)).toBe(false);
});
