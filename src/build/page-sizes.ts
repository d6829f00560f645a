import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '../i18n/addresses.ts';
import { fillIn } from '../i18n/fill-in.ts';
import type { Language } from '../i18n/language.ts';
import { strings } from '../i18n/strings.ts';
import { sayBytes } from '../offline/sizes.ts';

/** Writes into every list what one will be sent for a page. */
export function fillSizes(client: string): void {
  const figures = { scripts: scripts(client) };
  const known = new Map<string, number>();
  const sizeOf = (path: string) => {
    const size = known.get(path) ?? sentFor(client, path);
    known.set(path, size);
    return size;
  };
  for (const file of globSync('**/*.html', { cwd: client }).map((name) => join(client, name))) {
    const html = readFileSync(file, 'utf8');
    const filled = fillFigures(html, figures).replace(sizePlace, (_, path: string) => {
      const language: Language = path.startsWith('/en/') ? 'en' : 'nl';
      /* The address stands in the link beside it: in a list of the course a second one weighs 170 bytes. */
      return `<span data-size-of>· ${sayBytes(sizeOf(path), language)}</span>`;
    });
    if (filled !== html) writeFileSync(file, filled);
  }
}

const sizePlace = /<span data-size-of="([^"]+)"><\/span>/g;

/** Writes figures into a text; what is not known yet stays open. */
export function fillFigures(
  html: string,
  figures: Readonly<Record<string, number | readonly [number, number]>>,
): string {
  return html.replace(figurePlace, (whole, open: string, name: string, language: Language, close: string) => {
    const figure = figures[name];
    if (figure === undefined) return whole;
    if (typeof figure === 'number') return open + sayBytes(figure, language) + close;
    const [least, most] = figure.map((one) => sayBytes(one, language));
    return open + fillIn(strings[language].offline.range, { least: least ?? '', most: most ?? '' }) + close;
  });
}

const figurePlace = /(<span[^>]* data-figure="(\w+)" data-language="(\w+)"[^>]*>)[^<]*(<\/span>)/g;

/** The scripts of lessons with all they may load, sent once. */
function scripts(client: string): number {
  const [lesson] = globSync(`nl/${addresses.course.nl}/*/*/index.html`, { cwd: client });
  if (!lesson) return 0;
  const html = readFileSync(join(client, lesson), 'utf8');
  return [...directAssets(client, html)].reduce((sum, asset) => sum + sentBytes(client, asset), 0);
}

/** A tool is no use without its scripts; the scripts of lessons come once for all of them. */
function sentFor(client: string, path: string): number {
  const html = readFileSync(join(client, path, 'index.html'), 'utf8');
  const own = sentBytes(client, `${path}index.html`);
  if (!html.includes('data-tool=')) return own;
  return [...directAssets(client, html)].reduce((sum, asset) => sum + sentBytes(client, asset), own);
}

/** What the scripts of a page import, without what they load only when asked. */
function directAssets(client: string, html: string): Set<string> {
  const found = new Set<string>();
  const open = [...html.matchAll(/<script[^>]* src="(\/_astro\/[^"]+)"/g)].map(([, src = '']) => src);
  for (let address = open.pop(); address; address = open.pop()) {
    if (found.has(address)) continue;
    found.add(address);
    const code = readFileSync(join(client, address), 'utf8');
    for (const [, name] of code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
      open.push(`/_astro/${name}`);
  }
  return found;
}

/** Bytes of a file as it is sent. */
export function sentBytes(client: string, path: string): number {
  const packed = join(client, `${path}.br`);
  return readFileSync(existsSync(packed) ? packed : join(client, path)).length;
}
