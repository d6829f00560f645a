import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, PostgresAdapter, sql } from 'kysely';
import { createPostgresDialect, type PostgresLimits, type PostgresWorld } from './postgres-dialect.ts';
import { runInThread } from './run-in-thread.ts';
import { type BeginMode, createSqliteDialect, isBusy, type SqliteWorld } from './sqlite-dialect.ts';
import type { Database, Tables } from './tables.ts';
import type { World } from './world.ts';

/**
 * Opens the database that the settings name: PostgreSQL when there is a `databaseUrl`, else the SQLite
 * file. With the two dialects the only file that knows which engine it is; every query elsewhere runs on both.
 */
export function openDatabase({ databaseUrl, file }: DatabasePlace, world: SqliteWorld): Database {
  return databaseUrl ? openPostgres(databaseUrl, world) : openSqlite(file, world);
}

/** The same, and throws a sentence that says what to mend when the database does not answer. */
export async function connectDatabase(place: DatabasePlace, world: SqliteWorld): Promise<Database> {
  let db: Database | undefined;
  try {
    db = openDatabase(place, world);
    await sql`select 1`.execute(db);
    return db;
  } catch (error) {
    await db?.destroy();
    const reason = (error as { code?: string }).code ?? 'no reason given';
    throw new Error(
      place.databaseUrl
        ? `The database that DATABASE_URL names does not answer (${reason}). Is PostgreSQL running there, and are user, password and name of the database right?`
        : `The database ${place.file} cannot be opened (${reason}). Does DATA_DIR name a folder that this user may write to?`,
      { cause: error },
    );
  }
}

/**
 * Connects to PostgreSQL when the first query comes. What is committed survives a power cut as long as the
 * server runs with `fsync`, as it does by default.
 */
export function openPostgres(
  url: string,
  world: PostgresWorld,
  { connections = 10, seconds = 15, patience = 4_000 }: Partial<PostgresLimits> = {},
): Database {
  const open = (limits: PostgresLimits) =>
    new Kysely<Tables>({ dialect: createPostgresDialect(url, world, limits) });
  const db = open({ connections, seconds, patience });
  unlimited.set(db, () => open({ connections: 2, seconds: 0, patience }));
  return db;
}

/** Does what may take long, longer than a query of a request may, on connections of its own. */
export async function withoutTimeLimit<Result>(
  db: Database,
  work: (patient: Database) => Promise<Result>,
): Promise<Result> {
  const patient = unlimited.get(db)?.();
  if (!patient) return work(db);
  try {
    return await work(patient);
  } finally {
    await patient.destroy();
  }
}

/** How to open a database once more without limits; nothing for SQLite, which has none. */
const unlimited = new WeakMap<Database, () => Database>();

/**
 * Opens the database file, makes it when it is not there, and promises that what is committed survives
 * a power cut: WAL with `synchronous=FULL`, read back and checked. Refuses an SQLite that can corrupt a
 * database.
 */
export function openSqlite(file: string, world: SqliteWorld, options: OpenOptions = {}): Database {
  const { synchronous = 'FULL', begin = 'immediate' } = options;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const raw = new DatabaseSync(file, { timeout: longestOpening });
  let reader: DatabaseSync;
  try {
    assertVersion(raw);
    turnToWal(raw, world);
    set(raw, 'synchronous', synchronous, synchronousLevel[synchronous]);
    set(raw, 'secure_delete', 'on', 1);
    set(raw, 'foreign_keys', 'on', 1);
    /* From here on the dialect waits, without holding up the event loop. */
    set(raw, 'busy_timeout', '50', 50);
    reader = new DatabaseSync(file, { readOnly: true, timeout: 50 });
  } catch (error) {
    raw.close();
    throw error;
  }
  return new Kysely<Tables>({ dialect: createSqliteDialect({ writer: raw, reader }, world, begin) });
}

/**
 * Makes an end of what deleted rows leave behind. SQLite: no byte of them stays in the file or its WAL.
 * PostgreSQL: their space is given back for new rows, which overwrite it; its own WAL goes when the server
 * recycles it (docs/deploy.md).
 */
export async function sweepDeleted(db: Database): Promise<void> {
  const file = await sqliteFileOf(db);
  if (file !== undefined) await runInThread('./sweep-sqlite.worker.ts', file);
  else
    await withoutTimeLimit(db, (patient) =>
      sql`vacuum registrations, access_tokens, outbox`.execute(patient),
    );
}

/** The file of an SQLite database; undefined on PostgreSQL. */
export async function sqliteFileOf(db: Database): Promise<string | undefined> {
  if (db.getExecutor().adapter instanceof PostgresAdapter) return undefined;
  const { rows } = await sql<{ name: string; file: string }>`pragma database_list`.execute(db);
  return rows.find(({ name }) => name === 'main')?.file;
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

/**
 * Processes that start at once all want to turn a new file to WAL. Two that both read it and then want to
 * write would wait for each other for ever, so SQLite refuses one at once, whatever its `busy_timeout`
 * (https://sqlite.org/c3ref/busy_handler.html): it tries again. To open may hold up the event loop: nothing
 * else runs yet.
 */
function turnToWal(raw: DatabaseSync, { random }: Pick<World, 'random'>): void {
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; ; ) {
    try {
      set(raw, 'journal_mode', 'wal', 'wal');
      return;
    } catch (error) {
      if (!isBusy(error) || waited >= longestOpening) throw error;
      const pause = 5 + random() * 45;
      waited += pause;
      Atomics.wait(sleeper, 0, 0, pause);
    }
  }
}

/** Milliseconds that opening waits for other processes. */
const longestOpening = 10_000;

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
  /** A deferred transaction fails when it reads, another process writes, and then it writes: for the same tests. */
  readonly begin?: BeginMode;
}
