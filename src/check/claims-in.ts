import { claims } from './claims.ts';
import type { Text } from './texts.ts';

/**
 * The claims in a text that the course may not make. What a person of a story says between quotation marks is not
 * the course’s claim, nor is what it denies.
 */
export function claimsIn({ language, text }: Text): FoundClaim[] {
  const sentences = withoutSpeech(text)
    .replace(/^\W*(Nog niet|Not yet):/u, '')
    .split(/(?<=[.!?…])\s+/u)
    .filter((sentence) => !/^\W*(Niet dat|Not that)\b/u.test(sentence));
  return sentences.flatMap((sentence) =>
    claims
      .filter((claim) => claim.language === language)
      .flatMap(({ words, unless, instead }) => {
        const found = words.map((one) => wordsLike(one).exec(sentence)?.[0]);
        const complete = found.every((one) => one !== undefined);
        return complete && !(unless && wordsLike(unless).test(sentence))
          ? [{ found: found.join(' … '), instead }]
          : [];
      }),
  );
}

function withoutSpeech(text: string): string {
  return text.replace(/“[^”]*”/g, '');
}

/** Made once: a claim is looked for in every sentence of the course. */
function wordsLike(pattern: string): RegExp {
  const made =
    patterns.get(pattern) ?? new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}-])`, 'iu');
  patterns.set(pattern, made);
  return made;
}

const patterns = new Map<string, RegExp>();

export interface FoundClaim {
  /** The words that make the claim. */
  readonly found: string;
  readonly instead: string;
}
