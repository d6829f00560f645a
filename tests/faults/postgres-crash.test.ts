import { describe, expect, it } from 'vitest';
import { crashPostgres, loseInCrash } from '../support/crash-postgres.ts';

/*
 * All processes of the PostgreSQL server are killed under ours while people sign up, as when its machine
 * stops. tests/long/postgres-crash.test.ts does it fifteen times.
 */
describe('a crash of the PostgreSQL server', () => {
  it('loses nobody who got an answer; ours says it is not ready, lives on, and works again', {
    timeout: 120_000,
  }, async () => {
    const outcome = await crashPostgres({ crashes: 2, clients: 8 });
    expect(outcome.isAlive).toBe(true);
    expect(outcome.lost).toEqual([]);
    expect(outcome.problems).toEqual([]);
    /* Who could not be stored was told so. */
    expect(outcome.refusals.filter((status) => status !== 503)).toEqual([]);
    expect(outcome.printed).not.toMatch(/unhandled|uncaught|@example\.org/i);
  });

  it('takes nobody whose commit waited for the disk, and shows those whose did not', {
    timeout: 60_000,
  }, async () => {
    expect(await loseInCrash(50, 'on')).toBe(0);
    expect(await loseInCrash(50, 'off')).toBeGreaterThan(0);
  });
});
