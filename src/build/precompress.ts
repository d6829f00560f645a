import { existsSync, globSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * Puts a `.br` and a `.gz` beside every text file of a folder, each at the highest level.
 * What is up to date (same time as the file) is left alone. Resolves with how
 * many files were compressed.
 */
export async function precompress(folder: string): Promise<number> {
  const files = globSync('**/*.{html,css,js,mjs,svg,json,xml,txt,webmanifest}', { cwd: folder })
    .map((file) => join(folder, file))
    .filter((file) => !isUpToDate(file));
  /* A few at a time: all at once would hold every page of the site in memory. */
  const waiting = files.values();
  const work = async () => {
    for (const file of waiting) await compress(file);
  };
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, work));
  return files.length;
}

async function compress(file: string): Promise<void> {
  const content = readFileSync(file);
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 22,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
    promisify(gzip)(content, { level: 9 }),
  ]);
  const { mtime } = statSync(file);
  for (const [extension, packed] of [['br', br] as const, ['gz', gz] as const]) {
    writeFileSync(`${file}.${extension}`, packed);
    utimesSync(`${file}.${extension}`, mtime, mtime);
  }
}

function isUpToDate(file: string): boolean {
  const { mtimeMs } = statSync(file);
  return ['br', 'gz'].every((extension) => {
    const packed = `${file}.${extension}`;
    return existsSync(packed) && Math.abs(statSync(packed).mtimeMs - mtimeMs) < 2;
  });
}
