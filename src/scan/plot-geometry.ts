/** Where a value from 0 to 3 stands across the plot, in percent: a little room at both ends for the marks. */
export function across(value: number): number {
  return Math.round((8 + (value / 3) * 84) * 10) / 10;
}

/** The small dots of those who chose one level: five side by side, then the next row above. In pixels. */
export function stack(count: number): readonly { readonly x: number; readonly y: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const inRow = Math.min(perRow, count - Math.floor(index / perRow) * perRow);
    return { x: ((index % perRow) - (inRow - 1) / 2) * pitch, y: -Math.floor(index / perRow) * pitch };
  });
}

/** How many pixels high the highest stack is; 0 when there are no dots. */
export function stackHeight(counts: readonly number[]): number {
  return Math.ceil(Math.max(0, ...counts) / perRow) * pitch;
}

const perRow = 5;
const pitch = 9;
