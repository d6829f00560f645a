import type { Language } from '../i18n/language.ts';
import { buildIndex } from './build-index.ts';
import type { Kind, SearchEntry, SynonymGroup } from './model.ts';
import type { Stemmer } from './words.ts';

/**
 * The index file of one language as text, of at most `largest` characters: what a search loads first weighs the
 * same in a course of any size. A kind is in it whole or not at all, because a search that knows half of the
 * lessons misleads; `left` names the kinds that are not, and those the full text finds. Words, pages and
 * protocols are always in it: they do not grow with the lessons.
 */
export function buildFittingIndex(
  language: Language,
  entries: readonly SearchEntry[],
  groups: readonly SynonymGroup[],
  stem: Stemmer,
  largest = 72_000,
): { json: string; left: readonly Kind[] } {
  let taken: readonly Kind[] = ['term', 'page', 'protocol'];
  const built = (kinds: readonly Kind[]) => {
    const some = entries.filter(({ kind }) => kinds.includes(kind));
    return JSON.stringify(buildIndex(language, some, groups, stem));
  };
  let json = built(taken);
  for (const next of inTurn) {
    const larger = built([...taken, next]);
    if (larger.length > largest) break;
    json = larger;
    taken = [...taken, next];
  }
  return { json, left: inTurn.filter((kind) => !taken.includes(kind)) };
}

/** What grows with the lessons, the most useful first. */
const inTurn: readonly Kind[] = ['module', 'lesson', 'card', 'question'];
