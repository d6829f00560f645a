import type { TestContext } from 'vitest';

/**
 * Reports what a test measured, in one readable line that the reporter of figures (figures-reporter.ts) prints:
 * `await reportFigures(context, 'kill -9, SQLite', '200 kills', { answered: 5012, lost: 0 })`. The context is
 * that of the test.
 */
export async function reportFigures(
  { annotate }: Pick<TestContext, 'annotate'>,
  name: string,
  ...figures: readonly (string | object)[]
): Promise<void> {
  await annotate(`${name}: ${figures.map(readable).join(' · ')}`, 'figures');
}

function readable(figure: string | object): string {
  if (typeof figure === 'string') return figure;
  return Object.entries(figure)
    .map(([key, value]) => `${key} ${typeof value === 'number' ? count(value) : String(value)}`)
    .join(' · ');
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
