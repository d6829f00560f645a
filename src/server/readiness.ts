import { describeError, type Log } from './log.ts';
import { knownMigrations, loadTakenSteps } from './migrate.ts';
import type { Database } from './tables.ts';
import type { World } from './world.ts';

/**
 * Whether this process can serve sign-ups, in words that tell nothing to a stranger: the database answers
 * within two seconds and its tables are those of this version. Late mail is told but does not count: the
 * sign-ups are safe, and another process would not send it either.
 */
export async function loadReadiness(
  db: Database,
  world: Pick<World, 'now' | 'wait'>,
  log: Log,
): Promise<Readiness> {
  try {
    return await Promise.race([look(db, world), world.wait(patience).then(() => silent)]);
  } catch (error) {
    log('database-silent', describeError(error));
    return silent;
  }
}

async function look(db: Database, world: Pick<World, 'now'>): Promise<Readiness> {
  const taken = await loadTakenSteps(db);
  const upToDate = knownMigrations.every((name) => taken.includes(name));
  return {
    ready: upToDate,
    database: 'ok',
    tables: upToDate ? 'ok' : 'behind',
    mail: upToDate && (await isMailLate(db, world.now())) ? 'late' : 'ok',
  };
}

/** True when a mail was due a quarter of an hour ago and nobody took it up, or when one failed three times. */
async function isMailLate(db: Database, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - 15 * 60_000).toISOString();
  const late = await db
    .selectFrom('outbox')
    .select('id')
    .where('state', 'in', ['queued', 'sending'])
    .where(({ or, and, eb }) =>
      or([
        eb('attempts', '>=', 3),
        and([eb('state', '=', 'queued'), eb('next_attempt_at', '<=', since)]),
        and([eb('state', '=', 'sending'), eb('lease_until', '<=', since)]),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return late !== undefined;
}

const patience = 2_000;
const silent: Readiness = { ready: false, database: 'silent', tables: 'unknown', mail: 'unknown' };

export interface Readiness {
  readonly ready: boolean;
  readonly database: 'ok' | 'silent';
  readonly tables: 'ok' | 'behind' | 'unknown';
  readonly mail: 'ok' | 'late' | 'unknown';
}
