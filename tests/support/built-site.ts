import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type HTMLElement, parse } from 'node-html-parser';
import { addresses, type Page } from '../../src/i18n/addresses.ts';
import { languages } from '../../src/i18n/language.ts';

const client = 'dist/client';

/** A page as it is served. */
export interface BuiltPage {
  /** Its public path: `/nl/cursus/`. */
  readonly path: string;
  readonly html: string;
  readonly document: HTMLElement;
}

/** Every HTML page of the build. Throws a sentence when there is no build. */
export function builtPages(): BuiltPage[] {
  if (!existsSync(client)) throw new Error('There is no built site in dist/: run `npm run build` first.');
  return globSync('**/*.html', { cwd: client })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('pagefind/'))
    .sort()
    .map((file) => {
      const html = readFileSync(`${client}/${file}`, 'utf8');
      return { path: `/${file.replace(/index\.html$/, '')}`, html, document: parse(html) };
    });
}

/** The lesson pages: those with an article of class `lesson`. */
export function lessonPages(): BuiltPage[] {
  return builtPages().filter(({ document }) => document.querySelector('article.lesson'));
}

/** The pages of tools: those that carry the data of one. */
export function toolPages(): BuiltPage[] {
  return builtPages().filter(({ document }) => document.querySelector('script[data-tool]'));
}

/** Bytes of a text as served with brotli at its highest level. */
export function brotliBytes(content: string | Buffer): number {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 },
  }).length;
}

/** The text of a file of the site, by its public path. */
export function siteFile(path: string): Buffer {
  return readFileSync(client + path.split(/[?#]/)[0]);
}

/** True when the site has something to serve at this public path. */
export function isServed(path: string): boolean {
  return existsSync(client + (path.endsWith('/') ? `${path}index.html` : path));
}

/** True for the address of a page that is made on demand: `on-demand.test.ts` looks at those. */
export function isOnDemand(path: string): boolean {
  return onDemand.some((pattern) => pattern.test(path));
}

const onDemand = (Object.keys(addresses) as Page[])
  .filter((page) => {
    const doorway = page.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return readFileSync(`src/routes/${doorway}.astro`, 'utf8').includes('prerender = false');
  })
  .flatMap((page) =>
    languages.map((of) => new RegExp(`^/${of}/${addresses[page][of].replace(/\[\w+\]/g, '[^/]+')}/$`)),
  );

/** A module and everything it imports, as public paths; what loads later only when asked for. */
export function moduleGraph(entry: string, found: Set<string> = new Set(), later = false): Set<string> {
  if (found.has(entry)) return found;
  found.add(entry);
  const text = siteFile(entry).toString('utf8');
  for (const [, target = ''] of text.matchAll(
    /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w*{}\s,$]*?from\s*)?["'](\.[^"']+)["']/g,
  )) {
    moduleGraph(posix.join(posix.dirname(entry), target), found, later);
  }
  if (later) {
    for (const [, target = ''] of text.matchAll(/\bimport\(\s*[`"'](\.[^`"']+)[`"']/g))
      moduleGraph(posix.join(posix.dirname(entry), target), found, later);
  }
  return found;
}

/** The scripts of a page, with all they import: those that reading needs, and those that wake the questions. */
export function scriptsOf(page: BuiltPage): { reading: Set<string>; quiz: Set<string> } {
  const reading = new Set<string>();
  const quiz = new Set<string>();
  for (const script of page.document.querySelectorAll('script[src]')) {
    const src = script.getAttribute('src') ?? '';
    moduleGraph(src, src.includes('WakeLesson') ? quiz : reading);
  }
  return { reading, quiz };
}

/** Every script a page may ever load, with what loads later. */
export function everyScriptOf(page: BuiltPage): Set<string> {
  const found = new Set<string>();
  for (const script of page.document.querySelectorAll('script[src]'))
    moduleGraph(script.getAttribute('src') ?? '', found, true);
  return found;
}

/** Brotli bytes of a set of files. */
export function bytesOf(paths: Iterable<string>): number {
  return [...paths].reduce((sum, path) => sum + brotliBytes(siteFile(path)), 0);
}

/** Brotli bytes of the scripts that stand in the page itself. */
export function inlineScriptBytes(page: BuiltPage): number {
  const scripts = page.document
    .querySelectorAll('script:not([src])')
    .filter((script) => !/json/.test(script.getAttribute('type') ?? ''))
    .map((script) => script.textContent);
  return scripts.length === 0 ? 0 : brotliBytes(scripts.join('\n'));
}
