import { expect, it } from 'vitest';
import { cutPower, findPowerSwitch } from '../support/cut-power.ts';

/*
 * What a process wrote and did not force to the disk is taken back, in whole or in any part, and the process
 * is killed: as when the power goes. NORMAL is the control: it must lose people. tests/long/power-cut.test.ts
 * cuts a hundred times.
 */
it('a power cut loses nobody whose sign-up was done, and those of a database that does not wait for the disk', {
  timeout: 120_000,
}, async ({ skip }) => {
  const library = findPowerSwitch();
  if (!library) return skip('Here is no C compiler for Linux, so the power cannot be cut in a test.');

  const full = await cutPower(library, { cuts: 10, synchronous: 'FULL' });
  expect(full.sectorsLost).toBeGreaterThan(0);
  expect(full.done).toBeGreaterThan(100);
  expect(full.problems).toEqual([]);
  expect(full.lost).toEqual([]);

  const normal = await cutPower(library, { cuts: 3, synchronous: 'NORMAL' });
  expect(normal.lost.length).toBeGreaterThan(0);
});
