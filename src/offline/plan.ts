import type { OfflineManifest, Pack } from './model.ts';

/** How a page or file stands on the phone. */
export type Standing = 'current' | 'old' | 'missing';

/**
 * What to fetch so that the wanted groups, or single pages, are there and new: packs where these cost less than
 * their pages one by one, and the rest singly. `bytes` is what will be sent.
 */
export function planFor(
  manifest: OfflineManifest,
  wanted: { readonly groups?: readonly string[]; readonly pages?: readonly string[] },
  standing: (address: string) => Standing,
): Plan {
  const groups = manifest.groups.filter(({ id }) => wanted.groups?.includes(id));
  const ofPages = manifest.groups.filter(({ pages }) => pages.some((page) => wanted.pages?.includes(page)));
  const lacks = (address: string) => standing(address) !== 'current';
  const pages = new Set([...groups.flatMap((group) => group.pages), ...(wanted.pages ?? [])].filter(lacks));
  const files = new Set([...groups, ...ofPages].flatMap((group) => group.files).filter(lacks));
  const cost = (addresses: Iterable<string>) =>
    [...addresses].reduce((sum, address) => sum + (manifest.items[address]?.bytes ?? 0), 0);

  const packs: Pack[] = [];
  const left = new Set(pages);
  /* The largest first: all lessons in one cost less than module by module. */
  for (const pack of manifest.packs.toSorted((a, b) => b.pages.length - a.pages.length)) {
    const needed = pack.pages.filter((page) => left.has(page));
    if (needed.length === 0 || pack.bytes >= bestWithout(manifest, pack, needed, cost)) continue;
    packs.push(pack);
    for (const page of needed) left.delete(page);
  }
  const singles = [...left, ...files];
  return {
    packs,
    singles,
    pages: [...pages],
    bytes: packs.reduce((sum, { bytes }) => sum + bytes, 0) + cost(singles),
  };
}

/** What the pages would cost without this pack: by the smaller packs, where these are cheaper. */
function bestWithout(
  { packs }: OfflineManifest,
  { pages }: Pack,
  needed: readonly string[],
  cost: (addresses: Iterable<string>) => number,
): number {
  const left = new Set(needed);
  let sum = 0;
  for (const smaller of packs.filter((one) => one.pages.length < pages.length)) {
    const inIt = smaller.pages.filter((page) => left.has(page));
    if (inIt.length === 0 || cost(inIt) <= smaller.bytes) continue;
    sum += smaller.bytes;
    for (const page of inIt) left.delete(page);
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

export interface Plan {
  readonly packs: readonly Pack[];
  /** Pages and files that are fetched by themselves. */
  readonly singles: readonly string[];
  /** Every page that will be new. */
  readonly pages: readonly string[];
  /** Sent for all of it, in brotli. */
  readonly bytes: number;
}
