import type { Database } from './tables.ts';

/**
 * True for the one process that may run a job now: whoever asks first when it has not run after `since`.
 * The others, and whoever asks again, hear false.
 */
export async function claimJob(db: Database, name: string, since: Date, now: Date): Promise<boolean> {
  const claimed = await db
    .insertInto('jobs')
    .values({ name, last_run_at: now.toISOString() })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ last_run_at: now.toISOString() })
        .where('jobs.last_run_at', '<=', since.toISOString()),
    )
    .returning('name')
    .executeTakeFirst();
  return claimed !== undefined;
}

/** Says that a job last ran at another time than it was claimed: for one that failed and is to run again soon. */
export async function redateJob(db: Database, name: string, lastRun: Date): Promise<void> {
  await db.updateTable('jobs').set({ last_run_at: lastRun.toISOString() }).where('name', '=', name).execute();
}
