import type { Language } from '../i18n/language.ts';
import { caches as names } from './model.ts';

/**
 * The page for an address that is not on the phone while there is no network: what happened, what can be done,
 * and which pages are there. Its titles come from our own pages, where they are escaped.
 */
export async function buildNotHere(path: string, { caches, words, policy }: NotHereWorld): Promise<Response> {
  const language: Language = path.startsWith('/en/') ? 'en' : 'nl';
  const text = words[language];
  const there = await pagesThere(caches, language);
  const links = there.map(({ path: to, title }) => `<li><a href="${to}">${title}</a>`).join('');
  const list = links ? `<h2>${text.there}</h2><ul>${links}</ul>` : `<p>${text.nothing}</p>`;
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>${text.title} · Leerkring</title><style>${style}</style><main><h1>${text.title}</h1><p>${text.why}</p><p><a href="">${text.again}</a></p>${list}</main></html>`;
  return new Response(html, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policy,
    },
  });
}

/** Its one style, whose hash stands in its policy. */
export const style =
  ':root{color-scheme:light dark}body{margin:0;background:#fbf6eb;color:#241c14;font:1.125rem/1.6 Charter,"Noto Serif",Georgia,serif}main{max-width:40.5rem;margin:auto;padding:1.25rem}h1{font-size:1.75rem;line-height:1.2}h2{font-size:1.35rem}ul{padding:0;list-style:none}li{border-top:1px solid #b7a27c}a{display:block;padding:.6rem 0;color:#1b587f}@media(prefers-color-scheme:dark){body{background:#1a1511;color:#f4ebdc}a{color:#93c8ea}}';

async function pagesThere(caches: NotHereWorld['caches'], language: Language) {
  const found = new Map<string, string>();
  for (const name of [names.taken[language], names.opened]) {
    if (!(await caches.has(name))) continue;
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      const path = new URL(url).pathname;
      if (!path.startsWith(`/${language}/`) || found.has(path) || found.size >= most) continue;
      const [, title] =
        /<title>(.*?)(?: · Leerkring)?<\/title>/.exec((await (await cache.match(url))?.text()) ?? '') ?? [];
      if (title) found.set(path, title);
    }
  }
  return [...found].map(([path, title]) => ({ path, title }));
}

const most = 60;

export interface NotHereWords {
  readonly title: string;
  readonly why: string;
  readonly again: string;
  readonly there: string;
  readonly nothing: string;
}

interface NotHereWorld {
  readonly caches: Pick<CacheStorage, 'open' | 'has'>;
  readonly words: Readonly<Record<Language, NotHereWords>>;
  readonly policy: string;
}
