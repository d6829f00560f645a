import { describe, expect, it } from 'vitest';
import { across, stack, stackHeight } from '../../../src/scan/plot-geometry.ts';

describe('the plot', () => {
  it('spreads 0 to 3 evenly, with room at both ends', () => {
    expect([0, 1, 2, 3].map(across)).toEqual([8, 36, 64, 92]);
  });

  it('stacks the dots of a level five in a row, each row around the middle', () => {
    const dots = stack(7);
    expect(dots.slice(0, 5).map(({ x }) => x)).toEqual([-18, -9, 0, 9, 18]);
    expect(dots.slice(5)).toEqual([
      { x: -4.5, y: -9 },
      { x: 4.5, y: -9 },
    ]);
    expect(stack(0)).toEqual([]);
  });

  it('is as high as its highest stack', () => {
    expect(stackHeight([])).toBe(0);
    expect(stackHeight([1, 5, 0, 0])).toBe(9);
    expect(stackHeight([6, 5, 0, 0])).toBe(18);
  });
});
