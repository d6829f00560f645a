import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyLife, play } from '../support/offline-life.ts';
import { reportFigures } from '../support/report-figures.ts';

it('no event that was reported saved is lost over 5,000 random lives of a phone', async (context) => {
  let saved = 0;
  let lost = 0;
  let broken = 0;
  await fc.assert(
    fc.asyncProperty(anyLife, async (life) => {
      const result = await play(life);
      saved += result.saved;
      lost += result.lost.length;
      broken += result.broken.length;
    }),
    { seed: Date.now(), numRuns: 5_000 },
  );
  await reportFigures(context, 'offline', '5,000 random lives', {
    saved,
    lost,
    'copies that failed': broken,
  });
  expect({ lost, broken }).toEqual({ lost: 0, broken: 0 });
  expect(saved).toBeGreaterThan(5_000);
});
