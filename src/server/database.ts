import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { createSqliteDialect, type SqliteWorld } from './sqlite-dialect.ts';
import type { Database, Tables } from './tables.ts';

/**
 * Opens the database that the settings name: PostgreSQL when there is a `databaseUrl`, else the SQLite
 * file. The only file that knows which engine it is; every query elsewhere runs on both.
 */
export function openDatabase({ databaseUrl, file }: DatabasePlace, world: SqliteWorld): Database {
  return databaseUrl ? openPostgres(databaseUrl) : openSqlite(file, world);
}

/**
 * Connects to PostgreSQL when the first query comes. What is committed survives a power cut as long as
 * the server runs with its own defaults (`fsync`, `synchronous_commit`).
 */
export function openPostgres(url: string, { connections = 10 }: { connections?: number } = {}): Database {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    statement_timeout: 15_000,
    application_name: 'leerkring',
  });
  /* An idle connection that breaks is replaced at the next query; without a listener it would end the process. */
  pool.on('error', () => undefined);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/**
 * Opens the database file, makes it when it is not there, and promises that what is committed survives
 * a power cut: WAL with `synchronous=FULL`, read back and checked. Refuses an SQLite that can corrupt a
 * database.
 */
export function openSqlite(file: string, world: SqliteWorld, options: OpenOptions = {}): Database {
  const { synchronous = 'FULL' } = options;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const raw = new DatabaseSync(file, { timeout: 50 });
  try {
    assertVersion(raw);
    set(raw, 'journal_mode', 'wal', 'wal');
    set(raw, 'synchronous', synchronous, synchronousLevel[synchronous]);
    set(raw, 'secure_delete', 'on', 1);
    set(raw, 'foreign_keys', 'on', 1);
  } catch (error) {
    raw.close();
    throw error;
  }
  return new Kysely<Tables>({ dialect: createSqliteDialect(raw, world) });
}

/** Two connections that write and checkpoint at once could corrupt the file before 3.51.3. */
function assertVersion(raw: DatabaseSync): void {
  const { version } = raw.prepare('select sqlite_version() as version').get() as { version: string };
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (major * 1e6 + minor * 1e3 + patch < 3_051_003) {
    throw new Error(
      `This Node brings SQLite ${version}, which can corrupt a database in WAL mode. Use Node 24.15 or newer (SQLite 3.51.3 or newer).`,
    );
  }
}

function set(raw: DatabaseSync, pragma: string, value: string, expected: string | number): void {
  raw.exec(`pragma ${pragma} = ${value}`);
  const found = Object.values(raw.prepare(`pragma ${pragma}`).get() ?? {})[0];
  if (found !== expected) {
    throw new Error(
      `SQLite answers ${String(found)} to "pragma ${pragma} = ${value}", so a sign-up could get lost. Is DATA_DIR on a file system that supports locks and shared memory (no network drive)?`,
    );
  }
}

const synchronousLevel = { OFF: 0, NORMAL: 1, FULL: 2 } as const;

export interface DatabasePlace {
  /** `postgres://user:password@host/database`; without it the file is used. */
  readonly databaseUrl: string | undefined;
  readonly file: string;
}

export interface OpenOptions {
  /** Anything but FULL loses commits in a power cut: only for tests that show it. */
  readonly synchronous?: keyof typeof synchronousLevel;
}
