import type { Language } from '../i18n/language.ts';

/** What can be found, in the order in which the index numbers them. */
export const kinds = ['lesson', 'card', 'term', 'question', 'module', 'page', 'protocol'] as const;

export type Kind = (typeof kinds)[number];

/** The shape of the index file; raised when a browser could not read an older file. */
export const indexVersion = 1;

/** One thing that can be found, in one language. */
export interface SearchEntry {
  readonly kind: Kind;
  readonly title: string;
  /** Where it stands: the lesson's title, or that of the page. Empty for what stands alone. */
  readonly context: string;
  /** Its address, with its anchor. */
  readonly href: string;
  /** What is searched besides the title. Never feedback, never a right answer. */
  readonly text: string;
  /** The glossary's id of a term: its synonyms are searched with it. */
  readonly term?: string;
}

/** The words for one thing, in any language: a reader may use each of them. */
export interface SynonymGroup {
  /** The glossary's id of the term. */
  readonly id: string;
  /** The term as the course writes it in the language of the index. */
  readonly own: readonly string[];
  /** Every other word for it: other languages, abbreviations, synonyms. */
  readonly others: readonly string[];
}

/**
 * `/search-index.{language}.json`. It holds stems, not lunr's own index: lunr builds that in the browser in
 * a few hundredths of a second, and the file is a quarter of the size.
 */
export interface SearchIndexFile {
  readonly version: number;
  readonly language: Language;
  /** For each synonym group: its phrases with commas between, each as stems with spaces between. */
  readonly groups: readonly string[];
  readonly entries: readonly PackedEntry[];
}

/** Kind, title, address, parent, stems, groups: a row of the index file. The end may be left off. */
export type PackedEntry = readonly [
  /** Its number in `kinds`. */
  kind: number,
  title: string,
  /** A whole address, or `#anchor` below the parent's. */
  href: string,
  /** The row of the lesson or page it stands in; -1 for what stands alone. */
  parent: number,
  /** The stems of its text that its title does not have, with spaces between. */
  stems?: string,
  /** The synonym groups it mentions. A term has its own group first. */
  groups?: readonly number[],
];

/** What is shown of an entry. */
export interface FoundEntry {
  readonly kind: Kind;
  readonly title: string;
  readonly context: string;
  readonly href: string;
  /** The address of the page it stands on: what results are grouped by. */
  readonly page: string;
}

/** One result of a query. */
export interface SearchResult {
  readonly entry: FoundEntry;
  /** The stems that matched, for the marks in the title. */
  readonly stems: ReadonlySet<string>;
}
