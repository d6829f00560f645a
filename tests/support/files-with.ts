import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files below a folder, or the lines of a text, that hold one of these words, byte by byte; in a mail
 * also in base64. Each as `file: word`.
 */
export function filesWith(folder: string, words: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const file = join(entry.parentPath, entry.name);
      const bytes = readFileSync(file);
      const found = words.filter((word) => spellings(word).some((spelling) => bytes.includes(spelling)));
      return found.map((word) => `${file.slice(folder.length + 1)}: ${word}`);
    });
}

/** As it is, and in base64 at each of its three offsets. */
function spellings(word: string): string[] {
  const encoded = ['', 'x', 'xx'].map((before) =>
    Buffer.from(`${before}${word}`)
      .toString('base64')
      .slice(before.length === 0 ? 0 : 4, -4),
  );
  return [word, ...encoded.filter((one) => one.length >= 8)];
}
