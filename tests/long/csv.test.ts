import { expect, it } from 'vitest';
import { checkRandomRows } from '../support/random-csv.ts';
import { reportFigures } from '../support/report-figures.ts';

/* The long run of tests/unit/organiser/csv.test.ts, with rows that are new each time. */
it('10,000 random rows read back equal, and no cell begins like a formula', async (context) => {
  const seed = Date.now();
  const checked = checkRandomRows(10_000, seed);
  await reportFigures(context, 'CSV', checked, { seed: String(seed) });
  expect(checked).toEqual({ rows: 10_000, different: 0, formulas: 0 });
});
