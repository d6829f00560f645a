import { type CopyFacts, placeOf } from './place-of.ts';
import { shareStorage } from './shared-storage.client.ts';

/*
 * The first script of every page of a copy, before the page's own. It stands in for what a browser refuses to
 * pages of a disk: see rules.ts.
 */
declare const __COPY__: BeginFacts;

const root = new URL('..', (document.currentScript as HTMLScriptElement).src);
const arrived = new Map<string, unknown>();
const ready = location.origin === 'null' ? shareStorage(new URL('files/keep.html', root)) : undefined;

window.leerkringCopy = {
  start(run) {
    if (ready) ready.then(run);
    else run();
  },
  file(path, data) {
    arrived.set(path, data);
  },
};
answerFetch();
leadLinks();

/** Files that pages fetch lie in the copy as scripts. */
function answerFetch(): void {
  const { fetch } = window;
  window.fetch = async (input, init) => {
    const asked = String(input instanceof Request ? input.url : input).split(/[?#]/)[0] ?? '';
    const path =
      __COPY__.site && asked.startsWith(`${__COPY__.site}/`) ? asked.slice(__COPY__.site.length) : asked;
    const file = __COPY__.files[path];
    if (file === undefined) return fetch(input, init);
    if (!arrived.has(path)) await load(new URL(file, root).href);
    return new Response(JSON.stringify(arrived.get(path)));
  };
}

function load(src: string): Promise<void> {
  return new Promise((done, failed) => {
    const script = document.createElement('script');
    script.addEventListener('load', () => done());
    script.addEventListener('error', () => failed(new TypeError(`${src} is not in this copy.`)));
    script.src = src;
    document.head.append(script);
  });
}

/** Links that scripts draw get their place in the copy as soon as they stand in the page. */
function leadLinks(): void {
  const lead = (link: Element) => {
    const place = placeOf(link.getAttribute('href') ?? '', __COPY__);
    if (place.kind === 'here') link.setAttribute('href', new URL(place.file, root).href + place.rest);
    /* Addresses of the site itself are left: some are there to be sent. */
    if (place.kind === 'on-site' && link.getAttribute('href')?.startsWith('/')) {
      const { site, about } = __COPY__;
      link.setAttribute('href', site ? site + place.path : `${new URL(about, root).href}#left-out`);
      link.setAttribute('data-on-site', site ? __COPY__.onSite : __COPY__.notHere);
    }
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') lead(target as Element);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches('a[href]')) lead(node);
        for (const link of node.querySelectorAll('a[href]')) lead(link);
      }
    }
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['href'] });
}

/** What the export writes into this script. */
export interface BeginFacts extends CopyFacts {
  /** From the path of a file that pages fetch to its place in the copy. */
  readonly files: Readonly<Record<string, string>>;
  readonly about: string;
  readonly onSite: string;
  readonly notHere: string;
}

declare global {
  interface Window {
    leerkringCopy?: {
      /** Runs the scripts of a page, when what is kept on the device can be read. */
      start(run: () => void): void;
      /** Takes in a file that a page fetches. */
      file(path: string, data: unknown): void;
    };
  }
}
