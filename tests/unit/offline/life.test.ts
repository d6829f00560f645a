import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyLife, play } from '../../support/offline-life.ts';

it('no event that was reported saved is lost, and what was taken along opens, over 300 random lives of a phone', async () => {
  let saved = 0;
  await fc.assert(
    fc.asyncProperty(anyLife, async (life) => {
      const { lost, broken, ...rest } = await play(life);
      saved += rest.saved;
      expect(lost).toEqual([]);
      expect(broken).toEqual([]);
    }),
    { seed: 20261127, numRuns: 300 },
  );
  expect(saved).toBeGreaterThan(300);
});
