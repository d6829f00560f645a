import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { forgetOld, precompress } from '../../../src/build/precompress.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const text = 'Dag '.repeat(500);
const edited = text.replace('Dag', 'Dog');

it('puts .br and .gz beside text and leaves the rest and what is up to date alone', async () => {
  const { site, file, cache } = folders();
  writeFileSync(join(site, 'logo.png'), 'png');
  expect(await precompress(site, cache)).toBe(1);
  expect(readdirSync(site).sort()).toEqual(['index.html', 'index.html.br', 'index.html.gz', 'logo.png']);
  expect(unpacked(file)).toEqual([text, text]);
  expect(await precompress(site, cache)).toBe(0);
  utimesSync(file, new Date(), new Date(Date.now() + 5_000));
  expect(await precompress(site, cache)).toBe(1);
});

it('gives with what it kept, byte for byte, what it gives without, and compresses nothing a second time', async () => {
  const [first, second, without] = [folders(), folders(), folders()];
  await precompress(first.site, first.cache);
  const kept = readdirSync(first.cache);
  await precompress(second.site, first.cache);
  expect(readdirSync(first.cache)).toEqual(kept);
  await precompress(without.site, without.cache);
  for (const extension of ['br', 'gz']) {
    const [one, other] = [second, without].map(({ file }) => readFileSync(`${file}.${extension}`));
    expect(one).toEqual(other);
  }
});

it('compresses anew what was edited, also when it was as long before', async () => {
  const { site, file, cache } = folders();
  await precompress(site, cache);
  writeFileSync(file, edited);
  await precompress(site, cache);
  expect(unpacked(file)).toEqual([edited, edited]);
});

it('compresses anew what was edited in the same tick of the clock', async () => {
  const { site, file, cache } = folders();
  const soon = new Date(Date.now() + 1_000);
  utimesSync(file, soon, soon);
  await precompress(site, cache);
  writeFileSync(file, edited);
  utimesSync(file, soon, soon);
  await precompress(site, cache);
  expect(unpacked(file)).toEqual([edited, edited]);
});

it('compresses hundreds of files', async () => {
  const { site, cache } = folders();
  const files = Array.from({ length: 200 }, (_, index) => join(site, `page-${index}.html`));
  for (const [index, file] of files.entries()) writeFileSync(file, `${text}${index}`);
  expect(await precompress(site, cache)).toBe(201);
  for (const [index, file] of files.entries()) {
    expect(unpacked(file)).toEqual([`${text}${index}`, `${text}${index}`]);
  }
});

it('keeps files with the same content once, and leaves no half file', async () => {
  const { site, cache } = folders();
  for (const name of ['a.html', 'b.html', 'c.html', 'd.html']) writeFileSync(join(site, name), text);
  await precompress(site, cache);
  expect(
    readdirSync(cache)
      .map((name) => name.split('.').slice(1).join('.'))
      .sort(),
  ).toEqual(['br', 'gz']);
});

it('forgets what no build asked for in thirty days', async () => {
  const { site, cache } = folders();
  await precompress(site, cache);
  const day = 24 * 3_600_000;
  forgetOld(cache, Date.now() + 29 * day);
  expect(readdirSync(cache)).toHaveLength(2);
  forgetOld(cache, Date.now() + 31 * day);
  expect(readdirSync(cache)).toEqual([]);
});

/** A site of one page, written a while ago, and a cache. */
function folders() {
  const site = temporaryFolder();
  const file = join(site, 'index.html');
  writeFileSync(file, text);
  const before = new Date(Date.now() - 1_000);
  utimesSync(file, before, before);
  return { site, file, cache: temporaryFolder() };
}

function unpacked(file: string): readonly string[] {
  return [brotliDecompressSync(readFileSync(`${file}.br`)), gunzipSync(readFileSync(`${file}.gz`))].map(
    String,
  );
}
