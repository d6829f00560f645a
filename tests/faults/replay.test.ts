import { describe, expect, it } from 'vitest';
import { engines } from '../support/engines.ts';
import { replaySignUps } from '../support/replay-sign-ups.ts';

/* A double click, a lost answer, a form sent again. tests/long/replay.test.ts replays 10,000. */
describe.each(engines)('the same sign-ups again and again, on %s', (engine) => {
  it('make no second row, take no second seat and send no second first mail', {
    timeout: 120_000,
  }, async () => {
    const { seconds: _, ...outcome } = await replaySignUps(engine, { people: 40, replays: 400 });
    expect(outcome).toEqual({
      rows: 40,
      doubleRows: 0,
      seatsTooMany: 0,
      doubleFirstMails: 0,
      missingFirstMails: 0,
      mostMails: 3,
      errors: [],
      problems: [],
    });
  });
});

it('fail where a sign-up does not reckon with them', { timeout: 120_000 }, async () => {
  const { errors } = await replaySignUps('SQLite', { people: 40, replays: 400, mistake: 'careless' });
  expect(errors).toHaveLength(360);
});
