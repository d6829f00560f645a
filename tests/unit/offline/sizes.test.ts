import { expect, it } from 'vitest';
import { isDear, sayBytes } from '../../../src/offline/sizes.ts';

it('says a size as on a bill, rounded up', () => {
  expect(sayBytes(8_001, 'nl')).toBe('9\u00a0kB');
  expect(sayBytes(303_500, 'en')).toBe('304\u00a0kB');
  expect(sayBytes(1_340_000, 'nl')).toBe('1,4\u00a0MB');
  expect(sayBytes(1_340_000, 'en')).toBe('1.4\u00a0MB');
});

it('takes a line for dear when the browser saves data or the line is very slow', () => {
  expect(isDear(undefined)).toBe(false);
  expect(isDear({ saveData: true, effectiveType: '4g' })).toBe(true);
  expect(isDear({ saveData: false, effectiveType: 'slow-2g' })).toBe(true);
  expect(isDear({ saveData: false, effectiveType: '3g' })).toBe(false);
});
