import { describe, expect, it } from 'vitest';
import { checkPlaces } from '../support/check-places.ts';
import { engines, freshPlace } from '../support/engines.ts';
import { count, reportFigures } from '../support/report-figures.ts';
import { openForTest } from '../support/server-world.ts';

/* As in tests/server/places-model.test.ts. */
describe.each(engines)('places on %s', (engine) => {
  it('are what the model says, in a thousand random orders', async (context) => {
    const db = openForTest(await freshPlace(engine));
    const { sequences, steps } = await checkPlaces(db, 1_000);
    await reportFigures(
      context,
      `places against a model, ${engine}`,
      `${count(sequences)} sequences`,
      `${count(steps)} steps`,
      '0 differences',
    );
    expect(sequences).toBe(1_000);
  });
});
