import { type HTMLElement, parse } from 'node-html-parser';
import { languages, languageTag } from '../../i18n/language.ts';
import { strings } from '../../i18n/strings.ts';
import { type CopyFacts, placeOf, wayTo } from './place-of.ts';
import { rewriteData } from './rewrite-data.ts';

/**
 * A built page as a page of a copy: every address leads from file to file, module scripts have become one
 * classic script, and what needs a server says so. Throws a sentence when the page asks for something that the
 * copy cannot hold.
 */
export function rewritePage(html: string, page: PageOfCopy): string {
  const document = parse(html, {
    comment: true,
    blockTextElements: { script: true, style: true, pre: true },
  });
  dropFromHead(document);
  dropSizes(document);
  moveLinks(document, page);
  moveForms(document, page);
  moveAssets(document, page);
  moveData(document, page);
  bundleScripts(document, page);
  silenceFullText(document, page);
  mendWayOut(document, page);
  sayNoAddress(document, page);
  addOwn(document, page);
  return document.toString();
}

/** For search engines and chats, for a network, or with addresses that are not true here. */
function dropFromHead(document: HTMLElement): void {
  const selectors = [
    'link[rel=canonical]',
    'link[rel=alternate]',
    'link[rel=manifest]',
    'link[rel=apple-touch-icon]',
    'link[rel=preload]',
    'link[rel=modulepreload]',
    'link[rel=prefetch]',
    'link[rel=preconnect]',
    'link[rel=dns-prefetch]',
    'meta[property]',
    'meta[name=robots]',
    'script[type="application/ld+json"]',
    'script[type=speculationrules]',
  ];
  for (const one of document.querySelectorAll(selectors.join(','))) one.remove();
  /* Its hashes are those of the scripts before they were bundled. */
  for (const meta of document.querySelectorAll('meta[http-equiv]'))
    if (/^content-security-policy$/i.test(meta.getAttribute('http-equiv') ?? '')) meta.remove();
}

/** What a page costs to send is not what one asks of a disk. */
function dropSizes(document: HTMLElement): void {
  for (const size of document.querySelectorAll('[data-size-of]')) size.remove();
  for (const figure of document.querySelectorAll('[data-figure]')) figure.closest('p')?.remove();
}

function moveLinks(document: HTMLElement, page: PageOfCopy): void {
  for (const link of document.querySelectorAll('a[href], area[href]')) {
    const href = withoutShortLink(link.getAttribute('href') ?? '', page);
    const place = placeOf(href, page.copy);
    if (place.kind === 'on-site') leadAway(link, place.path, page);
    if (place.kind !== 'here') continue;
    if (page.has(place.file)) {
      link.setAttribute('href', wayTo(page.file, place.file) + place.rest);
      if (place.file === page.about) renameInvitation(link, page);
    } else leadAway(link, href, page);
  }
}

/** An invitation to take lessons along becomes what it leads to here: the page about this copy. */
function renameInvitation(link: HTMLElement, { text, takeAlong }: PageOfCopy): void {
  if ([takeAlong.link, takeAlong.title].includes(link.text.trim())) link.set_content(text.about);
}

