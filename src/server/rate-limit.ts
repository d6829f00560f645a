import { createHmac } from 'node:crypto';
import { CompiledQuery } from 'kysely';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible';
import type { Env } from './env.ts';
import { loadSharedSecret } from './shared-secret.ts';
import type { Database } from './tables.ts';
import type { World } from './world.ts';

/** The limit that the settings ask for: in memory, or shared by all processes on one PostgreSQL. */
export async function loadRateLimit(
  { rateLimited, databaseUrl, limits }: Pick<Env, 'rateLimited' | 'databaseUrl' | 'limits'>,
  db: Database,
  world: Pick<World, 'newSecret'>,
): Promise<RateLimit> {
  if (!rateLimited) return noRateLimit;
  if (!databaseUrl) return createRateLimit(limits);
  return createSharedRateLimit(limits, db, await loadSharedSecret(db, 'network-key', world));
}

/**
 * A limit on sign-ups from one network. Generous, since a whole school may stand behind one address: a
 * hall of 120 people in ten minutes, 600 in a day, unless the settings say otherwise. `take` resolves with
 * the seconds to wait, 0 when there is room. Counted in memory: for one server process.
 */
export function createRateLimit(limits: Limits): RateLimit {
  return limitBy(windowsOf(limits), ({ points, seconds }) => inMemory(points, seconds));
}

/**
 * The same for any number of processes on one PostgreSQL, which count together. The database sees a digest
 * of the network, not its address. While it does not answer, each process counts in memory.
 */
export function createSharedRateLimit(limits: Limits, db: Database, key: string): RateLimit {
  const storeClient = {
    query: ({ text, values = [] }: { text: string; values?: readonly unknown[] }) =>
      db.executeQuery(CompiledQuery.raw(text, [...values])),
  };
  const shared = limitBy(windowsOf(limits), ({ name, points, seconds }) => {
    const insuranceLimiter = inMemory(points, seconds);
    return new RateLimiterPostgres({
      storeClient,
      storeType: 'client',
      tableName: 'rate_limits',
      tableCreated: true,
      keyPrefix: name,
      points,
      duration: seconds,
      insuranceLimiter,
    });
  });
  return { take: (network) => shared.take(createHmac('sha256', key).update(network).digest('base64url')) };
}

/** For tests on one machine: always room. */
export const noRateLimit: RateLimit = { take: () => Promise.resolve(0) };

function windowsOf({ tenMinutes, day }: Limits): readonly Window[] {
  return [
    { name: 'ten-minutes', points: tenMinutes, seconds: 600 },
    { name: 'day', points: day, seconds: 86_400 },
  ];
}

function inMemory(points: number, seconds: number): RateLimiterMemory {
  return new RateLimiterMemory({ points, duration: seconds });
}

function limitBy(
  windows: readonly Window[],
  createLimiter: (window: Window) => RateLimiterAbstract,
): RateLimit {
  const limiters = windows.map((window) => ({ limiter: createLimiter(window), points: window.points }));
  return {
    async take(network) {
      const results = await Promise.all(
        limiters.map(async ({ limiter, points }) => ({ points, result: await limiter.penalty(network, 1) })),
      );
      const waits = results
        .filter(({ points, result }) => result.consumedPoints > points)
        .map(({ result }) => Math.ceil(result.msBeforeNext / 1000));
      return Math.max(0, ...waits);
    },
  };
}

interface Window {
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}

/** How many sign-ups one network may send. */
export interface Limits {
  readonly tenMinutes: number;
  readonly day: number;
}

export interface RateLimit {
  take(network: string): Promise<number>;
}
