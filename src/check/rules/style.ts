import { claimsIn } from '../claims-in.ts';
import { type Mistake, mistake } from '../mistake.ts';
import type { Content } from '../read-content.ts';
import { type StyleWord, styleWords } from '../style-words.ts';
import { type Text, textsOf } from '../texts.ts';

const longestSentence = 32;

/** The words of the stylebook, claims that the sources do not allow, and sentences that nobody reads to the end. */
export function checkStyle({ files }: Content): Mistake[] {
  return [
    ...textsOf(files).flatMap((text) => [
      ...matches(text, styleWords).map(({ found, instead }) =>
        mistake('style-word', text, { found, instead }),
      ),
      ...(/^((course|protocols|agendas)\/|self-scan\.)/.test(text.file) ? longSentences(text) : []),
    ]),
    ...textsOf(files, 'with-italics').flatMap((text) =>
      claimsIn(text).map((claim) => mistake('risky-claim', text, claim)),
    ),
  ];
}

function matches(
  { language, text }: Text,
  words: readonly StyleWord[],
): { found: string; instead: string }[] {
  return words
    .filter((word) => word.language === language)
    .flatMap(({ found: pattern, instead }) => {
      const [found] = new RegExp(`(?<![\\p{L}-])${pattern}(?![\\p{L}-])`, 'u').exec(text) ?? [];
      return found ? [{ found, instead }] : [];
    });
}

function longSentences(text: Text): Mistake[] {
  return sentencesOf(text.text)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length)
    .filter((words) => words > longestSentence)
    .map((words) => mistake('sentence-long', text, { words, most: longestSentence }));
}

/** The sentences of a text; a colon or semicolon ends a thought as well. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?:;…]["”’)]*)\s+/u).filter((sentence) => /\p{L}/u.test(sentence));
}
