import { describe, expect, it } from 'vitest';
import { checkPlaces } from '../support/check-places.ts';
import { engines, freshPlace } from '../support/engines.ts';
import { openForTest } from '../support/server-world.ts';

/*
 * Signing up, leaving, taking, letting lapse, erasing and changing the seats in any order, against a model on
 * paper. tests/long/places-model.test.ts tries a thousand orders on each engine.
 */
describe.each(engines)('places on %s', (engine) => {
  it('are what the model says, in the same 40 orders every time and in 20 others', {
    timeout: 120_000,
  }, async () => {
    const db = openForTest(await freshPlace(engine));
    const same = await checkPlaces(db, 40, 20_261_124);
    const other = await checkPlaces(db, 20);
    expect(same.steps + other.steps).toBeGreaterThan(300);
  });
});
