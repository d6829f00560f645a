import { syncWebinars } from '../../src/server/change-webinar.ts';
import { migrate } from '../../src/server/migrate.ts';
import type { Database } from '../../src/server/tables.ts';
import { openForTest, stillWorld } from './server-world.ts';
import { webinarFile } from './webinar-file.ts';

/** A fresh SQLite database at a place of one's own, with all tables and one webinar, closed when the test is over. */
export async function makeDatabaseFile(file: string): Promise<Database> {
  const db = openForTest({ databaseUrl: undefined, file });
  await migrate(db);
  await syncWebinars(db, [webinarFile()], stillWorld());
  return db;
}
