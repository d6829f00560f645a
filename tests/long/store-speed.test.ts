import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { syncWebinars } from '../../src/server/change-webinar.ts';
import { type DatabasePlace, openDatabase } from '../../src/server/database.ts';
import { migrate } from '../../src/server/migrate.ts';
import { realWorld } from '../../src/server/world.ts';
import { startPostgres } from '../support/postgres-server.ts';
import { count, median, reportFigures, spread } from '../support/report-figures.ts';
import { runTogether } from '../support/run-together.ts';
import type { Speed, SpeedInput } from '../support/store-speed.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { testSite } from '../support/test-site.ts';
import { webinarFile } from '../support/webinar-file.ts';

/*
 * The store alone, one process, every commit on the disk (PostgreSQL with fsync): transactions a second, in
 * rounds that take turns, so that a noisy machine disturbs all alike.
 */
const rounds = 5;
const seconds = 3;
const works = ['two rows', 'sign-up'] as const;
const crowds = [1, 16] as const;

it('the store takes so many transactions a second', async (context) => {
  const postgres = await startPostgres({ fsync: 'on' });
  onTestFinished(() => postgres.stop());
  const places: Record<string, DatabasePlace> = {
    SQLite: { databaseUrl: undefined, file: join(temporaryFolder(), 'test.db') },
    PostgreSQL: { databaseUrl: postgres.url, file: '' },
  };
  const cases = Object.entries(places).flatMap(([engine, place]) =>
    works.flatMap((work) => crowds.map((atOnce) => ({ engine, place, work, atOnce, speeds: [] as Speed[] }))),
  );
  for (const place of Object.values(places)) await prepare(place);
  const disk: number[] = [];
  for (let round = 0; round < rounds; round++) {
    disk.push(syncsASecond());
    for (const { place, work, atOnce, speeds } of cases) {
      speeds.push(
        ...(await runTogether<SpeedInput, Speed>('store-speed.ts', [{ place, work, atOnce, seconds }])),
      );
    }
  }
  await reportFigures(
    context,
    'the disk itself',
    spread(disk, 'writes of 4 KB a second, each forced to the disk'),
  );
  for (const { engine, work, atOnce, speeds } of cases) {
    await reportFigures(
      context,
      `store, ${engine}, ${work}, ${atOnce} at once`,
      spread(
        speeds.map(({ aSecond }) => aSecond),
        'transactions a second',
      ),
      `99 of 100 within ${count(median(speeds.map(({ p99 }) => p99)))} ms`,
      `${count(median(speeds.map(({ processor }) => processor)))} ms of processor each`,
    );
  }
  /* The figures are for people to judge, who know the machine; this only says that it works at all. */
  for (const { speeds } of cases) expect(median(speeds.map(({ aSecond }) => aSecond))).toBeGreaterThan(0);
});

/** What the machine can do at this moment: without it the other figures say little. */
function syncsASecond(): number {
  const file = openSync(join(temporaryFolder(), 'yardstick'), 'w');
  const page = Buffer.alloc(4096, 1);
  const end = performance.now() + 1000;
  let syncs = 0;
  for (; performance.now() < end; syncs++) {
    writeSync(file, page, 0, page.length, syncs * page.length);
    fdatasyncSync(file);
  }
  closeSync(file);
  return syncs;
}

async function prepare(place: DatabasePlace): Promise<void> {
  const db = openDatabase(place, realWorld);
  await migrate(db);
  await syncWebinars(db, [webinarFile()], { ...realWorld, site: testSite });
  await db.destroy();
}
