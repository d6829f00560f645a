import { describe, expect, it } from 'vitest';
import { dateNudges, isTimeToLookBack, proposeLookBack } from '../../../src/action-plan/date-nudges.ts';
import { emptyPlan } from '../../../src/action-plan/steps.ts';

const plan = (dates: object) => ({ ...emptyPlan('abcdefgh', 'nl', 0), ...dates });

describe('the dates of a plan', () => {
  it('need no word when they are empty, or as advised', () => {
    expect(dateNudges(plan({}))).toEqual([]);
    expect(
      dateNudges(
        plan({ from: '2027-03-05', until: '2027-03-26', lookBack: '2027-03-30', supportBy: '2027-03-05' }),
      ),
    ).toEqual([]);
  });

  it.each([
    ['ends-before-start', { from: '2027-03-05', until: '2027-03-04' }],
    ['too-long', { from: '2027-03-05', until: '2027-03-27' }],
    ['looks-back-early', { until: '2027-03-26', lookBack: '2027-03-25' }],
    ['support-late', { until: '2027-03-26', supportBy: '2027-03-27' }],
  ] as const)('get a friendly word: %s', (nudge, dates) => {
    expect(dateNudges(plan(dates))).toEqual([nudge]);
  });

  it('propose a day to look back, soon after the try', () => {
    expect(proposeLookBack(plan({ until: '2027-03-26' }))).toBe('2027-03-30');
    expect(proposeLookBack(plan({}))).toBe('');
  });

  it('say when it is time to look back, until someone did', () => {
    const due = plan({ lookBack: '2027-03-30' });
    expect(isTimeToLookBack(due, '2027-03-29')).toBe(false);
    expect(isTimeToLookBack(due, '2027-03-30')).toBe(true);
    expect(isTimeToLookBack({ ...due, state: 'looked-back' }, '2027-04-30')).toBe(false);
  });
});
