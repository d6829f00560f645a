import type { TestContext } from 'vitest';

/**
 * Reports what a test measured in one readable line, with the `annotate` of its context:
 * `await reportFigures(annotate, 'kill -9, SQLite', '200 kills', '0 of 5,012 lost')`. The reporter
 * figures-reporter.ts prints it.
 */
export async function reportFigures(
  annotate: TestContext['annotate'],
  title: string,
  ...figures: readonly string[]
): Promise<void> {
  await annotate(`${title}: ${figures.join(' · ')}`, 'figures');
}

/** The value in the middle; of an even number the higher of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** `1,234 tx/s (987–2,001)`: the middle, the least and the most. */
export function spread(values: readonly number[], unit: string): string {
  return `${count(median(values))} ${unit} (${count(Math.min(...values))}–${count(Math.max(...values))})`;
}

/** `12,345`, and two digits behind the point below ten. */
export function count(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 0 });
}
