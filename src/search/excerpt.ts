import type { MarkedPart } from './mark-words.ts';

/** Cuts an excerpt of Pagefind, a text with `<mark>` and escaped angle brackets, into parts. */
export function excerptParts(excerpt: string): MarkedPart[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, at) => ({ text: unescaped(text), marked: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
