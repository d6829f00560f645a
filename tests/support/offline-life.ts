import fc from 'fast-check';
import { createAnswers } from '../../src/offline/answer.ts';
import { caches as names, type OfflineManifest } from '../../src/offline/model.ts';
import { planFor } from '../../src/offline/plan.ts';
import { readStandings, take } from '../../src/offline/take.ts';
import { createFakeCaches } from './fake-caches.ts';
import { answered, openProgress } from './progress.ts';
import { createDevice } from './storage.ts';

/**
 * What happens to one phone: two tabs learn, versions of the site and of the worker come and go, the worker is
 * broken or taken away, downloads break off, the storage is full or cannot be read, the browser clears copies.
 */
export const anyLife = fc.array(
  fc.record({
    tab: fc.constantFrom(0 as const, 1 as const),
    page: fc.constantFrom('/nl/m/1/', '/nl/m/2/'),
    what: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom('answer', 'finish', 'open') },
      { weight: 2, arbitrary: fc.constantFrom('reload', 'take', 'take-cut-off', 'new-version') },
      {
        weight: 2,
        arbitrary: fc.constantFrom('network-off', 'network-on', 'worker-broken', 'worker-off', 'worker-on'),
      },
      { weight: 1, arbitrary: fc.constantFrom('full', 'unreadable', 'blocked', 'mended', 'copies-cleared') },
    ),
  }),
  { maxLength: 30 },
);

/** Plays a life with our own code and tells what was lost of what was reported saved, and which copies failed. */
export async function play(life: typeof anyLife extends fc.Arbitrary<infer T> ? T : never): Promise<Life> {
  const origin = 'https://leerkring.example';
  const device = createDevice();
  const caches = createFakeCaches(origin);
  const openTab = () => {
    const store = openProgress(device);
    store.subscribe(() => {});
    return store;
  };
  const tabs = [openTab(), openTab()];
  const saved = new Set<string>();
  const broken: string[] = [];
  let version = 1;
  let network = true;
  let worker: 'on' | 'broken' | 'off' = 'on';
  let takenWhole = false;
  let count = 0;

  const text = (page: string) => `<p>${page} ${version}<script src="/_astro/quiz.${version}.js"></script>`;
  const html = (page: string) =>
    new Response(text(page), { headers: { 'content-type': 'text/html', etag: String(version) } });
  const answers = createAnswers({
    caches,
    origin,
    patience: 1,
    mostOpened: 5,
    home: '/nl/',
    wait: () => new Promise(() => {}),
    openTabs: async () => 2,
    fromBrowser: async () => Promise.reject(new Error('not there')),
    notHere: async () => new Response('not here', { status: 503 }),
  });
  const packOf = (pages: readonly string[]) =>
    pages
      .map((path) => `${JSON.stringify({ path, type: 'text/html; charset=utf-8', text: text(path) })}\n`)
      .join('');
  const manifest = (): OfflineManifest => {
    const pages = ['/nl/m/1/', '/nl/m/2/'];
    const item = (hash: string) => ({ hash, bytes: 10 });
    return {
      items: {
        ...Object.fromEntries(pages.map((path) => [path, item(`${path} ${version}`)])),
        [`/_astro/quiz.${version}.js`]: { ...item(''), alone: true },
      },
      groups: [{ id: 'm', pages, files: [`/_astro/quiz.${version}.js`] }],
      packs: [{ address: '/packs/m.txt', groups: ['m'], bytes: 12, length: packOf(pages).length }],
    };
  };
  const takeAlong = async (cutOff: boolean) => {
    const list = manifest();
    const cache = await caches.open(names.taken.nl);
    const standings = await readStandings(list, cache, async () => '');
    const plan = planFor(list, { groups: ['m'] }, (address) => standings.get(address) ?? 'missing');
    const pack = packOf(list.groups[0]?.pages ?? []);
    const fetch = async (address: string) => {
      if (!network) throw new TypeError('Failed to fetch');
      if (address === '/packs/m.txt') return new Response(cutOff ? pack.slice(0, pack.length * 0.7) : pack);
      return address.startsWith('/nl/') ? html(address) : new Response('quiz');
    };
    const result = await take(plan, list, { cache, fetch, elsewhere: async () => undefined });
    if (result === 'all') takenWhole = true;
  };
  const open = async (page: string) => {
    if (worker !== 'on') return;
    const late: Promise<unknown>[] = [];
    const get = async () => (network ? html(page) : Promise.reject(new TypeError('Failed to fetch')));
    const response = await answers.answer(new Request(origin + page), 'page', {
      get,
      outlive: (work) => late.push(work.catch(() => {})),
    });
    if (takenWhole && response.status !== 200) broken.push(page);
    await Promise.all(late);
  };

  for (const { tab, page, what } of life) {
    const store = tabs[tab];
    const lesson = page;
    if (what === 'answer' || what === 'finish') {
      count += 1;
      const before = new Set(store?.events().map(({ id }) => id));
      const event =
        what === 'answer'
          ? answered(lesson, `q${count}`, true)
          : ({ type: 'lesson-finished', lesson } as const);
      const state = store?.record(event);
      if (state === 'saved') for (const { id } of store?.events() ?? []) if (!before.has(id)) saved.add(id);
    } else if (what === 'open') await open(page);
    else if (what === 'reload') tabs[tab] = openTab();
    else if (what === 'take') await takeAlong(false);
    else if (what === 'take-cut-off') await takeAlong(true);
    else if (what === 'new-version') version += 1;
    else if (what === 'network-off' || what === 'network-on') network = what === 'network-on';
    else if (what === 'worker-broken') worker = 'broken';
    else if (what === 'worker-on') worker = 'on';
    else if (what === 'worker-off') {
      worker = 'off';
      for (const name of [names.opened, names.files]) {
        const cache = await caches.open(name);
        for (const key of await cache.keys()) await cache.delete(key);
      }
    } else if (what === 'copies-cleared') {
      caches.clear();
      takenWhole = false;
    } else {
      device.fault = what === 'mended' ? 'none' : what;
      caches.isFull = what === 'full';
    }
  }
  device.fault = 'none';
  const there = new Set(
    openTab()
      .events()
      .map(({ id }) => id),
  );
  return { saved: saved.size, lost: [...saved].filter((id) => !there.has(id)), broken };
}

export interface Life {
  /** Events that the learner was told were kept. */
  readonly saved: number;
  /** Those of them that are not there at the end. */
  readonly lost: readonly string[];
  /** Pages that were taken along whole and could not be opened. */
  readonly broken: readonly string[];
}
