import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/i18n/language.ts';
import { realIndex } from '../../support/search-index.ts';

const require = createRequire(import.meta.url);
const engine = [
  'lunr/lunr.min.js',
  'lunr-languages/min/lunr.stemmer.support.min.js',
  'lunr-languages/min/lunr.nl.min.js',
];
const bytes = (content: string | Buffer) => brotliCompressSync(content).length;

describe.each(languages)('lunr and its index (%s)', (language) => {
  it('keep within 35 KB as served, of which the course takes less than 24', async () => {
    const index = bytes(JSON.stringify((await realIndex(language)).file));
    const scripts = engine.reduce((sum, file) => sum + bytes(readFileSync(require.resolve(file))), 0);
    expect(index).toBeLessThanOrEqual(24_000);
    expect(index + scripts).toBeLessThanOrEqual(35_000);
  });
});
