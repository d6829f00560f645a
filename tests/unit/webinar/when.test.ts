import { describe, expect, it } from 'vitest';
import { describeMoment, describeWhen } from '../../../src/webinar/when.ts';

const at = (start: string, zone = 'Africa/Johannesburg') => ({ start, zone, minutes: 60 });

describe('when a webinar is, in words', () => {
  it('is the day, then South Africa, then Belgium', () => {
    expect(describeWhen('nl', at('2027-03-04T12:00:00.000Z'))).toEqual([
      'donderdag 4 maart 2027',
      '14:00–15:00 in Zuid-Afrika (SAST, UTC+2)',
      '13:00–14:00 in België (UTC+1)',
    ]);
    expect(describeWhen('en', at('2027-03-04T12:00:00.000Z'))).toEqual([
      'Thursday 4 March 2027',
      '14:00–15:00 in South Africa (SAST, UTC+2)',
      '13:00–14:00 in Belgium (UTC+1)',
    ]);
  });

  it('is one line while the clocks are alike; in Dutch Belgium is named all the same', () => {
    const summer = at('2027-07-04T12:00:00.000Z');
    expect(describeWhen('nl', summer)[1]).toBe('14:00–15:00 in Zuid-Afrika (SAST, UTC+2) en in België');
    expect(describeWhen('en', summer)[1]).toBe('14:00–15:00 in South Africa (SAST, UTC+2)');
    expect(describeWhen('en', { ...summer, zone: 'Europe/Brussels' })[1]).toContain('and in Belgium');
  });

  it.each([
    ['the day before summer time begins', '2027-03-27T12:00:00.000Z', '13:00–14:00 in België (UTC+1)'],
    ['the day it begins', '2027-03-28T12:00:00.000Z', undefined],
    ['the day before it ends', '2027-10-30T12:00:00.000Z', undefined],
    ['the day it ends', '2027-10-31T12:00:00.000Z', '13:00–14:00 in België (UTC+1)'],
  ])('keeps South Africa at 14:00 and moves Belgium, on %s', (_, start, belgium) => {
    const [, southAfrica, second] = describeWhen('nl', at(start));
    expect(southAfrica).toMatch(/^14:00–15:00 in Zuid-Afrika/);
    expect(second).toBe(belgium);
  });

  it('names the day where it is another day', () => {
    expect(describeWhen('nl', at('2027-01-04T22:30:00.000Z'))).toEqual([
      'dinsdag 5 januari 2027',
      '00:30–01:30 in Zuid-Afrika (SAST, UTC+2)',
      'maandag 4 januari 2027, 23:30–00:30 in België (UTC+1)',
    ]);
  });

  it('gives the zone it is announced in, by its city, with half hours', () => {
    expect(describeWhen('en', at('2027-03-04T12:00:00.000Z', 'America/St_Johns'))).toContain(
      '08:30–09:30 in St Johns (UTC-3:30)',
    );
  });

  it('is nothing while there is no date', () => {
    expect(describeWhen('nl', { start: null, zone: 'Africa/Johannesburg', minutes: 60 })).toEqual([]);
  });

  it('can be one moment', () => {
    expect(describeMoment('nl', '2027-03-03T10:30:00.000Z', 'Africa/Johannesburg')).toEqual([
      'woensdag 3 maart 2027',
      '12:30 in Zuid-Afrika (SAST, UTC+2)',
      '11:30 in België (UTC+1)',
    ]);
  });
});
