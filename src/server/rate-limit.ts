import { RateLimiterMemory } from 'rate-limiter-flexible';

/**
 * A limit on sign-ups from one network. Generous, since a whole school may stand behind one address: a
 * hall of 120 people in ten minutes, 600 in a day, unless the settings say otherwise. `take` resolves with the seconds to wait, 0 when there
 * is room. In memory: one server process; another store can take its place when there are several.
 */
export function createRateLimit({ tenMinutes, day }: Limits): RateLimit {
  const limits = [
    { points: tenMinutes, seconds: 600 },
    { points: day, seconds: 86_400 },
  ];
  const limiters = limits.map(({ points, seconds }) => new RateLimiterMemory({ points, duration: seconds }));
  return {
    async take(key) {
      const results = await Promise.all(limiters.map((limiter) => limiter.penalty(key, 1)));
      const waits = results
        .filter((result, index) => result.consumedPoints > (limits[index]?.points ?? 0))
        .map(({ msBeforeNext }) => Math.ceil(msBeforeNext / 1000));
      return Math.max(0, ...waits);
    },
  };
}

/** For tests on one machine: always room. */
export const noRateLimit: RateLimit = { take: () => Promise.resolve(0) };

/** How many sign-ups one network may send. */
export interface Limits {
  readonly tenMinutes: number;
  readonly day: number;
}

export interface RateLimit {
  take(key: string): Promise<number>;
}
