import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayInWords, dayOf, daysBetween, isDay, mondayOf } from '../../../src/calendar/day.ts';

const anyDay = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  it.each(['2027-03-04', '2028-02-29', '0099-01-01'])('is in the calendar: %s', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each(['', '2027-02-29', '2027-13-01', '2027-00-10', '9999-99-99', '4 March', '2027-3-4'])(
    'is not in the calendar: “%s”',
    (day) => {
      expect(isDay(day)).toBe(false);
    },
  );

  it('comes so many days after another, over months and leap years', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(daysBetween('2027-12-31', '2027-12-01')).toBe(-30);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -999, max: 999 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });

  it('belongs to the week of its Monday, also on a Sunday', () => {
    expect(mondayOf('2027-03-07')).toBe('2027-03-01');
    expect(mondayOf('2027-03-01')).toBe('2027-03-01');
    expect(mondayOf('2027-01-01')).toBe('2026-12-28');
  });

  it('is the one on the wall, not the one in Greenwich', () => {
    expect(dayOf(new Date(2027, 2, 4, 23, 59))).toBe('2027-03-04');
    expect(dayOf(new Date(2027, 2, 4, 0, 1))).toBe('2027-03-04');
  });

  it('reads as people say it', () => {
    expect(dayInWords('en', '2027-03-04')).toBe('4 March 2027');
    expect(dayInWords('nl', '2027-03-04')).toBe('4 maart 2027');
    expect(dayInWords('nl', '2027-03-04', 'short')).toBe('4 mrt');
  });
});
