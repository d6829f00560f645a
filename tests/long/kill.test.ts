import { describe, expect, it } from 'vitest';
import { engines } from '../support/engines.ts';
import { killServer } from '../support/kill-server.ts';
import { count, reportFigures, spread } from '../support/report-figures.ts';

/* As in tests/faults/kill.test.ts, which also holds the control. */
describe.each(engines)('kill -9 under concurrent sign-ups, on %s', (engine) => {
  it('loses nobody who got an answer, over 200 kills with 16 people at a time', async (context) => {
    const kills = 200;
    const { answered, lost, unanswered, problems, ready } = await killServer(engine, { kills, clients: 16 });
    await reportFigures(
      context,
      `kill -9 of our server, ${engine}`,
      `${kills} kills at 16 clients`,
      `${count(answered)} answered`,
      `${lost.length} lost`,
      `${unanswered} stored without an answer`,
      `${problems.length} rows wrong`,
      `ready in ${spread(ready, 'ms')}`,
    );
    expect(lost).toEqual([]);
    expect(problems).toEqual([]);
  });
});
