import { describe, expect, it } from 'vitest';
import { growthOf } from '../../../src/organiser/growth.ts';

const zone = 'Africa/Johannesburg';

describe('how a list grew', () => {
  it('counts by day of the zone, days without anyone included', () => {
    const buckets = [
      { bucket: '2026-11-23T08:0', count: 3 },
      /* Half past eleven at night in UTC is the next day in the Free State. */
      { bucket: '2026-11-23T23:3', count: 2 },
      { bucket: '2026-11-26T10:0', count: 1 },
    ];
    expect(growthOf(buckets, zone)).toEqual({
      unit: 'day',
      points: [
        { start: '2026-11-23', added: 3, total: 3 },
        { start: '2026-11-24', added: 2, total: 5 },
        { start: '2026-11-25', added: 0, total: 5 },
        { start: '2026-11-26', added: 1, total: 6 },
      ],
    });
  });

  it.each([
    ['2026-12-25T08:0', 'week', '2026-11-23'],
    ['2027-09-24T08:0', 'month', '2026-11-01'],
  ])('keeps to at most 31 rows: until %s by %s', (last, unit, first) => {
    const { points, ...growth } = growthOf(
      [
        { bucket: '2026-11-24T08:0', count: 1 },
        { bucket: last, count: 4 },
      ],
      zone,
    );
    expect(growth.unit).toBe(unit);
    expect(points[0]).toEqual({ start: first, added: 1, total: 1 });
    expect(points.at(-1)).toMatchObject({ added: 4, total: 5 });
    expect(points.length).toBeLessThanOrEqual(31);
  });

  it('is empty for an empty list', () => {
    expect(growthOf([], zone).points).toEqual([]);
  });
});
