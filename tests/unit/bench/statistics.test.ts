import { describe, expect, it } from 'vitest';
import { markdownTable, median, spread } from '../../../scripts/bench/statistics.ts';

describe('the figures of a bench', () => {
  it('have the one in the middle as their median, in whatever order they came', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([7])).toBe(7);
  });
  it('have a median halfway between two when there is none in the middle', () => {
    expect(median([4, 1, 3, 100])).toBe(3.5);
  });
  it('leave the list they came in as it was', () => {
    const figures = [3, 1, 2];
    median(figures);
    expect(figures).toEqual([3, 1, 2]);
  });
  it('have a spread from the least to the most', () => {
    expect(spread([5, 2, 8])).toEqual({ least: 2, most: 8 });
  });
  it('say so when there are none', () => {
    expect(() => median([])).toThrow('There are no figures');
    expect(() => spread([])).toThrow('There are no figures');
  });
  it('make a table with figures at the right', () => {
    expect(markdownTable(['visit', 'ms'], [['lesson', '732']])).toBe(
      '| visit | ms |\n| --- | --: |\n| lesson | 732 |',
    );
  });
});
