import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { syncWebinars } from '../../src/server/change-webinar.ts';
import { openSqlite } from '../../src/server/database.ts';
import { migrate } from '../../src/server/migrate.ts';
import { realWorld } from '../../src/server/world.ts';
import { ruleBreakingRows } from './rule-breaking-rows.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { testSite } from './test-site.ts';
import { webinarFile } from './webinar-file.ts';

/**
 * How to cut the power of a process here: with a small library before libc (power-cut.c). Undefined where
 * there is no compiler, or another system than Linux.
 */
export function findPowerSwitch(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const library = join(temporaryFolder(), 'power-cut.so');
  const source = 'tests/support/power-cut.c';
  const made = spawnSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl', '-lpthread']);
  return made.status === 0 ? library : undefined;
}

/**
 * Cuts the power again and again while people sign up into one database file, and looks after each cut for
 * everyone whose sign-up was done by then. Half of the cuts lose everything that was not forced to the disk,
 * the others lose any half of the sectors.
 */
export async function cutPower(library: string, { cuts, synchronous }: Cutting): Promise<Cut> {
  const file = join(temporaryFolder(), 'test.db');
  const db = openSqlite(file, realWorld);
  await migrate(db);
  await syncWebinars(db, [webinarFile()], { ...realWorld, site: testSite });
  await db.destroy();

  const done: string[] = [];
  const lost = new Set<string>();
  const problems: string[] = [];
  let sectorsLost = 0;
  for (let cut = 0; cut < cuts; cut++) {
    const result = spawnSync(
      process.execPath,
      ['tests/support/sign-up-until-cut.ts', file, synchronous, `cut${cut}`],
      {
        encoding: 'utf8',
        env: {
          PATH: process.env.PATH,
          LD_PRELOAD: library,
          POWER_CUT_FOLDER: file,
          POWER_CUT_AFTER: String(100 + ((cut * 7919) % 2_000)),
          POWER_CUT_KEEP: cut % 2 === 0 ? '0' : '50',
          POWER_CUT_SEED: String(cut),
        },
      },
    );
    const report = /power-cut: (\d+) sectors kept, (\d+) lost/.exec(result.stderr);
    if (result.signal !== 'SIGKILL' || !report) throw new Error(`The power was not cut:\n${result.stderr}`);
    sectorsLost += Number(report[2]);
    done.push(...result.stdout.split('\n').filter(Boolean));
    problems.push(...ruleBreakingRows(file));
    const stored = await storedIn(file);
    for (const email of done) if (!stored.has(email)) lost.add(email);
  }
  return { done: done.length, lost: [...lost], problems, sectorsLost };
}

async function storedIn(file: string): Promise<Set<string>> {
  const db = openSqlite(file, realWorld);
  const rows = await db.selectFrom('registrations').select('email').execute();
  await db.destroy();
  return new Set(rows.map(({ email }) => email));
}

export interface Cutting {
  readonly cuts: number;
  /** How the database asks for the disk; anything but FULL must lose some. */
  readonly synchronous: 'FULL' | 'NORMAL';
}

export interface Cut {
  /** How many sign-ups were done. */
  readonly done: number;
  /** The addresses among them that were gone after a cut. */
  readonly lost: readonly string[];
  /** What is wrong with the rows, or with the file. */
  readonly problems: readonly string[];
  /** How many sectors of 512 bytes were taken back: 0 would mean that nothing was tested. */
  readonly sectorsLost: number;
}
