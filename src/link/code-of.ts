import { crc32 } from './crc-32.ts';

/** What a link can name by its permanent id. A card or question is named with its lesson: `start-small/ask`. */
export const namedKinds = { lesson: 'l', card: 'c', question: 'q', protocol: 'p' } as const;

/**
 * The five characters by which a link names a piece of content: 30 bits of the CRC-32 of kind and id. The
 * check of the content refuses two ids with one code, so it finds one piece in either language; an id that
 * was renamed keeps its code in the ledger. Frozen: a change here would break every link on paper.
 */
export function codeOf(kind: NamedKind, id: string): string {
  let bits = crc32(`${namedKinds[kind]} ${id}`) >>> 2;
  let code = '';
  for (let digit = 0; digit < 5; digit++) {
    code = alphabet.charAt(bits & 63) + code;
    bits >>>= 6;
  }
  return code;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export type NamedKind = keyof typeof namedKinds;
