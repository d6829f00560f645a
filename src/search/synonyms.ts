import type { Term } from '../course/model.ts';
import { type Language, twinLanguage } from '../i18n/language.ts';
import type { SynonymGroup } from './model.ts';
import { type Stemmer, stemsIn } from './words.ts';

/**
 * The synonym groups of the glossary for an index in one language. `professionele leergemeenschap (PLG)` is
 * two words for one thing; the twin's term, the Afrikaans and the author's synonyms join them.
 */
export function synonymGroups(
  language: Language,
  glossary: readonly { id: string; data: Term }[],
): SynonymGroup[] {
  return glossary.map(({ id, data }) => {
    const own = namesIn(data.term[language]);
    const others = [
      ...namesIn(data.term[twinLanguage(language)]),
      ...(data.af ? [data.af] : []),
      ...data.synonyms,
    ];
    return { id, own, others };
  });
}

/** Phrases as stems, without doubles: `PLG` and `PLG’s` are one. */
export function stemPhrases(phrases: readonly string[], stem: Stemmer): string[] {
  const stemmed = phrases.map((phrase) => stemsIn(phrase, stem).join(' '));
  return [...new Set(stemmed)].filter((phrase) => phrase !== '');
}

/** True when a phrase of stems stands in a text of stems, word for word. */
export function mentions(stems: readonly string[], phrase: string): boolean {
  return ` ${stems.join(' ')} `.includes(` ${phrase} `);
}

function namesIn(term: string): string[] {
  return term.split(/[()]/).filter((part) => part.trim() !== '');
}
