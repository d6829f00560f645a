import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexWithPagefind } from '../../../src/build/pagefind.ts';

const page = (lang: string, main: string) =>
  `<!doctype html><html lang="${lang}"><head><title>T</title></head><body>${main}</body></html>`;

let site: string;
let pages: number;

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'leerkring-pagefind-'));
  const write = async (folder: string, html: string) => {
    await mkdir(join(site, folder), { recursive: true });
    await writeFile(join(site, folder, 'index.html'), html);
  };
  await write(
    'nl/les',
    page(
      'nl',
      `<main data-pagefind-body><h1>Les</h1><h2 id="kaart">Kaart</h2><p>Plaatswaarde.</p>
      <details class="quiz-key">Geheimsleutel</details><p class="feedback well">Geheimuitleg</p>
      <details class="facilitator">Geheimnotitie</details><section class="key-sheet">Geheimblad</section>
      <nav class="module-nav">Geheimlijst</nav><p data-pagefind-ignore>Geheimregel</p></main>`,
    ),
  );
  await write('en/lesson', page('en-ZA', '<main data-pagefind-body><h1>Lesson</h1><p>Value.</p></main>'));
  await write('nl/zoeken', page('nl', '<main><h1>Zoeken</h1></main>'));
  pages = await indexWithPagefind(site);
});
afterAll(() => rm(site, { recursive: true, force: true }));

describe('the full-text index', () => {
  it('is made of every page, and one a language', async () => {
    expect(pages).toBe(3);
    const entry = JSON.parse(await readFile(join(site, 'pagefind/pagefind-entry.json'), 'utf8'));
    expect(Object.keys(entry.languages).sort()).toEqual(['en-za', 'nl']);
  });

  it('takes only pages that ask for it, without answers and without notes', async () => {
    const folder = join(site, 'pagefind/fragment');
    const files = await readdir(folder);
    const fragments = await Promise.all(
      files.map(async (file) => gunzipSync(await readFile(join(folder, file))).toString('utf8')),
    );
    expect(fragments).toHaveLength(2);
    expect(fragments.join()).toContain('Plaatswaarde');
    expect(fragments.join()).not.toMatch(/Geheim|Zoeken/);
  });

  it('ships no interface of its own, and no worker', async () => {
    const files = await readdir(join(site, 'pagefind'));
    expect(files.filter((file) => /ui|highlight|worker/.test(file))).toEqual([]);
  });

  it('says what went wrong when there is nothing to read', async () => {
    await expect(indexWithPagefind(join(site, 'not-there'))).rejects.toThrow(/Pagefind/);
  });
});
