/** A text as people compare it: without case, accents and double spaces. `Zoë  NEL` is `zoe nel`. */
export function fold(text: string): string {
  /* Most names and every address are plain; thousands of them are compared at a time. */
  const plain = isPlain.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A test for a search: true for texts that together hold every word of it. */
export function buildSearch(search: string): (texts: readonly (string | null)[]) => boolean {
  const words = fold(search).split(' ');
  return (texts) => {
    const all = fold(texts.filter(Boolean).join(' '));
    return words.every((word) => all.includes(word));
  };
}

const isPlain = /^[\x20-\x7e]*$/;
