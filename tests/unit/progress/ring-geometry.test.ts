import { describe, expect, it } from 'vitest';
import { placeBeads } from '../../../src/progress/ring-geometry.ts';

describe('the ring', () => {
  it('sets a single group evenly round, the first bead at the top, clockwise', () => {
    const [arc] = placeBeads([4], { radius: 40, labelRadius: 0, gap: 0 });
    expect(arc?.beads).toEqual([
      { x: 50, y: 10 },
      { x: 90, y: 50 },
      { x: 50, y: 90 },
      { x: 10, y: 50 },
    ]);
  });
  it('leaves a gap between modules and gives each its beads', () => {
    const arcs = placeBeads([5, 4, 4, 5, 4, 5], { radius: 44, labelRadius: 33, gap: 6 });
    expect(arcs.map(({ beads }) => beads.length)).toEqual([5, 4, 4, 5, 4, 5]);
    const distance = (a = { x: 0, y: 0 }, b = { x: 0, y: 0 }) => Math.hypot(a.x - b.x, a.y - b.y);
    const within = distance(arcs[0]?.beads[0], arcs[0]?.beads[1]);
    const across = distance(arcs[0]?.beads[4], arcs[1]?.beads[0]);
    expect(across).toBeGreaterThan(within);
  });
  it('draws nothing for an empty course', () => {
    expect(placeBeads([0], { radius: 40, labelRadius: 0, gap: 0 })[0]?.beads).toEqual([]);
  });
});
