/** What can be taken along in one language, and what it weighs: the build writes it into the page that takes along. */
export interface OfflineManifest {
  /** Every page and file, by its address. */
  readonly items: Readonly<Record<string, Item>>;
  readonly groups: readonly Group[];
  /** Files in which much comes packed as one. */
  readonly packs: readonly Pack[];
}

export interface Item {
  /** Of the content; empty when the address names it already. */
  readonly hash: string;
  /** Sent for it alone, in brotli. */
  readonly bytes: number;
  /** In no pack: the server gives it headers of its own, or it is no text. */
  readonly alone?: true;
}

/** What is taken with one tap: a module, or everything that is no lesson. */
export interface Group {
  /** The slug of a module, or `tools`. */
  readonly id: string;
  readonly pages: readonly string[];
  /** The scripts and data of those pages, also those that they load later. */
  readonly files: readonly string[];
}

/**
 * One file with everything of some groups in it, except what another group has as well (scripts of all lessons are
 * not sent again with each module) and what comes alone: see `heldBy` in plan.ts.
 */
export interface Pack {
  readonly address: string;
  /** The ids of its groups. */
  readonly groups: readonly string[];
  /** Sent for it, in brotli. */
  readonly bytes: number;
  /** Bytes of its text when unpacked: what progress is counted in. */
  readonly length: number;
}

/** One line of a pack: a page, a script or a file with data. */
export interface PackedFile {
  readonly path: string;
  /** Its content type. */
  readonly type: string;
  readonly text: string;
  /** The hashes of scripts and styles that stand in a page, for its security policy. */
  readonly script?: readonly string[];
  readonly style?: readonly string[];
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
