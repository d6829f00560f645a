import { expect, it } from 'vitest';
import { crashPostgres } from '../support/crash-postgres.ts';
import { count, reportFigures, spread } from '../support/report-figures.ts';

/* As in tests/faults/postgres-crash.test.ts, which also holds the control. */
it('fifteen crashes of the PostgreSQL server lose nobody who got an answer', async (context) => {
  const crashes = 15;
  const outcome = await crashPostgres({ crashes, clients: 16 });
  await reportFigures(
    context,
    'crash of the PostgreSQL server',
    `${crashes} crashes at 16 clients`,
    `${count(outcome.answered)} answered`,
    `${outcome.lost.length} lost`,
    `${outcome.refused} told that it was not stored`,
    `works again ${spread(outcome.backAfter, 'ms')} after the server is back`,
  );
  expect(outcome.isAlive).toBe(true);
  expect(outcome.lost).toEqual([]);
  expect(outcome.problems).toEqual([]);
  expect(outcome.refusals.filter((status) => status !== 503)).toEqual([]);
});
