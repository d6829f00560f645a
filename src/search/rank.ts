import type lunr from 'lunr';
import { groupResults } from './group-results.ts';
import type { SearchResult } from './model.ts';
import { groupToken, ownToken, type SearchIndex } from './open-index.ts';
import { mentions } from './synonyms.ts';
import { wordsIn } from './words.ts';

/**
 * The results of a query, best first, at most twelve. What matches more of the words comes first; then what
 * matches them better: its entry in the glossary, the word itself, a synonym, its beginning, a part of it; only
 * when a word has none of these, a word that is nearly the same. Never throws: any text is a query.
 */
export function rank(index: SearchIndex, query: string): SearchResult[] {
  const words = [...new Set(wordsIn(query.slice(0, maxQuery)))].slice(0, maxWords);
  const sought = words.filter((word) => index.stem(word) !== undefined);
  const found = new Map<number, Match>();
  for (const word of sought.length > 0 ? sought : words) {
    for (const [row, hit] of hitsOf(index, word, words)) {
      const before = found.get(row) ?? { words: 0, step: 0, score: 0, stems: [] };
      found.set(row, {
        words: before.words + 1,
        step: before.step + hit.step,
        score: before.score + hit.score,
        stems: [...before.stems, ...hit.stems],
      });
    }
  }
  const results = [...found]
    .sort(([rowA, a], [rowB, b]) => b.words - a.words || a.step - b.step || b.score - a.score || rowA - rowB)
    .flatMap(([row, match]) => {
      const entry = index.entries[row];
      return entry ? [{ entry, stems: new Set(match.stems) }] : [];
    });
  return groupResults(results, maxResults);
}

const maxResults = 12;
const maxWords = 8;
const maxQuery = 200;

/** The best hit of each entry for one word. */
function hitsOf(index: SearchIndex, word: string, query: readonly string[]): Map<number, Hit> {
  const stem = index.stem(word) ?? word;
  const hits = new Map<number, Hit>();
  const look = (step: number, terms: readonly string[], options: Partial<lunr.Query.Clause> = {}) => {
    for (const [row, score, stems] of ask(index, terms, options)) {
      const better = hits.get(row);
      hits.set(row, better ? { ...better, stems: [...better.stems, ...stems] } : { step, score, stems });
    }
  };
  const groups = groupsWith(index, stem, query);
  look(0, groups.map(ownToken));
  look(1, [stem]);
  look(2, groups.map(groupToken));
  look(3, stem.length >= 4 ? [`${word}*`, `${stem}*`] : [`${word}*`]);
  if (word.length >= 5) look(4, [`*${stem}*`]);
  if (hits.size === 0 && word.length >= 4) look(5, [stem, word], { editDistance: 1 });
  if (hits.size === 0 && word.length >= 8) look(6, [stem, word], { editDistance: 2 });
  if (hits.size === 0 && word.length >= 8) look(7, beginnings(word));
  return hits;
}

/** `consultansy` ends so that its stem is not that of `consultancy`; one of its beginnings is. */
function beginnings(word: string): string[] {
  return Array.from({ length: word.length - 5 }, (_, cut) => word.slice(0, word.length - 1 - cut));
}

/** Asks lunr by its query object: its query language would choke on `:`, `~`, `^` and `*`. */
function ask(
  index: SearchIndex,
  terms: readonly string[],
  options: Partial<lunr.Query.Clause>,
): readonly (readonly [row: number, score: number, stems: readonly string[]])[] {
  if (terms.length === 0) return [];
  return index.lunr
    .query((query) => {
      for (const term of new Set(terms)) query.term(term, { usePipeline: false, ...options });
    })
    .map(({ ref, score, matchData }) => [Number(ref), score, Object.keys(matchData.metadata)]);
}

/** The synonym groups with a phrase that stands in the query and has this stem. */
function groupsWith(index: SearchIndex, stem: string, query: readonly string[]): number[] {
  const stems = query.map((word) => index.stem(word)).filter((one) => one !== undefined);
  return index.groups.flatMap((phrases, group) =>
    phrases.some((phrase) => phrase.split(' ').includes(stem) && mentions(stems, phrase)) ? [group] : [],
  );
}

interface Match {
  readonly words: number;
  readonly step: number;
  readonly score: number;
  readonly stems: readonly string[];
}

interface Hit {
  /** How it was found, from 0 (the glossary explains it) and 1 (the word itself) to 7 (nearly the same, or its beginning). */
  readonly step: number;
  readonly score: number;
  readonly stems: readonly string[];
}
