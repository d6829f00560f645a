import type lunr from 'lunr';
import type { Language } from '../i18n/language.ts';

/**
 * The words of a text as both sides of the search see them: lower case, without accents, without the
 * `’s` of *PLG’s* and the `s` of *PLCs*. Single letters are left out.
 */
export function wordsIn(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = folded.replace(/['’]s\b/g, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 1).map((word) => word.replace(pluralOfLetters, '$1'));
}

/**
 * The stemmer of a language, the same at the build and in the browser: *leergemeenschappen* and
 * *leergemeenschap* have one stem. It gives `undefined` for a stop word, such as *de* or *the*.
 */
export function stemmerFor(language: Language, engine: Engine): Stemmer {
  if (language === 'en') {
    return (word) => {
      const token = new engine.Token(word, {});
      return engine.stopWordFilter(token) && engine.stemmer(token).toString();
    };
  }
  const { stemmer, stopWordFilter } = engine.nl ?? {};
  if (!stemmer || !stopWordFilter) throw new Error("lunr has no Dutch yet: get it from loadLunr('nl').");
  return (word) => stopWordFilter(word) && evenOut(stemmer(word));
}

/** The stems of a text, in order, without stop words. */
export function stemsIn(text: string, stem: Stemmer): string[] {
  return wordsIn(text)
    .map(stem)
    .filter((one) => one !== undefined);
}

/** *plgs*, *plcs*: letters without a vowel, and an s. */
const pluralOfLetters = /^([b-df-hj-np-tv-xz]{2,5})s$/;

/**
 * Lunr's Dutch stemmer leaves *leergemeenschapp* and *less* of the plurals, and *briev* and *huiz*. A
 * doubled consonant becomes single; v and z at the end become f and s, save in words that would be too short.
 */
function evenOut(stem: string): string {
  return stem
    .replace(/([bfglmnprs])\1$/, '$1')
    .replace(/(?<=..)v$/, 'f')
    .replace(/(?<=...)z$/, 's');
}

export type Stemmer = (word: string) => string | undefined;

/** lunr; `loadLunr` adds Dutch to it. */
export type Engine = typeof lunr;
