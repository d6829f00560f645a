import { closeSync, openSync, readdirSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { backupsOf, makeBackup, pruneBackups } from '../../src/server/backup.ts';
import { checkSqlite } from '../../src/server/check-sqlite.ts';
import { openSqlite } from '../../src/server/database.ts';
import { createSweeper } from '../../src/server/erased.ts';
import { signUp } from '../../src/server/sign-up.ts';
import { runUpkeep } from '../../src/server/upkeep.ts';
import { realWorld } from '../../src/server/world.ts';
import { makeDatabaseFile } from '../support/database-file.ts';
import { rowHashes } from '../support/row-hashes.ts';
import { fakeLog, request, stillWorld, temporaryFolder } from '../support/server-world.ts';

describe('a backup', () => {
  it('holds every row, while people go on signing up', async () => {
    const { db, place } = await aDatabase();
    const world = { ...stillWorld(), newId: realWorld.newId, newSecret: realWorld.newSecret };
    for (let index = 0; index < 100; index++) await signUp(db, personOf(index), world);
    let stopped = false;
    let written = 0;
    const others = (async () => {
      while (!stopped) {
        await signUp(db, personOf(1_000 + written++), world);
        await realWorld.wait(1);
      }
    })();
    const path = await makeBackup(place, world.now());
    stopped = true;
    await others;
    expect(written).toBeGreaterThan(2);
    const { registrations: copied = [], outbox = [] } = rowHashes(path);
    const { registrations: all } = rowHashes(place.file);
    expect(copied.length).toBeGreaterThanOrEqual(100);
    expect(outbox).toHaveLength(copied.length);
    expect(all).toEqual(expect.arrayContaining([...copied]));
  });

  it('is one file that only its owner reads, named for its time', async () => {
    const { place } = await aDatabase();
    const path = await makeBackup(place, new Date('2026-11-24T10:15:00.250Z'));
    expect(path).toBe(join(place.folder, 'leerkring-2026-11-24T101500Z.db'));
    expect(readdirSync(place.folder)).toEqual(['leerkring-2026-11-24T101500Z.db']);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(place.folder).mode & 0o777).toBe(0o700);
  });

  it('leaves nothing behind when it cannot be made', async () => {
    const { folder, place } = await aDatabase();
    const wrong = { ...place, file: join(folder, 'letter.db') };
    writeFileSync(wrong.file, 'no database, but long enough to be one. '.repeat(200));
    await expect(makeBackup(wrong, new Date())).rejects.toThrow('not a database');
    expect(readdirSync(place.folder)).toEqual([]);
  });
});

describe('a sound copy', () => {
  it('is told from a broken one', async () => {
    const { db, place } = await aDatabase();
    const world = stillWorld();
    for (let index = 0; index < 60; index++) await signUp(db, personOf(index), world);
    const path = await makeBackup(place, world.now());
    expect(checkSqlite(path)).toEqual([]);
    breakPage(path);
    expect(checkSqlite(path)).not.toEqual([]);
  });

  it('has the tables of this program', () => {
    const file = join(temporaryFolder(), 'other.db');
    const other = new DatabaseSync(file);
    other.exec('create table songs (title text)');
    other.close();
    expect(checkSqlite(file)).toContain('the table registrations is missing');
  });
});

describe('old backups', () => {
  it('go after so many days, with what was interrupted; the newest stays whatever the clock says', async () => {
    const folder = temporaryFolder();
    const names = [
      'leerkring-2026-11-01T000000Z.db',
      'leerkring-2026-11-11T000000Z.db',
      'leerkring-2026-11-20T000000Z.db',
      'leerkring-2026-11-02T000000Z.db.4711.part',
      'replaced-2026-11-03T000000Z.db',
      'by-hand.db',
    ];
    for (const name of names) writeFileSync(join(folder, name), '');
    await pruneBackups(folder, 14, new Date('2026-11-24T00:00:01Z'));
    expect(readdirSync(folder).sort()).toEqual([
      'by-hand.db',
      'leerkring-2026-11-11T000000Z.db',
      'leerkring-2026-11-20T000000Z.db',
    ]);
    await pruneBackups(folder, 14, new Date('2099-01-01T00:00:00Z'));
    expect(readdirSync(folder).sort()).toEqual(['by-hand.db', 'leerkring-2026-11-20T000000Z.db']);
  });
});

describe('the daily backup', () => {
  it('is made once a day by one of several processes, and kept so many days', async () => {
    const { db, place, parts } = await aDatabase({ days: 3 });
    const other = openSqlite(place.file, realWorld);
    onTestFinished(() => other.destroy());
    const world = stillWorld('2026-11-24T08:00:00.000Z');
    for (let hour = 0; hour < 6 * 24; hour++, world.pass(60)) {
      await Promise.all([runUpkeep({ ...parts, world }), runUpkeep({ ...parts, db: other, world })]);
    }
    expect(readdirSync(place.folder).sort()).toEqual([
      'leerkring-2026-11-26T080000Z.db',
      'leerkring-2026-11-27T080000Z.db',
      'leerkring-2026-11-28T080000Z.db',
      'leerkring-2026-11-29T080000Z.db',
    ]);
    expect(await db.selectFrom('jobs').select('name').orderBy('name').execute()).toEqual([
      { name: 'backup' },
      { name: 'retention' },
    ]);
  });

  it('is tried again an hour after it failed, and says so without a path', async () => {
    const { parts, lines } = await aDatabase({ file: '/nowhere/at/all.db' });
    const world = stillWorld();
    await runUpkeep({ ...parts, world });
    world.pass(59);
    await runUpkeep({ ...parts, world });
    expect(lines.filter((line) => line.includes('backup-failed'))).toHaveLength(1);
    world.pass(2);
    await runUpkeep({ ...parts, world });
    expect(lines.filter((line) => line.includes('backup-failed'))).toHaveLength(2);
    expect(lines.join()).not.toContain('nowhere');
  });

  it.each([
    ['postgresql', { databaseUrl: 'postgres://x@y/z', backupDays: 14 }],
    ['setting', { databaseUrl: undefined, backupDays: 0 }],
  ])('is off, and says so, because of %s', (reason, env) => {
    const { log, lines } = fakeLog();
    expect(backupsOf({ dataDir: '/data', ...env }, '/data/leerkring.db', log)).toBeUndefined();
    expect(lines).toEqual([JSON.stringify({ event: 'backups-off', reason })]);
  });
});

async function aDatabase({ days = 14, file: wrongFile = '' } = {}) {
  const folder = temporaryFolder();
  const file = join(folder, 'leerkring.db');
  const db = await makeDatabaseFile(file);
  const place = { file: wrongFile || file, folder: join(folder, 'backups'), days };
  const { log, lines } = fakeLog();
  const sweeper = createSweeper({ db, mailFolder: join(folder, 'mail'), log });
  return { db, folder, place, lines, parts: { db, sweeper, retentionDays: 30, backups: place, log } };
}

const personOf = (index: number) =>
  request({ name: `Person ${'x'.repeat(60)}`, email: `person${index}@example.org` });

/** Overwrites a page in the middle, as a failing disk does. */
function breakPage(path: string): void {
  const db = new DatabaseSync(path);
  const { page_count } = db.prepare('pragma page_count').get() as { page_count: number };
  db.close();
  const size = statSync(path).size / page_count;
  const handle = openSync(path, 'r+');
  writeSync(handle, Buffer.alloc(size, 0xff), 0, size, Math.floor(page_count / 2) * size);
  closeSync(handle);
}
