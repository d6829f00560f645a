/** The middle of some figures, or halfway between the two in the middle. Throws when there are none. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new Error('There are no figures to take the median of.');
  return (low + high) / 2;
}

/** The smallest and the largest of some figures: what a median hides. Throws when there are none. */
export function spread(figures: readonly number[]): { readonly least: number; readonly most: number } {
  if (figures.length === 0) throw new Error('There are no figures to take the spread of.');
  return { least: Math.min(...figures), most: Math.max(...figures) };
}

/** A table in Markdown, with a first column of words and figures at the right in the others. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
