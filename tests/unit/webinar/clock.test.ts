import { describe, expect, it } from 'vitest';
import { cityOf, readClock } from '../../../src/webinar/clock.ts';
import { describeWhen } from '../../../src/webinar/when.ts';

const noon = { start: '2027-01-14T12:00:00.000Z', minutes: 60 };

describe('the clock of the reader', () => {
  it('shows the day, the hours and how far it is from UTC', () => {
    expect(readClock(noon, 'Asia/Kolkata', 'nl')).toEqual({
      zone: 'Asia/Kolkata',
      day: 'donderdag 14 januari 2027',
      from: '17:30',
      to: '18:30',
      offset: 'UTC+5:30',
    });
    expect(readClock(noon, 'Europe/London', 'en')?.offset).toBe('UTC+0');
  });

  it.each([
    ['2027-03-27T22:30:00.000Z', '23:30'],
    ['2027-03-28T22:30:00.000Z', '00:30'],
    ['2026-10-24T22:30:00.000Z', '00:30'],
    ['2026-10-25T22:30:00.000Z', '23:30'],
  ])('follows a change of clocks: %s is %s in Brussels', (start, time) => {
    expect(readClock({ start, minutes: 60 }, 'Europe/Brussels', 'nl')?.from).toBe(time);
  });

  it('names the day as the page does, so that the two can be compared', () => {
    for (const language of ['nl', 'en'] as const) {
      const [day] = describeWhen(language, { ...noon, zone: 'Africa/Johannesburg' });
      expect(readClock(noon, 'Africa/Johannesburg', language)?.day).toBe(day);
    }
  });

  it('shows nothing while there is no date', () => {
    expect(readClock({ start: null, minutes: 60 }, 'Europe/Brussels', 'nl')).toBeUndefined();
  });

  it('is named by its city', () => {
    expect(cityOf('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  });
});
