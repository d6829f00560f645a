import { chmod, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Env } from './env.ts';
import type { Log } from './log.ts';
import { runInThread } from './run-in-thread.ts';

/**
 * Which backups a server makes: those of its SQLite file. On PostgreSQL none, for its own tools do it
 * better (docs/deploy.md), and none when the settings say so; both are said in the log.
 */
export function backupsOf(
  { databaseUrl, dataDir, backupDays }: Pick<Env, 'databaseUrl' | 'dataDir' | 'backupDays'>,
  file: string,
  log: Log,
): Backups | undefined {
  if (!databaseUrl && backupDays > 0) return { file, folder: join(dataDir, 'backups'), days: backupDays };
  log('backups-off', { reason: databaseUrl ? 'postgresql' : 'setting' });
  return undefined;
}

/**
 * Copies an SQLite database into a folder while it is in use, checks the copy, and resolves with its path.
 * The name appears only once the copy is whole and on the disk; a copy that is not sound is removed and
 * the promise rejects.
 */
export async function makeBackup({ file, folder }: BackupPlace, now: Date): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const target = join(folder, backupName('leerkring', now));
  /* With the process in its name: two that start at once do not write into one file. */
  const part = `${target}.${process.pid}.part`;
  try {
    await rm(part, { force: true });
    await runInThread('./backup.worker.ts', { file, target: part });
    await chmod(part, 0o600);
    await forceToDisk(part);
    await rename(part, target);
    await forceToDisk(folder);
  } catch (error) {
    await Promise.all([part, `${part}-journal`].map((name) => rm(name, { force: true })));
    throw error;
  }
  return target;
}

/**
 * Removes the copies that are older than so many days, and what an interrupted copy left. The newest copy
 * stays in any case, so that a clock that is wrong does not take them all.
 */
export async function pruneBackups(folder: string, days: number, now: Date): Promise<void> {
  const copies = (await listBackups(folder)).toReversed();
  const newest = copies.find(({ name }) => /^leerkring-.*Z\.db$/.test(name))?.name;
  const oldest = now.getTime() - days * 86_400_000;
  const old = copies.filter(({ name, time }) => name !== newest && time.getTime() < oldest);
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true })));
}

/** The copies in a folder, the oldest first; also the databases that a restore replaced. */
export async function listBackups(folder: string): Promise<readonly Backup[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .flatMap((name) => {
      const [, day, hour, minute, second] = pattern.exec(name) ?? [];
      return day ? [{ name, time: new Date(`${day}T${hour}:${minute}:${second}Z`) }] : [];
    })
    .sort((a, b) => a.time.getTime() - b.time.getTime());
}

/** `leerkring-2026-11-24T101500Z.db`. */
export function backupName(kind: 'leerkring' | 'replaced', now: Date): string {
  return `${kind}-${now.toISOString().replace(/\.\d+/, '').replaceAll(':', '')}.db`;
}

/** A name of ours, also of a copy that was never finished. */
const pattern =
  /^(?:leerkring|replaced)-(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)Z\.db(?:\.\d+\.part(?:-journal)?)?$/;

async function forceToDisk(path: string): Promise<void> {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export interface Backup {
  readonly name: string;
  readonly time: Date;
}

export interface BackupPlace {
  /** The database. */
  readonly file: string;
  /** Where the copies lie. */
  readonly folder: string;
}

export interface Backups extends BackupPlace {
  /** How many days a copy is kept. */
  readonly days: number;
}
