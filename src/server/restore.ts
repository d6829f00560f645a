import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { backupName } from './backup.ts';
import { type CarriedOver, carryOver } from './carry-over.ts';
import { checkSqlite } from './check-sqlite.ts';
import { knownMigrations } from './migrate.ts';

/**
 * Puts a backup in the place of the database, after checking it. Throws a sentence, and changes nothing,
 * when a server is running on the database, or when the backup is not whole or from a newer version. What
 * the replaced database still knows is carried over; itself it is kept beside the backups, for as long as
 * those.
 */
export function restoreBackup({ file, backup, folder, now }: RestoreOrder): Restored {
  const broken = checkSqlite(backup);
  const problems = broken.length > 0 ? broken : newerThanThis(backup);
  if (problems.length > 0) throw new Error(`This backup cannot be restored: ${problems.join('; ')}.`);
  const replaced = existsSync(file) ? join(folder, backupName('replaced', now)) : undefined;
  const coming = `${file}.restoring`;
  const current = replaced ? openAlone(file) : undefined;
  try {
    copyPrivately(backup, coming);
    const carried = current ? carryOverInto(coming, current) : nothingKnown;
    vacuum(coming);
    if (replaced) keep(file, replaced);
    renameSync(coming, file);
    forceToDisk(dirname(file));
    return { replaced, ...carried };
  } finally {
    current?.close();
    rmSync(coming, { force: true });
  }
}

/**
 * Opens the database so that no other program can; throws when one has it open. Undefined when the file
 * cannot be read: then it is one reason more to restore.
 */
function openAlone(file: string): DatabaseSync | undefined {
  const raw = new DatabaseSync(file, { timeout: 50 });
  try {
    /* Only who is alone can leave WAL mode; what is in the WAL goes into the file by it. */
    raw.exec('pragma journal_mode = delete; pragma locking_mode = exclusive; begin exclusive; commit');
    return raw;
  } catch (error) {
    raw.close();
    const isBusy = (((error as { errcode?: number }).errcode ?? 0) & 0xff) === 5;
    if (!isBusy) return undefined;
    throw new Error(`A server is running on ${file}. Stop it first, then restore.`, { cause: error });
  }
}

function carryOverInto(coming: string, current: DatabaseSync): CarriedOver {
  current.prepare('attach ? as coming').run(coming);
  current.exec('pragma foreign_keys = on; begin immediate');
  const carried = carryOver(current);
  current.exec('commit; detach coming');
  return carried;
}

/** Nothing of who was erased again stays in the file. */
function vacuum(file: string): void {
  const raw = new DatabaseSync(file);
  try {
    raw.exec('pragma temp_store = memory; vacuum');
  } finally {
    raw.close();
  }
  forceToDisk(file);
}

function newerThanThis(file: string): string[] {
  const raw = new DatabaseSync(file, { readOnly: true });
  try {
    const steps = raw.prepare('select name from kysely_migration').all();
    return steps
      .map(({ name }) => String(name))
      .filter((name) => !knownMigrations.includes(name))
      .map((name) => `a newer version of this program made it (it has the step ${name})`);
  } finally {
    raw.close();
  }
}

/** The replaced file, and the WAL beside it when that could not be read either. */
function keep(file: string, replaced: string): void {
  mkdirSync(dirname(replaced), { recursive: true, mode: 0o700 });
  for (const ending of ['', '-wal']) {
    if (existsSync(file + ending)) copyPrivately(file + ending, replaced + ending);
  }
  for (const ending of ['-wal', '-shm']) rmSync(file + ending, { force: true });
}

function copyPrivately(from: string, to: string): void {
  copyFileSync(from, to);
  chmodSync(to, 0o600);
  forceToDisk(to);
}

function forceToDisk(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

const nothingKnown: CarriedOver = { erasedAgain: 0, alreadySent: 0, missing: 0 };

export interface Restored extends CarriedOver {
  /** Where the replaced database lies now; undefined when there was none. */
  readonly replaced: string | undefined;
}

export interface RestoreOrder {
  /** The database. */
  readonly file: string;
  /** The backup that takes its place. */
  readonly backup: string;
  /** Where the replaced database is kept. */
  readonly folder: string;
  readonly now: Date;
}
