import type { Group, OfflineManifest, Pack } from './model.ts';

/** How a page or file stands on the phone. */
export type Standing = 'current' | 'old' | 'missing';

/**
 * What to fetch so that the wanted groups, or single pages, are there and new: packs where these cost less than
 * what is in them one by one, and the rest singly. `bytes` is what will be sent.
 */
export function planFor(
  manifest: OfflineManifest,
  wanted: Wanted,
  standing: (address: string) => Standing,
): Plan {
  const groups = manifest.groups.filter(({ id }) => wanted.groups?.includes(id));
  const ofPages = manifest.groups.filter(({ pages }) => pages.some((page) => wanted.pages?.includes(page)));
  const left = new Set(
    [
      /* Scripts first: a page that came before a cut is of use with them. */
      ...[...groups, ...ofPages].flatMap(({ files }) => files),
      ...groups.flatMap(({ pages }) => pages),
      ...(wanted.pages ?? []),
    ].filter((address) => standing(address) !== 'current'),
  );
  const cost = (addresses: Iterable<string>) =>
    [...addresses].reduce((sum, address) => sum + (manifest.items[address]?.bytes ?? 0), 0);

  const filled = filledPacks(manifest);
  const packs: Pack[] = [];
  const packed: string[] = [];
  for (const [index, { pack, held }] of filled.entries()) {
    const needed = held.filter((address) => left.has(address));
    if (needed.length === 0 || pack.bytes >= bestWithout(filled.slice(index + 1), needed, cost)) continue;
    packs.push(pack);
    packed.push(...needed);
    for (const address of needed) left.delete(address);
  }
  return {
    packs,
    packed,
    singles: [...left],
    bytes: packs.reduce((sum, { bytes }) => sum + bytes, 0) + cost(left),
  };
}

/** The packs with what they hold, the largest first: all lessons in one cost less than module by module. */
function filledPacks(manifest: OfflineManifest): readonly FilledPack[] {
  let filled = known.get(manifest);
  if (!filled) {
    filled = manifest.packs
      .map((pack) => ({ pack, held: heldBy(pack, manifest) }))
      .sort((a, b) => b.held.length - a.held.length);
    known.set(manifest, filled);
  }
  return filled;
}

/* A plan is made for each module: in a course of hundreds of modules, each would go through all of the course. */
const known = new WeakMap<OfflineManifest, readonly FilledPack[]>();

interface FilledPack {
  readonly pack: Pack;
  readonly held: readonly string[];
}

/** What a pack holds, in the order in which it comes: of each of its groups the files, then the pages. */
export function heldBy(
  { groups: ids }: Pick<Pack, 'groups'>,
  { groups, items }: Pick<OfflineManifest, 'groups' | 'items'>,
): string[] {
  const isIn = ({ id }: Group) => ids.includes(id);
  const others = new Set(
    groups.filter((group) => !isIn(group)).flatMap(({ pages, files }) => [...files, ...pages]),
  );
  const own = groups.filter(isIn).flatMap(({ pages, files }) => [...files, ...pages]);
  return [...new Set(own)].filter((address) => !others.has(address) && !items[address]?.alone);
}

/** What some addresses would cost without a pack: by the smaller packs, where these are cheaper. */
function bestWithout(
  smaller: readonly FilledPack[],
  needed: readonly string[],
  cost: (addresses: Iterable<string>) => number,
): number {
  const left = new Set(needed);
  let sum = 0;
  for (const { pack, held } of smaller) {
    const inIt = held.filter((address) => left.has(address));
    if (inIt.length === 0 || cost(inIt) <= pack.bytes) continue;
    sum += pack.bytes;
    for (const address of inIt) left.delete(address);
  }
  return sum + cost(left);
}

/** How a group stands: old when something of it is new, part when something is missing. */
export function standingOf(
  { pages, files }: { pages: readonly string[]; files: readonly string[] },
  standing: (address: string) => Standing,
): 'all' | 'old' | 'part' | 'none' {
  const ofPages = pages.map(standing);
  if (ofPages.every((one) => one === 'missing')) return 'none';
  if (ofPages.includes('missing')) return 'part';
  if (ofPages.includes('old')) return 'old';
  /* Pages without their scripts can be read, not used. */
  const ofFiles = files.map(standing);
  return ofFiles.includes('missing') ? 'part' : ofFiles.includes('old') ? 'old' : 'all';
}

/** What someone asks for: whole groups, or single pages with what they need. */
export interface Wanted {
  readonly groups?: readonly string[];
  readonly pages?: readonly string[];
}

export interface Plan {
  readonly packs: readonly Pack[];
  /** What is kept out of those packs. */
  readonly packed: readonly string[];
  /** Pages and files that are fetched by themselves. */
  readonly singles: readonly string[];
  /** Sent for all of it, in brotli. */
  readonly bytes: number;
}
