import { describe, expect, it } from 'vitest';
import { clockSetBefore, clockSetBetween } from '../../../src/session/clock-watch.ts';
import type { SessionEvent } from '../../../src/session/model.ts';

const look = (wall: number, steady: number, sets = 0) => ({ wall, steady, sets });
const hour = 3_600_000;

describe('a clock that is set', () => {
  it.each([
    ['ahead', hour],
    ['back', -hour],
    ['by a second', 1000],
  ])('is seen by the steady clock beside it, when it is set %s', (_, by) => {
    expect(clockSetBetween(look(5_000, 100), look(6_000 + by, 1_100), true, [])).toEqual({
      type: 'clock-set',
      at: 6_000 + by,
      by,
    });
  });

  it('is not seen in the noise of two clocks read one after the other', () => {
    expect(clockSetBetween(look(0, 0), look(1_400, 1_000), true, [])).toBeUndefined();
  });

  it('is not seen in a sleep, in which only the steady clock stands still', () => {
    expect(clockSetBetween(look(0, 0), look(hour, 1_000), false, [])).toBeUndefined();
  });

  it('is seen after a sleep when it shows less time than really passed', () => {
    expect(clockSetBetween(look(2 * hour, 0), look(hour, 60_000), false, [])).toMatchObject({
      by: -hour - 60_000,
    });
  });

  it('is written down once, when two tabs see it', () => {
    const written: SessionEvent[] = [{ type: 'clock-set', at: hour, by: hour }];
    expect(clockSetBetween(look(0, 0), look(hour + 1_000, 1_000), true, written)).toBeUndefined();
    expect(clockSetBetween(look(0, 0, 1), look(hour + 1_000, 1_000), true, written)).toMatchObject({
      by: hour,
    });
  });

  it('counts what was done last as just now, when a page opens before it', () => {
    const events: SessionEvent[] = [{ type: 'started', at: hour }];
    expect(clockSetBefore(events, 0)).toEqual({ type: 'clock-set', at: 0, by: -hour });
    expect(clockSetBefore(events, hour + 5)).toBeUndefined();
    expect(clockSetBefore([], 0)).toBeUndefined();
  });
});
