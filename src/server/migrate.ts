import { type Migration, Migrator } from 'kysely/migration';
import { withoutTimeLimit } from './database.ts';
import { signUpTables } from './migrations/2026-11-23-sign-up.ts';
import { webinarTables } from './migrations/2026-11-24-webinars.ts';
import { isLostConnection } from './postgres-dialect.ts';
import type { Database } from './tables.ts';

/**
 * Brings the tables to the newest shape and throws when one step fails; nothing is half done, since a
 * step runs in a transaction. The list is a plain record: no folder is read, so bundling is safe.
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
  if (error) throw new Error('The tables could not be brought up to date.', { cause: error });
}

/** All steps, by name, in the order of their names. */
export const migrations: Steps = {
  '2026-11-23-sign-up': signUpTables,
  '2026-11-24-webinars': webinarTables,
};

type Steps = Readonly<Record<string, Migration>>;