/** The lesson behind `/l/…/`, which asks the browser for a language: a copy has one. */
function withoutShortLink(href: string, { shortLinks }: PageOfCopy): string {
  const { path = '', rest = '' } = /^(?<path>[^?#]*)(?<rest>.*)$/s.exec(href)?.groups ?? {};
  return (shortLinks.get(path) ?? path) + rest;
}

/** To the site when one knows where it stands, else to the words on what this copy leaves out. */
function leadAway(link: HTMLElement, path: string, page: PageOfCopy): void {
  const { site } = page.copy;
  link.setAttribute('href', site === undefined ? `${wayTo(page.file, page.about)}#left-out` : site + path);
  const { notHere, onSite } = wordsFor(link, page);
  link.setAttribute('data-on-site', site === undefined ? notHere : onSite);
}

/** In the language of the link, which is that of where it leads. */
function wordsFor(link: HTMLElement, { text }: PageOfCopy): PageOfCopy['text'] {
  const language = languages.find((one) => languageTag[one] === link.getAttribute('lang'));
  return language ? strings[language].offlineCopy : text;
}

function moveForms(document: HTMLElement, page: PageOfCopy): void {
  for (const form of document.querySelectorAll('form[action]')) {
    const place = placeOf(form.getAttribute('action') ?? '', page.copy);
    if (place.kind === 'here' && page.has(place.file)) {
      form.setAttribute('action', wayTo(page.file, place.file) + place.rest);
    } else {
      form.replaceWith(`<p>${page.text.formNeedsSite}</p>`);
    }
  }
}

function moveAssets(document: HTMLElement, page: PageOfCopy): void {
  const holders = 'img, source, video, audio, track, embed, link[rel=icon], link[rel=stylesheet], use';
  for (const element of document.querySelectorAll(holders)) {
    for (const name of ['src', 'href', 'poster', 'srcset']) {
      const value = element.getAttribute(name);
      if (value === undefined || !value.includes('/') || /^(data:|#)/.test(value)) continue;
      const moved = value.replace(/(^|,\s*)\/(?!\/)([^\s,]+)/g, (_, before: string, asset: string) => {
        const { path = '', rest = '' } = /^(?<path>[^?#]*)(?<rest>.*)$/.exec(asset)?.groups ?? {};
        return before + wayTo(page.file, page.asset(`/${path}`)) + rest.replace(/^\?[^#]*/, '');
      });
      element.setAttribute(name, moved);
    }
  }
}

function moveData(document: HTMLElement, { copy }: PageOfCopy): void {
  for (const data of document.querySelectorAll('script[type="application/json"]'))
    data.set_content(rewriteData(data.rawText, copy.site));
}

/** All module scripts of a page become one file, so that what they share exists once. */
function bundleScripts(document: HTMLElement, page: PageOfCopy): void {
  const modules = document.querySelectorAll('script[type=module]');
  const [first] = modules;
  if (!first) return;
  const sources = modules.map((script) => {
    const src = script.getAttribute('src');
    return src === undefined ? { text: script.rawText } : { src };
  });
  const file = wayTo(page.file, page.bundle(sources));
  for (const script of modules.slice(1)) script.remove();
  first.replaceWith(`<script defer src="${file}"></script>`);
}

/** The button that fetches Pagefind stays for its script, out of sight; words stand where it was. */
function silenceFullText(document: HTMLElement, { text }: PageOfCopy): void {
  for (const panel of document.querySelectorAll('[data-full-text]')) {
    panel.replaceWith(`<div hidden>${panel.outerHTML}</div><p class="meta">${text.fullText}</p>`);
  }
}

/** Out of an app that shows a file, the way is another than out of one that shows a site. */
function mendWayOut(document: HTMLElement, { text }: PageOfCopy): void {
  for (const way of document.querySelectorAll('in-app-notice [data-system]')) {
    if (way.querySelector('[data-open]')) way.remove();
    else way.set_content(text.openWith);
  }
}

/** Below the first paragraph of a tool, before one has made a link that opens nowhere. */
function sayNoAddress(document: HTMLElement, { copy, sends, text }: PageOfCopy): void {
  if (!sends || copy.site !== undefined) return;
  const words = `<p class="meta no-print" data-no-address>${text.noAddress}</p>`;
  const intro = document.querySelector('main h1 ~ p') ?? document.querySelector('main h1');
  if (!intro) throw new Error('A tool has no heading to say below that its links lead nowhere.');
  intro.insertAdjacentHTML('afterend', words);
}

function addOwn(document: HTMLElement, page: PageOfCopy): void {
  const { text } = page;
  const begin = wayTo(page.file, page.begin);
  document
    .querySelector('head')
    ?.insertAdjacentHTML('beforeend', `<style>${style}</style><script src="${begin}"></script>`);
  const about = `<p class="no-print"><a href="${wayTo(page.file, page.about)}">${text.about}</a></p>`;
  (document.querySelector('.site-footer') ?? document.querySelector('body'))?.insertAdjacentHTML(
    'beforeend',
    about,
  );
  /* Out of an unopened zip, and in some file managers of phones, the browser gets this one file alone. */
  document
    .querySelector('body')
    ?.insertAdjacentHTML(
      'afterbegin',
      `<p class="alone" role="alert" hidden>${text.alone}</p><script>window.leerkringCopy||document.querySelector('.alone').removeAttribute('hidden')</script>`,
    );
}

const style =
  '[data-on-site]::after{content:" (" attr(data-on-site) ")"}.alone{margin:0;padding:1rem 1.25rem;border-bottom:3px solid var(--earth);background:var(--sand)}';

/** What a page of a copy must know to be written. */
export interface PageOfCopy {
  readonly copy: CopyFacts;
  /** Its place in the copy: `cursus/plgs-begrijpen/index.html`. */
  readonly file: string;
  /** Whether the copy holds a file with a page. */
  readonly has: (file: string) => boolean;
  /** From `/l/…/` to the path of that lesson in the language of the copy. */
  readonly shortLinks: ReadonlyMap<string, string>;
  /** Takes a file of the site into the copy and gives its place there. */
  readonly asset: (path: string) => string;
  /** Takes the module scripts of a page and gives the place of the classic script that they become. */
  readonly bundle: (scripts: readonly ModuleScript[]) => string;
  /** The place of the script that comes before all others. */
  readonly begin: string;
  /** The place of the page about this copy. */
  readonly about: string;
  /** Whether the page makes links to be sent. */
  readonly sends: boolean;
  readonly text: PageWords;
  /** How the site invites to take lessons along. */
  readonly takeAlong: { readonly link: string; readonly title: string };
}

/** A module script as it stands in a page. */
export type ModuleScript = { readonly src: string } | { readonly text: string };

/** The words that a copy adds to pages, as HTML. */
export interface PageWords {
  readonly onSite: string;
  readonly notHere: string;
  readonly fullText: string;
  readonly formNeedsSite: string;
  readonly about: string;
  readonly alone: string;
  readonly openWith: string;
  readonly noAddress: string;
}
