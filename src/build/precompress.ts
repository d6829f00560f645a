import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * Puts a `.br` and a `.gz` beside every text file of a folder, each at the highest level.
 * What is up to date (same time as the file) is left alone. Resolves with how
 * many files were compressed.
 *
 * To compress takes most of a build, so what was compressed before is kept in `cache` by the digest of its content, and
 * a build after an edit compresses what changed: the same content gives the same bytes.
 */
export async function precompress(folder: string, cache = defaultCache): Promise<number> {
  const files = globSync('**/*.{html,css,js,mjs,svg,json,xml,txt,webmanifest}', { cwd: folder })
    .map((file) => join(folder, file))
    .filter((file) => !isUpToDate(file))
    .map((file) => ({ file, bytes: statSync(file).size }))
    /* The largest first: brotli works on a file with one processor, and the others would wait for a large last one. */
    .sort((a, b) => b.bytes - a.bytes);
  mkdirSync(cache, { recursive: true });
  const waiting = files.values();
  const work = async () => {
    for (const { file } of waiting) await compress(file, cache);
  };
  /* A few at a time: all at once would hold every page of the site in memory. */
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, work));
  return files.length;
}

/** Below the project, where other tools keep theirs. */
const defaultCache = join('node_modules', '.cache', 'leerkring-compressed');

async function compress(file: string, cache: string): Promise<void> {
  const content = readFileSync(file);
  const { mtime } = statSync(file);
  const digest = digestOf(content);
  const packed = await Promise.all(
    Object.entries(packers).map(async ([extension, pack]) => {
      const kept = join(cache, `${digest}.${extension}`);
      return [extension, readKept(kept) ?? keep(kept, await pack(content))] as const;
    }),
  );
  for (const [extension, bytes] of packed) {
    writeFileSync(`${file}.${extension}`, bytes);
    utimesSync(`${file}.${extension}`, mtime, mtime);
  }
}

const packers = {
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 22,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gz: (content: Buffer) => promisify(gzip)(content, { level: 9 }),
};

/** Another compressor, or other settings above, may give other bytes. */
function digestOf(content: Buffer): string {
  const { brotli, zlib } = process.versions;
  return createHash('sha256').update(`${brotli} ${zlib} 11 22 9\0`).update(content).digest('hex');
}

function readKept(kept: string): Buffer | undefined {
  if (!existsSync(kept)) return undefined;
  const now = new Date();
  utimesSync(kept, now, now);
  return readFileSync(kept);
}

/** Whole or not at all: a build that is interrupted leaves no half file behind. */
function keep(kept: string, bytes: Buffer): Buffer {
  const unfinished = `${kept}.${randomUUID()}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, kept);
  return bytes;
}

/** Removes from the cache what no build asked for in thirty days. */
export function forgetOld(cache = defaultCache, now = Date.now()): void {
  for (const name of readdirSync(cache)) {
    const kept = join(cache, name);
    const askedFor = statSync(kept, { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (now - askedFor > 30 * 24 * 3_600_000) rmSync(kept, { force: true });
  }
}

/**
 * Compressed from the file as it is now. A clock that moves on every ten milliseconds gives an edit right after it the
 * same time, so what was compressed that soon is looked at again: git does so too
 * (https://git-scm.com/docs/racy-git).
 */
function isUpToDate(file: string): boolean {
  const { mtimeMs } = statSync(file);
  return ['br', 'gz'].every((extension) => {
    const packed = statSync(`${file}.${extension}`, { throwIfNoEntry: false });
    return packed && Math.abs(packed.mtimeMs - mtimeMs) < 2 && packed.ctimeMs - mtimeMs > 20;
  });
}
