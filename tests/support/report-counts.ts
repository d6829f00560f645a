import type { TestContext } from 'vitest';

/** Reports what a long test counted, in one line that the reporter of figures prints: `name: key=value, …`. */
export async function reportCounts(
  annotate: TestContext['annotate'],
  name: string,
  counts: object,
): Promise<void> {
  const pairs = Object.entries(counts).map(([key, value]) => `${key}=${String(value)}`);
  await annotate(`${name}: ${pairs.join(', ')}`, 'figures');
}
