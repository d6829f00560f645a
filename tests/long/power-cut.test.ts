import { expect, it } from 'vitest';
import { cutPower, findPowerSwitch } from '../support/cut-power.ts';
import { count, reportFigures } from '../support/report-figures.ts';

/* As in tests/faults/power-cut.test.ts. */
it('a hundred power cuts lose nobody whose sign-up was done; with NORMAL they do', async (context) => {
  const library = findPowerSwitch();
  if (!library) return context.skip('Here is no C compiler for Linux, so the power cannot be cut in a test.');
  const cuts = 100;
  const full = await cutPower(library, { cuts, synchronous: 'FULL' });
  const normal = await cutPower(library, { cuts: 30, synchronous: 'NORMAL' });
  await reportFigures(
    context,
    'power cut, SQLite',
    `${cuts} cuts`,
    `${count(full.sectorsLost)} sectors lost`,
    `${full.lost.length} of ${count(full.done)} sign-ups lost`,
    `${full.problems.length} rows or pages wrong`,
    `control with synchronous=NORMAL, 30 cuts: ${count(normal.lost.length)} of ${count(normal.done)} lost`,
  );
  expect(full.lost).toEqual([]);
  expect(full.problems).toEqual([]);
  expect(normal.lost.length).toBeGreaterThan(0);
});
