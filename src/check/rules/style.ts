import { claimsIn } from '../claims-in.ts';
import { type Mistake, mistake } from '../mistake.ts';
import type { Content } from '../read-content.ts';
import { styleWords } from '../style-words.ts';
import { bothTextsOf, type Text } from '../texts.ts';

const longestSentence = 32;

/** The words of the stylebook, claims that the sources do not allow, and sentences that nobody reads to the end. */
export function checkStyle({ files, readings }: Content): Mistake[] {
  return [...files].flatMap(([file, text]) =>
    readings('style', file, text, () => styleOf(bothTextsOf(file, text, readings))),
  );
}

function styleOf({ withoutItalics, withItalics }: ReturnType<typeof bothTextsOf>): Mistake[] {
  return [
    ...withoutItalics.flatMap((text) => [
      ...styleWordsIn(text).map((word) => mistake('style-word', text, word)),
      ...(/^((course|protocols|agendas)\/|self-scan\.)/.test(text.file) ? longSentences(text) : []),
    ]),
    ...withItalics.flatMap((text) => claimsIn(text).map((claim) => mistake('risky-claim', text, claim))),
  ];
}

function styleWordsIn({ language, text }: Text): { found: string; instead: string }[] {
  return patterns.flatMap(({ pattern, word }) => {
    const [found] = (word.language === language && pattern.exec(text)) || [];
    return found ? [{ found, instead: word.instead }] : [];
  });
}

const patterns = styleWords.map((word) => ({
  word,
  pattern: new RegExp(`(?<![\\p{L}-])${word.found}(?![\\p{L}-])`, 'u'),
}));

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
