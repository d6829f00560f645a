import { type Backups, makeBackup } from './backup.ts';
import type { Log } from './log.ts';
import { loadMigrationState, migrate } from './migrate.ts';
import type { Database } from './tables.ts';
import type { World } from './world.ts';

/**
 * Brings the tables up to date, and before that makes a backup of a database that is about to change: the
 * steps go forward only, so this copy is the way back.
 */
export async function migrateSafely(
  db: Database,
  backups: Backups | undefined,
  world: Pick<World, 'now'>,
  log: Log,
): Promise<void> {
  const { isNew, pending, newer } = await loadMigrationState(db);
  if (backups && !isNew && pending.length > 0 && newer.length === 0) {
    await makeBackup(backups, world.now());
    log('backup-made', { before: pending.join(' ') });
  }
  await migrate(db);
}
