import { describe, expect, it } from 'vitest';
import { average, furthestApart, lowest, moved, spread } from '../../../src/scan/figures.ts';
import { blockIds, scanOf } from '../../support/scan.ts';

describe('the figures of a scan', () => {
  const group = scanOf(1, [
    [0, 3, 3, null],
    [2, 2, 1, 2],
    [1, 1, 2, 1],
  ]);

  it('count how many chose each level, without who let the turn pass', () => {
    expect(spread(group, 'needs')).toEqual([1, 0, 0, 2]);
    expect(spread(group, 'gone')).toEqual([0, 0, 0, 0]);
  });

  it('have an average to one decimal, and none when nobody chose', () => {
    expect(average(group, 'needs')).toBe(2);
    expect(average(group, 'trust')).toBe(1.8);
    expect(average(scanOf(1, [[null, null]]), 'needs')).toBeUndefined();
  });

  it('name the lowest block, or all of them when they tie as shown', () => {
    expect(lowest(group, blockIds)).toEqual(['input']);
    expect(lowest(scanOf(1, [[1], [2], [1]]), blockIds)).toEqual(['needs', 'input']);
    /* 5/3 and 12/7 both show as 1.7. */
    const near = scanOf(1, [
      [1, 2, 2],
      [3, 3, 3],
      [1, 1, 2, 2, 2, 2, 2],
    ]);
    expect(lowest(near, blockIds)).toEqual(['needs', 'input']);
  });

  it('name no lowest where nobody chose', () => {
    expect(lowest(scanOf(1, [[null], [2], [3]]), blockIds)).toEqual(['trust']);
    expect(lowest(scanOf(1, [[null], [null], [null]]), blockIds)).toEqual([]);
  });

  it('name where people lie furthest apart, from two levels on', () => {
    expect(furthestApart(group, blockIds)).toEqual(['needs']);
    expect(
      furthestApart(
        scanOf(1, [
          [1, 2],
          [3, 3],
          [0, 1],
        ]),
        blockIds,
      ),
    ).toEqual([]);
    expect(
      furthestApart(
        scanOf(1, [
          [1, 3],
          [0, 2],
          [2, 2],
        ]),
        blockIds,
      ),
    ).toEqual(['needs', 'trust']);
  });

  it('tell what moved since the first time, and leave out what nobody rated then or now', () => {
    const first = scanOf(1, [[1], [2], [null]]);
    expect(moved(first, scanOf(2, [[2], [1], [3]]), blockIds)).toEqual({ up: ['needs'], down: ['trust'] });
  });
});
