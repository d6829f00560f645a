import { createAnswers, type Network } from './answer.ts';
import { buildNotHere, type NotHereWords } from './not-here.ts';
import { wayOf } from './way-of.ts';
import type { WorkerScope } from './worker-scope.ts';

/*
 * The service worker. It takes over from another one only when no page is in use: at the navigation of the only
 * tab, or when all are closed (docs/decisions/0011). The build fills `__WORKER__` in.
 */
declare const __WORKER__: {
  /** How the addresses begin that are never looked at. */
  readonly never: readonly string[];
  readonly words: Readonly<Record<'nl' | 'en', NotHereWords>>;
  readonly policy: string;
};
declare const self: WorkerScope;

const { origin } = self.location;
const openTabs = async () => (await self.clients.matchAll({ type: 'window' })).length;
const answers = createAnswers({
  caches: self.caches,
  origin,
  patience: 3_000,
  mostOpened: 100,
  home: /^nl\b|^af\b/.test(self.navigator.language) ? '/nl/' : '/en/',
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  openTabs,
  fromBrowser: (address) => fetch(address, { cache: 'only-if-cached', mode: 'same-origin' }),
  notHere: (path) => buildNotHere(path, { caches: self.caches, ...__WORKER__ }),
});

self.addEventListener('activate', (event) => event.waitUntil(start()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const way = wayOf(request, { origin, never: __WORKER__.never });
  if (request.mode === 'navigate') event.waitUntil(giveWay());
  if (way === 'leave') return;
  const network: Network = {
    get: async () => (await event.preloadResponse) ?? fetch(request),
    outlive: (work) => event.waitUntil(work.catch(() => {})),
  };
  event.respondWith(answers.answer(request, way, network));
});

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
  if (event.data === 'tidy') event.waitUntil(answers.sweep());
});

async function start(): Promise<void> {
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
  const tabs = await self.clients.matchAll({ type: 'window' });
  const pages = tabs.filter(
    ({ url }) => !__WORKER__.never.some((path) => new URL(url).pathname.startsWith(path)),
  );
  await answers.keepOpen(pages.map(({ url }) => new URL(url).pathname));
}

/** The only tab goes to another page: what it showed is left, so a new worker may come. */
async function giveWay(): Promise<void> {
  if ((await openTabs()) <= 1) self.registration.waiting?.postMessage('take-over');
}
