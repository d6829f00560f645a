import { expect, it } from 'vitest';
import { count, reportFigures } from '../support/figures.ts';
import { checkRandomRows } from '../support/random-csv.ts';

/* The long run of tests/unit/organiser/csv.test.ts, with rows that are new each time. */
it('10,000 random rows read back equal, and no cell begins like a formula', async ({ annotate }) => {
  const seed = Date.now();
  const checked = checkRandomRows(10_000, seed);
  await reportFigures(
    annotate,
    'CSV',
    `${count(checked.rows)} rows`,
    `${checked.different} different`,
    `${checked.formulas} formulas`,
    `seed ${seed}`,
  );
  expect(checked).toEqual({ rows: 10_000, different: 0, formulas: 0 });
});
