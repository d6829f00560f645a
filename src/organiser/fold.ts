/** A text as people compare it: without case, accents and double spaces. `Zoë  NEL` is `zoe nel`. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** True when every word of a search stands somewhere in one of the texts. */
export function hasEveryWord(search: string, texts: readonly (string | null)[]): boolean {
  const all = fold(texts.filter(Boolean).join(' '));
  return fold(search)
    .split(' ')
    .every((word) => all.includes(word));
}
