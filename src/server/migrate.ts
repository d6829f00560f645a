import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { withoutTimeLimit } from './database.ts';
import { signUpTables } from './migrations/2026-11-23-sign-up.ts';
import { webinarTables } from './migrations/2026-11-24-webinars.ts';
import { lifeTables } from './migrations/2026-11-25-life.ts';
import { isLostConnection } from './postgres-dialect.ts';
import type { Database } from './tables.ts';

/**
 * Brings the tables to the newest shape and throws when one step fails; nothing is half done, since a
 * step runs in a transaction. Steps go forward only: a database that a newer version used is refused. The
 * list is a plain record: no folder is read, so bundling is safe.
 */
export async function migrate(db: Database, steps: Steps = migrations): Promise<void> {
  /* It may wait for another process that migrates, and a large table takes what it takes. */
  const { error } = await withoutTimeLimit(db, (patient) => {
    const provider = { getMigrations: () => Promise.resolve(steps) };
    return new Migrator({ db: patient, provider }).migrateToLatest();
  });
  if (isLostConnection(error)) {
    const { code = 'no reason given' } = error as { code?: string };
    throw new Error(
      `The database server does not answer (${code}). Is it running, and does DATABASE_URL lead to it?`,
      { cause: error },
    );
  }
  if (error) throw await explain(error, db, steps);
}

async function explain(cause: unknown, db: Database, steps: Steps): Promise<Error> {
  const { newer } = await loadMigrationState(db, steps);
  return newer.length === 0
    ? new Error('The tables could not be brought up to date.', { cause })
    : new Error(
        `A newer version of this program used the database (it took the step ${newer.join(', ')}). Start that version, or restore the backup from before the upgrade (docs/deploy.md).`,
      );
}

/** Where a database stands: which steps are to be taken, and which only a newer version knows. */
export async function loadMigrationState(db: Database, steps: Steps = migrations): Promise<MigrationState> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  const taken = tables.some(({ name }) => name === 'kysely_migration') ? await loadTakenSteps(db) : [];
  const known = Object.keys(steps);
  return {
    isNew: taken.length === 0,
    pending: known.filter((name) => !taken.includes(name)),
    newer: taken.filter((name) => !known.includes(name)),
  };
}

/** The steps that were taken. Rejects when the database does not answer or has no tables. */
export async function loadTakenSteps(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.map(({ name }) => name);
}

/** All steps, by name, in the order of their names. */
export const migrations: Steps = {
  '2026-11-23-sign-up': signUpTables,
  '2026-11-24-webinars': webinarTables,
  '2026-11-25-life': lifeTables,
};

/** The names of all steps, in their order. */
export const knownMigrations: readonly string[] = Object.keys(migrations);

export interface MigrationState {
  /** True before the first step. */
  readonly isNew: boolean;
  readonly pending: readonly string[];
  readonly newer: readonly string[];
}

type Steps = Readonly<Record<string, Migration>>;
