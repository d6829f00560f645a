import { addresses, type Page } from '../../src/i18n/addresses.ts';
import { languages } from '../../src/i18n/language.ts';
import { type BuiltPage, brotliBytes, bytesOf, everyScriptOf } from './built-site.ts';

/** What a page costs, in bytes as served with brotli. */
export interface Weight {
  /** The page itself, with the styles, drawings and small scripts that stand in it. */
  readonly html: number;
  /** Of it, by itself: the styles. */
  readonly css: number;
  /** Every script it may ever load, with those that stand in it. */
  readonly scripts: number;
  /** Drawings that stand in the page, and the files of pictures it shows. */
  readonly pictures: number;
  /** The page and every file it may load of these kinds. */
  readonly everything: number;
}

/** What is weighed. */
export const parts = ['html', 'css', 'scripts', 'pictures', 'everything'] as const satisfies (keyof Weight)[];

/** The kinds of page that are built: those with an address, and the few that have none. */
export type Kind = Page | 'chooseLanguage' | 'shortLink';

/** Weighs a page. */
export function weightOf(page: BuiltPage): Weight {
  const html = brotliBytes(page.html);
  const textsOf = (selector: string) =>
    page.document.querySelectorAll(selector).map((one) => one.textContent);
  const drawings = page.document.querySelectorAll('svg').map((one) => one.outerHTML);
  const files = new Set(picturesOf(page));
  const scripts = everyScriptOf(page);
  const inPage = textsOf('script:not([src]):not([type*=json])');
  return {
    html,
    css: packed(textsOf('style')),
    scripts: bytesOf(scripts) + packed(inPage),
    pictures: packed(drawings) + bytesOf(files),
    everything: html + bytesOf(scripts) + bytesOf(files),
  };
}

/** Which kind a page is. Throws when a page has an address that is nowhere in the table. */
export function kindOf({ path }: BuiltPage): Kind {
  if (path === '/') return 'chooseLanguage';
  if (/^\/l\/[^/]+\/$/.test(path)) return 'shortLink';
  if (path === '/404.html') return 'notFound';
  const found = patterns.find(({ pattern }) => pattern.test(path));
  if (!found)
    throw new Error(`${path} is no page of src/i18n/addresses.ts: give it an address, or a kind here.`);
  return found.kind;
}

/** Longer addresses first, and names before places for any name: `search/all` is no lesson. */
const patterns = (Object.keys(addresses) as Page[])
  .flatMap((kind) => languages.map((of) => ({ kind, address: `${of}/${addresses[kind][of]}` })))
  .sort((a, b) => Number(a.address.includes('[')) - Number(b.address.includes('[')))
  .map(({ kind, address }) => ({
    kind,
    pattern: new RegExp(`^/${address.replace(/\[\w+\]/g, '[^/]+').replace(/\/$/, '')}/$`),
  }));

/** The files of pictures that a browser loads with the page: not those for chats and for the home screen. */
function picturesOf({ document, html }: BuiltPage): string[] {
  const named = document
    .querySelectorAll('img[src], source[srcset], link[rel=icon]')
    .flatMap((one) =>
      ['src', 'srcset', 'href']
        .flatMap((name) => (one.getAttribute(name) ?? '').split(','))
        .map((part) => part.trim().split(' ')[0] ?? ''),
    );
  const inStyles = [...html.matchAll(/url\(["']?(\/[^)"']+)/g)].map(([, file = '']) => file);
  return [...named, ...inStyles].filter((file) => file.startsWith('/'));
}

function packed(texts: readonly string[]): number {
  return texts.length === 0 ? 0 : brotliBytes(texts.join('\n'));
}
