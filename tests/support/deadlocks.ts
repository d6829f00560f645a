import { setTimeout as pause } from 'node:timers/promises';
import type { DatabasePlace } from '../../src/server/database.ts';
import { runOnPostgres } from './postgres-client.ts';

/**
 * How often PostgreSQL had to end a transaction in this database because two waited for each other. It counts
 * when the connections that saw it are closed: this waits until there is none. SQLite knows no such thing.
 */
export async function countDeadlocks({ databaseUrl }: DatabasePlace): Promise<number> {
  if (!databaseUrl) return 0;
  for (;;) {
    const [row] = await runOnPostgres<{ others: number; deadlocks: number }>(
      databaseUrl,
      `select deadlocks::int as deadlocks, (select count(*)::int from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid()) as others
       from pg_stat_database where datname = current_database()`,
    );
    if (row?.others === 0) return row.deadlocks;
    await pause(10);
  }
}
