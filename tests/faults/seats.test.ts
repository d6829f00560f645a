import { describe, expect, it } from 'vitest';
import { engines } from '../support/engines.ts';
import { fillSeats } from '../support/fill-seats.ts';

/*
 * Four processes with eight people at a time, all for one webinar. tests/long/seats.test.ts does it twenty
 * times on each engine.
 */
const crowd = { seats: 100, processes: 4, people: 80, atOnce: 8 };

describe.each(engines)('more people than seats, on %s', (engine) => {
  it('gives every seat once and puts the others in line, in the order in which they came', {
    timeout: 120_000,
  }, async () => {
    const { seconds: _, ...outcome } = await fillSeats(engine, crowd);
    expect(outcome).toEqual({
      registered: 100,
      waiting: 220,
      errors: [],
      overtaken: 0,
      lastNumber: 220,
      problems: [],
    });
  });
});

it('gives seats twice when sign-ups on PostgreSQL do not lock the webinar', {
  timeout: 120_000,
}, async () => {
  const { registered } = await fillSeats('PostgreSQL', { ...crowd, mistake: 'careless' });
  expect(registered).toBeGreaterThan(100);
});

it('turns people away when transactions begin deferred, as Kysely’s own do', {
  timeout: 120_000,
}, async () => {
  const { errors, registered, waiting } = await fillSeats('SQLite', { ...crowd, mistake: 'deferred' });
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.every((error) => error.includes('database is locked'))).toBe(true);
  expect(registered + waiting + errors.length).toBe(320);
});
