import { type Backups, makeBackup, pruneBackups } from './backup.ts';
import { claimJob, redateJob } from './claim-job.ts';
import type { Sweeper } from './erased.ts';
import { describeError, type Log } from './log.ts';
import { eraseDue } from './retention.ts';
import type { Database } from './tables.ts';
import type { World } from './world.ts';

/**
 * Looks after the data, at once and then every minute: erases whose time is over, takes the second step of
 * every erasure, and makes the daily backup, on whichever process comes first. What fails is logged and
 * tried again. `stop` resolves when nothing of it is running any more.
 */
export function startUpkeep(parts: UpkeepParts, everyMilliseconds = 60_000): Upkeep {
  let running: Promise<void> | undefined;
  const turn = () => {
    running ??= runUpkeep(parts).finally(() => {
      running = undefined;
    });
  };
  const timer = setInterval(turn, everyMilliseconds);
  turn();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}

/** One turn. Never rejects: each part fails on its own. */
export async function runUpkeep(parts: UpkeepParts): Promise<void> {
  const attempt = (event: string, work: Promise<void>) =>
    work.catch((error: unknown) => parts.log(event, describeError(error)));
  await attempt('retention-failed', retain(parts));
  await parts.sweeper.sweep();
  await attempt('backup-failed', backUp(parts));
}

async function retain({ db, retentionDays, world, log }: UpkeepParts): Promise<void> {
  /* One process at a time: two that delete the same rows could wait for each other. */
  const now = world.now();
  if (!(await claimJob(db, 'retention', new Date(now.getTime() - 50_000), now))) return;
  const registrations = await eraseDue(db, retentionDays, world);
  if (registrations > 0) log('erased-by-retention', { registrations });
}

async function backUp({ db, backups, world, log }: UpkeepParts): Promise<void> {
  if (!backups) return;
  const now = world.now();
  if (!(await claimJob(db, 'backup', hoursBefore(now, 24), now))) return;
  try {
    const started = performance.now();
    await makeBackup(backups, now);
    log('backup-made', { milliseconds: Math.round(performance.now() - started) });
  } catch (error) {
    await redateJob(db, 'backup', hoursBefore(now, 23));
    throw error;
  }
  await pruneBackups(backups.folder, backups.days, now);
}

function hoursBefore(now: Date, hours: number): Date {
  return new Date(now.getTime() - hours * 3_600_000);
}

export interface Upkeep {
  stop(): Promise<void>;
}

export interface UpkeepParts {
  readonly db: Database;
  readonly sweeper: Sweeper;
  readonly retentionDays: number;
  /** undefined: none are made. */
  readonly backups: Backups | undefined;
  readonly world: Pick<World, 'now'>;
  readonly log: Log;
}
