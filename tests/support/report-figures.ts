import type { TestContext } from 'vitest';

/** Reports what a long test measured, in one line that the reporter of figures prints: `name: key=value, …`. */
export async function reportFigures(
  { annotate }: Pick<TestContext, 'annotate'>,
  name: string,
  figures: object,
): Promise<void> {
  const pairs = Object.entries(figures).map(([key, value]) => `${key}=${String(value)}`);
  await annotate(`${name}: ${pairs.join(', ')}`, 'figures');
}
