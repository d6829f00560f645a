import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whereAreWe } from '../../../src/session/clock.ts';
import type { SessionEvent, Stretch } from '../../../src/session/model.ts';

const stretches: Stretch[] = [
  { id: 'open', seconds: 60 },
  { id: 'round', seconds: 420 },
  { id: 'close', seconds: 60 },
];
const start = Date.UTC(2027, 2, 4, 12);
const seconds = (count: number) => start + count * 1000;
const at = (count: number, ...events: SessionEvent[]) =>
  whereAreWe(stretches, [{ type: 'started', at: start }, ...events], seconds(count));

describe('where a session is', () => {
  it('shows the first stretch, whole, before the start', () => {
    expect(whereAreWe(stretches, [], start)).toEqual({
      phase: 'before',
      index: 0,
      left: 60_000,
      running: false,
    });
  });

  it('counts down by the time that passed, however often it is asked', () => {
    expect(at(20)).toMatchObject({ index: 0, left: 40_000 });
    expect(at(20)).toEqual(at(20));
  });

  it('goes on below zero until the facilitator moves on', () => {
    expect(at(75)).toMatchObject({ index: 0, left: -15_000 });
    expect(at(80, { type: 'moved-on', at: seconds(75) })).toMatchObject({ index: 1, left: 415_000 });
  });

  it('moves on by itself where that is asked', () => {
    const events: SessionEvent[] = [{ type: 'started', at: start }];
    expect(whereAreWe(stretches, events, seconds(490), false)).toMatchObject({ index: 2, left: 50_000 });
    expect(whereAreWe(stretches, events, seconds(540), false)).toMatchObject({ phase: 'over' });
  });

  it('stands still while paused', () => {
    const pause: SessionEvent[] = [
      { type: 'paused', at: seconds(10) },
      { type: 'resumed', at: seconds(610) },
    ];
    expect(at(620, ...pause)).toMatchObject({ index: 0, left: 40_000, running: true });
    expect(at(300, pause[0] as SessionEvent)).toMatchObject({ left: 50_000, running: false });
  });

  it('gives a minute more to the stretch that runs, and only to that one', () => {
    const more: SessionEvent = { type: 'extended', at: seconds(30), seconds: 60 };
    expect(at(40, more)).toMatchObject({ index: 0, left: 80_000 });
    expect(at(40, more, { type: 'moved-on', at: seconds(40) })).toMatchObject({ index: 1, left: 420_000 });
  });

  it('goes back with the whole time', () => {
    const back: SessionEvent[] = [
      { type: 'moved-on', at: seconds(50) },
      { type: 'moved-back', at: seconds(55) },
    ];
    expect(at(60, ...back)).toMatchObject({ index: 0, left: 55_000 });
  });

  it.each([3_600, -3_600, 7])('is not moved by a clock that was set by %i seconds', (by) => {
    const set: SessionEvent = { type: 'clock-set', at: seconds(20 + by), by: by * 1000 };
    expect(at(30 + by, set)).toMatchObject({ index: 0, left: 30_000 });
  });

  it('is over after the last stretch, and cannot be moved beyond', () => {
    const on: SessionEvent = { type: 'moved-on', at: seconds(5) };
    expect(at(10, on, on, on, on)).toEqual({ phase: 'over', index: 3, left: 0, running: false });
  });

  it('shows the same as a stopwatch that runs along, whatever happens', () => {
    const action = fc.record({
      wait: fc.integer({ min: 0, max: 300 }),
      do: fc.constantFrom('paused', 'resumed', 'extended', 'moved-on', 'moved-back', 'clock-set', 'reload'),
      by: fc.integer({ min: -5_000, max: 5_000 }),
    });
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        let clock = start;
        const events: SessionEvent[] = [{ type: 'started', at: clock }];
        const watch = { index: 0, left: 60, running: true };
        const reset = (index: number) => {
          watch.index = Math.min(Math.max(index, 0), 3);
          watch.left = stretches[watch.index]?.seconds ?? 0;
        };
        for (const { wait, do: what, by } of actions) {
          clock += wait * 1000;
          if (watch.running && watch.index < 3) watch.left -= wait;
          if (what === 'clock-set') {
            clock += by * 1000;
            events.push({ type: what, at: clock, by: by * 1000 });
          } else if (what === 'extended') {
            events.push({ type: what, at: clock, seconds: 60 });
            if (watch.index < 3) watch.left += 60;
          } else if (what !== 'reload') {
            events.push({ type: what, at: clock });
            if (what === 'paused') watch.running = false;
            if (what === 'resumed') watch.running = true;
            if (what === 'moved-on') reset(watch.index + 1);
            if (what === 'moved-back') reset(watch.index - 1);
          }
          const where = whereAreWe(stretches, JSON.parse(JSON.stringify(events)), clock);
          expect([where.index, Math.round(where.left / 1000)]).toEqual([watch.index, watch.left]);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
