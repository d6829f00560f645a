import { sql } from 'kysely';
import { describe, expect, it, vi } from 'vitest';
import { createRateLimit, createSharedRateLimit, loadRateLimit } from '../../src/server/rate-limit.ts';
import { freshPlace } from '../support/engines.ts';
import { openForTest, stillWorld } from '../support/server-world.ts';

const school = { tenMinutes: 120, day: 600 };
const take = async (limit: { take(network: string): Promise<number> }, network: string, times: number) => {
  const waits: number[] = [];
  for (let time = 0; time < times; time++) waits.push(await limit.take(network));
  return waits;
};

describe('the limit of sign-ups from one network', () => {
  it('lets a hall of 120 people through in ten minutes, and tells the next how long to wait', async () => {
    const waits = await take(createRateLimit(school), 'school', 121);
    expect(waits.slice(0, 120).every((wait) => wait === 0)).toBe(true);
    expect(waits[120]).toBeGreaterThan(590);
    expect(waits[120]).toBeLessThanOrEqual(600);
  });

  it('lets 600 through in a day, 120 every ten minutes', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    try {
      const limit = createRateLimit(school);
      for (let part = 0; part < 5; part++) {
        expect(await take(limit, 'school', 120)).toEqual(Array.from({ length: 120 }, () => 0));
        vi.advanceTimersByTime(601_000);
      }
      expect((await take(limit, 'school', 1))[0]).toBeGreaterThan(80_000);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is each network’s own', async () => {
    const limit = createRateLimit({ tenMinutes: 1, day: 600 });
    expect(await take(limit, 'school', 2)).not.toEqual([0, 0]);
    expect(await take(limit, 'other', 1)).toEqual([0]);
  });
});

describe('several processes on one PostgreSQL', () => {
  it('count together, exactly, also at the same moment', async () => {
    const place = await freshPlace('PostgreSQL');
    const limits = Array.from({ length: 3 }, () => createSharedRateLimit(school, openForTest(place), 'key'));
    const waits = await Promise.all(
      Array.from({ length: 150 }, (_, index) => limits[index % 3]?.take('203.0.113.7') ?? 0),
    );
    expect(waits.filter((wait) => wait === 0)).toHaveLength(120);
    expect(waits.filter((wait) => wait > 590 && wait <= 600)).toHaveLength(30);
    expect(await limits[0]?.take('203.0.113.8')).toBe(0);
  });

  it('keep no address, only a digest that needs their key, and their key is one', async () => {
    const place = await freshPlace('PostgreSQL');
    const env = { rateLimited: true, databaseUrl: place.databaseUrl, limits: school };
    const [db, other] = [openForTest(place), openForTest(place)];
    let secrets = 0;
    const world = { ...stillWorld(), newSecret: () => `secret-of-process-${++secrets}` };
    const first = await loadRateLimit({ ...env, limits: { tenMinutes: 1, day: 600 } }, db, world);
    const second = await loadRateLimit({ ...env, limits: { tenMinutes: 1, day: 600 } }, other, world);
    expect(await first.take('203.0.113.7')).toBe(0);
    expect(await second.take('203.0.113.7')).toBeGreaterThan(0);
    const { rows } = await sql<{ key: string; points: number }>`select * from rate_limits`.execute(db);
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain('203.0.113');
    expect(rows.every(({ key }) => /^(?:ten-minutes|day):[\w-]{43}$/.test(key))).toBe(true);
  });

  it('count for themselves while the database is away, so that sign-ups are still limited', async () => {
    const db = openForTest({ databaseUrl: 'postgres://x:y@127.0.0.1:1/z', file: '' }, stillWorld());
    const limit = createSharedRateLimit({ tenMinutes: 2, day: 600 }, db, 'key');
    const waits = await take(limit, '203.0.113.7', 3);
    expect(waits.slice(0, 2)).toEqual([0, 0]);
    expect(waits[2]).toBeGreaterThan(0);
  });
});
