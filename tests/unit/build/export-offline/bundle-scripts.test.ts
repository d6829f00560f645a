import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { bundleScripts } from '../../../../src/build/export-offline/bundle-scripts.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

function site(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Runs a script as a browser runs a classic one, and gives what it said when all is quiet. */
async function run(code: string): Promise<unknown[]> {
  const said: unknown[] = [];
  const say = (word: unknown) => said.push(word);
  const leerkringCopy = { start: (work: () => void) => work() };
  runInContext(code, createContext({ say, leerkringCopy, location: { origin: 'null', host: '' } }));
  await new Promise((quiet) => setImmediate(quiet));
  return said;
}

describe('the module scripts of a page as one classic script', () => {
  it('run in their order and share what they import', async () => {
    const client = site({
      '_astro/shared.js': 'export const box = { count: 0 };',
      '_astro/A.js': 'import { box } from "./shared.js"; box.count += 1; say("A");',
      '_astro/B.js': 'import { box } from "./shared.js"; say(box.count);',
    });
    const scripts = [{ src: '/_astro/A.js' }, { src: '/_astro/B.js' }, { text: 'say("in the page")' }];
    expect(await run(await bundleScripts(scripts, client, undefined))).toEqual(['A', 1, 'in the page']);
  });

  it('hold what they load later, without asking the browser for it ahead', async () => {
    const client = site({
      '_astro/preload-helper.x.js':
        'var e = () => document.createElement("link").rel = "modulepreload"; export { e as t };',
      '_astro/late.js': 'say("late");',
      '_astro/A.js':
        'import { t } from "./preload-helper.x.js"; t(() => import("./late.js"), []); say("first");',
    });
    const code = await bundleScripts([{ src: '/_astro/A.js' }], client, undefined);
    expect(await run(code)).toEqual(['first', 'late']);
    expect(code).not.toMatch(/modulepreload|\bimport\b/);
  });

  it('know the address of the site where they ask for their own', async () => {
    const client = site({ '_astro/A.js': 'say(location.origin + "/l/x/"); say(location.host);' });
    const code = await bundleScripts([{ src: '/_astro/A.js' }], client, 'https://leerkring.example');
    expect(await run(code)).toEqual(['https://leerkring.example/l/x/', 'leerkring.example']);
  });

  it('give the same text each time', async () => {
    const client = site({ '_astro/A.js': 'say(1);' });
    const once = () => bundleScripts([{ src: '/_astro/A.js' }], client, undefined);
    expect(await once()).toBe(await once());
  });

  it('are refused with the name of the one that is missing', async () => {
    await expect(bundleScripts([{ src: '/_astro/gone.js' }], site({}), undefined)).rejects.toThrow('gone.js');
  });

  it('fail softly where they ask for Pagefind', async () => {
    const client = site({
      '_astro/A.js': 'import("/pagefind/pagefind.js").catch((error) => say(error.message));',
    });
    const code = await bundleScripts([{ src: '/_astro/A.js' }], client, undefined);
    expect(await run(code)).toEqual(['The full text can be searched on the website only.']);
  });
});
