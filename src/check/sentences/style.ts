import { rule } from './rule.ts';

/** Sentences about words, claims and length. */
export const styleRules = {
  'style-word': rule(
    ({ found }: { found: string; instead: string }) => `“${found}” is not a word of this course.`,
    ({ instead }) => `Write ${instead}.`,
  ),
  'risky-claim': rule(
    ({ found }: { found: string; instead: string }) => `“${found}” may claim more than our sources say.`,
    ({ instead }) => `Write ${instead}.`,
  ),
  'sentence-long': rule(
    ({ words, most }: { words: number; most: number }) => `A sentence has ${words} words; at most ${most}.`,
    () => 'Make two of it: one idea each, about 15 words.',
  ),
};
