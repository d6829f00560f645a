import type { EventOf, Level, ProgressEvent } from '../../src/progress/model.ts';
import { foldScans, type Scan } from '../../src/scan/scans.ts';
import type { ServedBlock } from '../../src/scan/served-block.ts';

export const blockIds = ['needs', 'trust', 'input'] as const;

/** Three blocks as a page gets them; the last one’s lesson is still in preparation. */
export const blocks: readonly ServedBlock[] = blockIds.map((id) => ({
  id,
  name: `The ${id}`,
  strong: 'We do it.',
  levels: ['0', '1', '2', '3'],
  talk: 'What do you see?',
  ...(id !== 'input' && { lesson: { title: `On ${id}`, href: `/en/${id}/`, short: `/l/${id}/` } }),
}));

let count = 0;

/** A choice in a scan, with an id of its own; alone unless said otherwise. */
export function choice(
  scan: string,
  at: number,
  block: string,
  level: Level | null,
  { person = 1, people = 1 } = {},
): EventOf<'scan-rated'> {
  count += 1;
  return { id: `choice-${count}`, at, type: 'scan-rated', scan, block, level, person, people };
}

/** The events of a whole scan: for each block the choices of all people, in the order of `blockIds`. */
export function choices(scan: string, at: number, levels: readonly (readonly (Level | null)[])[]) {
  return levels.flatMap((ofBlock, block): ProgressEvent[] =>
    ofBlock.map((level, person) =>
      choice(scan, at, blockIds[block] ?? '', level, { person: person + 1, people: ofBlock.length }),
    ),
  );
}

/** The same as one scan. */
export function scanOf(at: number, levels: readonly (readonly (Level | null)[])[]): Scan {
  return foldScans(choices('one', at, levels))[0] as Scan;
}
