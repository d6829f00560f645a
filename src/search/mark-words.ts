import { type Stemmer, wordsIn } from './words.ts';

/** Cuts a title into parts, with a mark on each word that the query matched. */
export function markWords(title: string, stems: ReadonlySet<string>, stem: Stemmer): MarkedPart[] {
  const matches = (part: string) => wordsIn(part).some((word) => stems.has(stem(word) ?? word));
  return title
    .split(/([\p{L}\p{M}\p{N}]+(?:['’]s)?)/u)
    .filter((text) => text !== '')
    .map((text) => ({ text, marked: matches(text) }));
}

export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
}
