import { syllable } from 'syllable';
import type { Language } from '../i18n/language.ts';
import { sentencesOf } from './rules/style.ts';

/**
 * How easily a text is read, from 0 (hard) to 100 (easy), and how long its sentences are. English: Flesch
 * Reading Ease (Flesch 1948). Dutch: Douma’s version for Dutch (1960), whose syllables are counted as groups of
 * vowels. A text without words gives 100.
 */
export function readability(text: string, language: Language): { score: number; wordsPerSentence: number } {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  if (words.length === 0) return { score: 100, wordsPerSentence: 0 };
  const wordsPerSentence = words.length / Math.max(1, sentencesOf(text).length);
  const syllables = words.reduce((sum, word) => sum + syllablesIn[language](word), 0) / words.length;
  const score =
    language === 'nl'
      ? 206.84 - 77 * syllables - 0.93 * wordsPerSentence
      : 206.835 - 84.6 * syllables - 1.015 * wordsPerSentence;
  return { score, wordsPerSentence };
}

const syllablesIn: Readonly<Record<Language, (word: string) => number>> = {
  nl: (word) => Math.max(1, word.match(/[aeiouyáéíóúàèëïöü]+/giu)?.length ?? 1),
  en: (word) => Math.max(1, syllable(word)),
};
