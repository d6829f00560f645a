import type { SearchResult } from './model.ts';

/**
 * Puts the results of one page under each other, in the order in which the pages first appear. While other
 * pages have something to show, a page shows four.
 */
export function groupResults(results: readonly SearchResult[], most: number): SearchResult[] {
  const pages = Map.groupBy(results, ({ entry }) => entry.page);
  const first = results.filter((result) => (pages.get(result.entry.page)?.indexOf(result) ?? 0) < fewest);
  const rest = results.filter((result) => !first.includes(result));
  const kept = new Set([...first, ...rest].slice(0, most));
  return [...pages.values()].flat().filter((result) => kept.has(result));
}

const fewest = 4;
