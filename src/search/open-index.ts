import type lunr from 'lunr';
import { type FoundEntry, indexVersion, kinds, type PackedEntry, type SearchIndexFile } from './model.ts';
import { type Engine, type Stemmer, stemmerFor, stemsIn } from './words.ts';

/**
 * Builds lunr's index from the index file. Throws when the file is of another version: the page is older or
 * newer than the server, and a reload mends it.
 */
export function openIndex(file: SearchIndexFile, engine: Engine): SearchIndex {
  if (file.version !== indexVersion) {
    throw new Error(
      `The search index has version ${file.version}, this page reads ${indexVersion}: load the page again.`,
    );
  }
  const stem = stemmerFor(file.language, engine);
  const groups = file.groups.map((group) => group.split(','));
  const builder = new engine.Builder();
  /* They are stems already. lunr's own tokenizer makes an object of each, which costs a fifth of the time. */
  builder.tokenizer = ((stems: string[]) => stems) as unknown as typeof builder.tokenizer;
  builder.field('title', { boost: 10 });
  builder.field('words', { boost: 5 });
  builder.field('text', { boost: 2 });
  builder.field('context');
  file.entries.forEach(([kind, title, , parent, stems = '', mentioned = []], row) => {
    const own = kinds[kind] === 'term' ? mentioned[0] : undefined;
    builder.add({
      id: row,
      title: stemsIn(title, stem),
      context: stemsIn(file.entries[parent]?.[1] ?? '', stem),
      text: stems === '' ? [] : stems.split(' '),
      words: [...mentioned.map(groupToken), ...(own === undefined ? [] : wordsOfTerm(own, groups))],
    });
  });
  return {
    entries: file.entries.map((entry) => shown(entry, file.entries)),
    groups,
    stem,
    lunr: builder.build(),
  };
}

/** The token that stands for a synonym group in the index: no word of a reader looks like it. */
export function groupToken(group: number): string {
  return `#${group}`;
}

/** The token of the glossary's own entry of a group. */
export function ownToken(group: number): string {
  return `#${group}!`;
}

/** A term is found by each word of its synonyms, also while it is being typed. */
function wordsOfTerm(group: number, groups: readonly (readonly string[])[]): string[] {
  return [ownToken(group), ...(groups[group] ?? []).flatMap((phrase) => phrase.split(' '))];
}

function shown([kind, title, href, parent]: PackedEntry, all: readonly PackedEntry[]): FoundEntry {
  const [, context = '', page = ''] = all[parent] ?? [];
  return {
    kind: kinds[kind] ?? 'page',
    title,
    context,
    href: page + href,
    page: page === '' ? href : page,
  };
}

/** An index that `rank` can search. */
export interface SearchIndex {
  readonly entries: readonly FoundEntry[];
  /** The phrases of each synonym group, as stems. */
  readonly groups: readonly (readonly string[])[];
  readonly stem: Stemmer;
  readonly lunr: lunr.Index;
}
