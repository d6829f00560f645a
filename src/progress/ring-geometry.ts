/** A place in a box of 100 by 100, rounded to a tenth. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The beads of one group (a module), and the middle of its arc for a label. */
export interface BeadArc {
  readonly beads: readonly Place[];
  readonly middle: Place;
}

/** All in units of the 100 box; the gap between groups in degrees. */
export interface RingShape {
  readonly radius: number;
  readonly labelRadius: number;
  readonly gap: number;
}

/**
 * Places groups of beads on one circle, clockwise. A single group starts at the top and goes all the way
 * round; several groups are set apart by the gap, and the first group begins at the top.
 */
export function placeBeads(groups: readonly number[], { radius, labelRadius, gap }: RingShape): BeadArc[] {
  const total = groups.reduce((sum, size) => sum + size, 0);
  const step = total === 0 ? 0 : (360 - groups.length * gap) / total;
  let start = groups.length > 1 ? (gap + step) / 2 : 0;
  return groups.map((size) => {
    const first = start;
    start += size * step + gap;
    return {
      beads: Array.from({ length: size }, (_, index) => at(first + index * step, radius)),
      middle: at(first + ((size - 1) * step) / 2, labelRadius),
    };
  });
}

function at(degrees: number, radius: number): Place {
  const radians = ((degrees - 90) * Math.PI) / 180;
  return { x: tenth(50 + radius * Math.cos(radians)), y: tenth(50 + radius * Math.sin(radians)) };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
