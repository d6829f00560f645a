import { describe, expect, it } from 'vitest';
import { engines } from '../support/engines.ts';
import { replaySignUps } from '../support/replay-sign-ups.ts';
import { count, reportFigures } from '../support/report-figures.ts';

/* As in tests/faults/replay.test.ts, which also holds the control. */
describe.each(engines)('10,000 sign-ups of 500 people, on %s', (engine) => {
  it('make no second row, take no second seat and send no second first mail', async (context) => {
    const { seconds, ...outcome } = await replaySignUps(engine, { people: 500, replays: 10_000 });
    await reportFigures(
      context,
      `replays, ${engine}`,
      '10,000 sign-ups of 500 people from 4 processes',
      `${outcome.doubleRows} double rows`,
      `${outcome.seatsTooMany} seats too many`,
      `${outcome.doubleFirstMails} double first mails`,
      `${outcome.errors.length} errors`,
      `${count(10_000 / seconds)} a second`,
    );
    expect(outcome).toEqual({
      rows: 500,
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
