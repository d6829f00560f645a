import type { Level } from '../progress/model.ts';
import type { Scan } from './scans.ts';

/** How many chose 0, 1, 2 and 3 for a block. */
export function spread(scan: Scan, block: string): readonly [number, number, number, number] {
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (const level of chosen(scan, block)) counts[level] += 1;
  return counts;
}

/** The average for a block, to one decimal, as it is shown; undefined when nobody chose. */
export function average(scan: Scan, block: string): number | undefined {
  const levels = chosen(scan, block);
  if (levels.length === 0) return undefined;
  return Math.round((10 * levels.reduce<number>((sum, level) => sum + level, 0)) / levels.length) / 10;
}

/** The blocks with the lowest average: several when they tie. */
export function lowest(scan: Scan, blocks: readonly string[]): string[] {
  const averages = blocks.map((block) => average(scan, block) ?? Number.POSITIVE_INFINITY);
  const least = Math.min(...averages);
  return blocks.filter((_, index) => averages[index] === least && Number.isFinite(least));
}

/** The blocks on which people lie furthest apart, when that is two levels or more. */
export function furthestApart(scan: Scan, blocks: readonly string[]): string[] {
  const ranges = blocks.map((block) => {
    const levels = chosen(scan, block);
    return levels.length === 0 ? 0 : Math.max(...levels) - Math.min(...levels);
  });
  const most = Math.max(...ranges);
  return blocks.filter((_, index) => most >= 2 && ranges[index] === most);
}

/** The blocks that stand higher now than the first time, and those that stand lower. */
export function moved(
  first: Scan,
  now: Scan,
  blocks: readonly string[],
): { up: readonly string[]; down: readonly string[] } {
  const step = (block: string) => (average(now, block) ?? 0) - (average(first, block) ?? 0);
  const known = blocks.filter(
    (block) => average(first, block) !== undefined && average(now, block) !== undefined,
  );
  return { up: known.filter((block) => step(block) > 0), down: known.filter((block) => step(block) < 0) };
}

function chosen(scan: Scan, block: string): Level[] {
  return [...(scan.turns.get(block)?.values() ?? [])].filter((level) => level !== null);
}
