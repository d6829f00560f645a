/** What can be taken along in one language, and what it weighs: the build writes it into the page that takes along. */
export interface OfflineManifest {
  /** Every page and file, by its address. */
  readonly items: Readonly<Record<string, Item>>;
  readonly groups: readonly Group[];
  /** Files in which many pages come packed as one. */
  readonly packs: readonly Pack[];
}

export interface Item {
  /** Of the content; empty when the address names it already. */
  readonly hash: string;
  /** Sent for it alone, in brotli. */
  readonly bytes: number;
}

/** What is taken with one tap: a module, or everything that is no lesson. */
export interface Group {
  /** The slug of a module, or `tools`. */
  readonly id: string;
  readonly pages: readonly string[];
  /** The scripts and data of those pages, also those that they load later. */
  readonly files: readonly string[];
}

export interface Pack {
  readonly address: string;
  readonly pages: readonly string[];
  /** Sent for it, in brotli. */
  readonly bytes: number;
  /** Bytes of its text when unpacked: what progress is counted in. */
  readonly length: number;
}

/** One line of a pack. */
export interface PackedPage {
  readonly path: string;
  readonly html: string;
  /** The hashes of scripts and styles in the page, for its security policy. */
  readonly script: readonly string[];
  readonly style: readonly string[];
}

/** The group of everything that is no lesson. */
export const toolsGroup = 'tools';

/** Caches of the browser. What was taken along is never thrown away by us, only by its owner. */
export const caches = {
  /** Pages that were opened. */
  opened: 'leerkring-opened',
  /** Scripts, data and pictures of those. */
  files: 'leerkring-files',
  /** What was taken along, by language. */
  taken: { nl: 'leerkring-taken-nl', en: 'leerkring-taken-en' },
} as const;

/** The header of a copy that was taken along: the hash it had in the manifest. */
export const takenAs = 'x-leerkring-taken';
