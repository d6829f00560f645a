import { type Migration, Migrator } from 'kysely/migration';
import { signUpTables } from './migrations/2026-11-23-sign-up.ts';
import { webinarTables } from './migrations/2026-11-24-webinars.ts';
import type { Database } from './tables.ts';

/**
 * Brings the tables to the newest shape and throws when one step fails; nothing is half done, since a
 * step runs in a transaction. The list is a plain record: no folder is read, so bundling is safe.
 */
export async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new Error('The tables could not be brought up to date.', { cause: error });
}

const migrations: Readonly<Record<string, Migration>> = {
  '2026-11-23-sign-up': signUpTables,
  '2026-11-24-webinars': webinarTables,
};
