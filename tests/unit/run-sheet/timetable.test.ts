import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTime, momentOf } from '../../../src/run-sheet/clock-time.ts';
import { buildTimetable, whereNow } from '../../../src/run-sheet/timetable.ts';

const slots = buildTimetable([10, 15, 0, 5, 10]);
const begunAt = momentOf('2027-03-04', '14:00') ?? 0;
const at = (time: string, mark?: { part: number; at: number }) =>
  whereNow(slots, { begunAt, mark }, momentOf('2027-03-04', time) ?? 0);
const said = (part: number, time: string) => ({ part, at: momentOf('2027-03-04', time) ?? 0 });

describe('the clock times of a run-sheet', () => {
  it('follow from the minutes of the parts', () => {
    expect(slots.map(({ from, to }) => `${from}-${to}`)).toEqual([
      '0-10',
      '10-25',
      '25-25',
      '25-30',
      '30-40',
    ]);
    expect(clockTime(begunAt + 25 * 60_000)).toBe('14:25');
  });

  it('say before the start how long it takes, during it which part runs, afterwards that it is over', () => {
    expect(at('13:48')).toMatchObject({ phase: 'before', left: 12 });
    expect(at('14:00')).toMatchObject({ phase: 'during', part: 0, left: 10, late: 0 });
    expect(at('14:12')).toMatchObject({ phase: 'during', part: 1, left: 13 });
    expect(at('14:40')).toMatchObject({ phase: 'after' });
  });

  it('pass over a part without minutes', () => {
    expect(at('14:25')).toMatchObject({ phase: 'during', part: 3 });
  });

  it('count from where the facilitator said a part began, and tell how late or early that is', () => {
    const late = at('14:19', said(1, '14:17'));
    expect(late).toMatchObject({ phase: 'during', part: 1, left: 13, late: 7 });
    expect(clockTime(late.endsAt)).toBe('14:47');
    expect(at('14:20', said(3, '14:20'))).toMatchObject({ part: 3, left: 5, late: -5 });
    expect(at('14:10', said(1, '14:10'))).toMatchObject({ part: 1, late: 0 });
  });

  it('leave out of account a part that is not there any more', () => {
    expect(at('14:12', said(9, '14:30'))).toMatchObject({ phase: 'during', part: 1, late: 0 });
  });

  it('are right whenever they are looked at: a phone that slept missed nothing', () => {
    const anyMinutes = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(anyMinutes, fc.integer({ min: -30, max: 1_300 }), (minutes, passed) => {
        const table = buildTimetable(minutes);
        const now = whereNow(table, { begunAt }, begunAt + passed * 60_000);
        const end = minutes.reduce((sum, one) => sum + one, 0);
        if (passed < 0) expect(now.phase).toBe('before');
        else if (passed >= end) expect(now.phase).toBe('after');
        else {
          const { from, to } = table[now.part] ?? { from: Number.NaN, to: Number.NaN };
          expect(from <= passed && passed < to).toBe(true);
          expect(now.left).toBe(to - passed);
        }
      }),
    );
  });

  it('know no time that a clock does not have', () => {
    expect(momentOf('2027-03-04', '24:00')).toBeUndefined();
    expect(momentOf('2027-03-04', '')).toBeUndefined();
    expect(momentOf('2027-03-04', '99:99')).toBeUndefined();
  });
});
