import { excerptParts } from './excerpt.ts';
import { link, paragraph } from './result-list.client.ts';

/**
 * Searches the full text with Pagefind, which is loaded at the first call. Gives how many pages have the words,
 * and list items for the best of them. Rejects when a part of Pagefind does not come; a later call tries again.
 */
export async function searchFullText(query: string, version: string): Promise<FullTextResults> {
  pagefind ??= loadPagefind(version);
  pagefind.catch(() => {
    pagefind = undefined;
  });
  const { results } = await (await pagefind).search(query);
  const pages = await Promise.all(results.slice(0, mostPages).map((result) => result.data()));
  return { count: results.length, items: pages.map(pageItem) };
}

let pagefind: Promise<Pagefind> | undefined;
const mostPages = 6;
const mostHeadings = 3;

async function loadPagefind(version: string): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const module: Pagefind = await import(/* @vite-ignore */ address);
  /* Without a worker: 11 kB less, and no `worker-src` in the policy. A fixed tag in place of the time lets a
     copy of the entry file work offline (CloudCannon/pagefind#59). */
  await module.options({ noWorker: true, metaCacheTag: version, excerptLength: 20, excerptEllipsis: '…' });
  return module;
}

function pageItem(page: PagefindPage): HTMLLIElement {
  const item = document.createElement('li');
  const headings = page.sub_results.filter(({ url }) => url !== page.url).slice(0, mostHeadings);
  item.append(link(page.url, [{ text: page.meta.title ?? page.url, marked: false }]));
  if (headings.length === 0) {
    item.append(paragraph(excerptParts(page.excerpt)));
    return item;
  }
  const list = document.createElement('ul');
  for (const { url, title, excerpt } of headings) {
    const heading = document.createElement('li');
    heading.append(link(url, [{ text: title, marked: false }]), paragraph(excerptParts(excerpt)));
    list.append(heading);
  }
  item.append(list);
  return item;
}

/** What the full text gives for a query. */
export interface FullTextResults {
  /** Pages with the words. */
  readonly count: number;
  /** A list item for each of the best pages. */
  readonly items: readonly HTMLLIElement[];
}

/* The parts of Pagefind's own types that are used; it ships none for the browser. */
interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  search(query: string): Promise<{ results: readonly { data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage extends PagefindPart {
  readonly meta: { readonly title?: string };
  /** The parts of the page that have the words, each below a heading with an id. */
  readonly sub_results: readonly PagefindPart[];
}

interface PagefindPart {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
}
