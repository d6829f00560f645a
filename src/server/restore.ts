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
import { checkSqlite } from './check-sqlite.ts';
import { knownMigrations } from './migrate.ts';

/**
 * Puts a backup in the place of the database, after checking it. Throws a sentence, and changes nothing,
 * when a server is running on the database, or when the backup is not whole or from a newer version. What
 * the replaced database still tells is kept: who was erased since is erased again, and a mail that has gone
 * out since does not go out twice. The replaced database stays beside the backups.
 */
export function restoreBackup({ file, backup, folder, now }: RestoreOrder): Restored {
  const problems = [...checkSqlite(backup), ...newerThanThis(backup)];
  if (problems.length > 0) throw new Error(`This backup cannot be restored: ${problems.join('; ')}.`);
  const replaced = existsSync(file) ? join(folder, backupName('replaced', now)) : undefined;
  const coming = `${file}.restoring`;
  const current = replaced ? openAlone(file) : undefined;
  try {
    rmSync(coming, { force: true });
    copyFileSync(backup, coming);
    chmodSync(coming, 0o600);
    const carried = carryOver(current, coming);
    forceToDisk(coming);
    if (replaced) keep(file, replaced);
    renameSync(coming, file);
    forceToDisk(dirname(file));
    return { replaced, ...carried };
  } finally {
    rmSync(coming, { force: true });
    current?.close();
  }
}

/**
 * Opens the database so that no other program can; throws when one has it open. Undefined when the file
 * cannot be read: then it is a reason more to restore.
 */
function openAlone(file: string): DatabaseSync | undefined {
  const raw = new DatabaseSync(file, { timeout: 50 });
  try {
    /* Only who is alone can leave WAL mode; the WAL goes into the file by it. */
    raw.exec('pragma journal_mode = delete; begin exclusive');
    return raw;
  } catch (error) {
    raw.close();
    if (((error as { errcode?: number }).errcode ?? 0) % 256 !== busyCode) return undefined;
    throw new Error(`A server is running on ${file}. Stop it first, then restore.`, { cause: error });
  }
}

function carryOver(current: DatabaseSync | undefined, coming: string): Omit<Restored, 'replaced'> {
  const known = current ? readCurrent(current) : { erased: [], mails: [], people: [] };
  const raw = new DatabaseSync(coming);
  try {
    raw.exec('pragma foreign_keys = on; pragma secure_delete = on; begin immediate');
    const before = new Set(idsIn(raw, 'registrations'));
    const erase = raw.prepare('delete from registrations where id = ?');
    const erasedAgain = known.erased.filter(({ id }) => erase.run(id).changes > 0).length;
    if (hasTable(raw, 'erased')) {
      const remember = raw.prepare('insert or ignore into erased values (?, ?, 0)');
      for (const { id, at } of known.erased) remember.run(id, at);
    }
    const settle = raw.prepare(
      "update outbox set state = ?, sent_at = ?, body = '' where id = ? and state in ('queued', 'sending')",
    );
    const alreadySent = known.mails.filter(
      ({ id, state, at }) => settle.run(state, at, id).changes > 0,
    ).length;
    raw.exec('commit; vacuum');
    const missing = known.people.filter((id) => !before.has(id)).length;
    return { erasedAgain, alreadySent, missing };
  } finally {
    raw.close();
  }
}

function readCurrent(raw: DatabaseSync): Current {
  const erased = hasTable(raw, 'erased')
    ? raw.prepare('select registration_id as id, erased_at as at from erased').all()
    : [];
  const mails = raw
    .prepare("select id, state, sent_at as at from outbox where state in ('sent', 'failed', 'expired')")
    .all();
  return {
    erased: erased as { id: string; at: string }[],
    mails: mails as { id: string; state: string; at: string | null }[],
    people: idsIn(raw, 'registrations'),
  };
}

function newerThanThis(file: string): string[] {
  const raw = new DatabaseSync(file, { readOnly: true });
  try {
    const names = raw
      .prepare('select name from kysely_migration')
      .all()
      .map(({ name }) => String(name));
    return names
      .filter((name) => !knownMigrations.includes(name))
      .map((name) => `it was made by a newer version of this program (it has the step ${name})`);
  } catch {
    return [];
  } finally {
    raw.close();
  }
}

function hasTable(raw: DatabaseSync, name: string): boolean {
  return raw.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(name) !== undefined;
}

function idsIn(raw: DatabaseSync, table: 'registrations'): string[] {
  return raw
    .prepare(`select id from ${table}`)
    .all()
    .map(({ id }) => String(id));
}

/** The replaced file, and what an unreadable one has beside it. */
function keep(file: string, replaced: string): void {
  mkdirSync(dirname(replaced), { recursive: true, mode: 0o700 });
  for (const ending of ['', '-wal', '-shm']) {
    if (!existsSync(file + ending)) continue;
    if (ending !== '-shm') {
      copyFileSync(file + ending, replaced + ending);
      chmodSync(replaced + ending, 0o600);
      forceToDisk(replaced + ending);
    }
    if (ending !== '') rmSync(file + ending);
  }
}

function forceToDisk(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

const busyCode = 5;

interface Current {
  readonly erased: readonly { readonly id: string; readonly at: string }[];
  readonly mails: readonly { readonly id: string; readonly state: string; readonly at: string | null }[];
  readonly people: readonly string[];
}

export interface Restored {
  /** Where the replaced database lies now; undefined when there was none. */
  readonly replaced: string | undefined;
  /** How many who were erased since the backup were erased again. */
  readonly erasedAgain: number;
  /** How many mails that had gone out since will not go out again. */
  readonly alreadySent: number;
  /** How many sign-ups since the backup are in the replaced database only. */
  readonly missing: number;
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
