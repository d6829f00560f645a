import { caches as names } from './model.ts';
import { reachableAssets } from './named-assets.ts';
import { mayKeep, type Way } from './way-of.ts';

/**
 * Answers for the worker. A page comes from the network, and from a copy when that fails, breaks down or takes
 * longer than `patience`; a late answer is still kept for the next time. Nothing that goes wrong with copies
 * keeps an answer from the network away.
 */
export function createAnswers(world: AnswerWorld): Answers {
  const { caches, origin, patience, mostOpened } = world;
  const store = (name: string) => caches.open(name);
  const taken = Object.values(names.taken);

  const find = async (address: string, options?: CacheQueryOptions): Promise<Response | undefined> => {
    for (const cacheName of [...taken, names.opened, names.files]) {
      const found = await quietly(caches.match(address, { ...options, ignoreVary: true, cacheName }));
      if (found) return found;
    }
    return undefined;
  };

  /** What was opened longest ago makes room. */
  const makeRoom = async (most: number) => {
    const opened = await store(names.opened);
    const keys = await opened.keys();
    await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => opened.delete(key)));
    return keys.length;
  };

  const put = async (name: string, address: string, response: Response) => {
    const spare = response.clone();
    try {
      await (await store(name)).put(address, response);
    } catch {
      const count = await makeRoom(Number.POSITIVE_INFINITY);
      await makeRoom(Math.floor(count / 2));
      await quietly(store(name).then((cache) => cache.put(address, spare)));
    }
  };

  const keepPage = async (address: string, response: Response) => {
    /* A page that was taken along is whole, with all it loads later; a newer one might not be. */
    for (const cacheName of taken) if (await caches.match(address, { cacheName, ignoreVary: true })) return;
    const before = await caches.match(address, { cacheName: names.opened, ignoreVary: true });
    await put(names.opened, address, response);
    await makeRoom(mostOpened);
    if (before && before.headers.get('etag') !== response.headers.get('etag')) await sweep();
  };

  const sweep = async () => {
    /* Another tab may show the page of before, and load more of it. */
    if ((await world.openTabs()) > 1) return;
    const pages: string[] = [];
    for (const name of [...taken, names.opened]) {
      if (!(await caches.has(name))) continue;
      const cache = await store(name);
      for (const key of await cache.keys()) {
        const copy = await cache.match(key, { ignoreVary: true });
        if (/html/.test(copy?.headers.get('content-type') ?? '')) pages.push((await copy?.text()) ?? '');
      }
    }
    const used = await reachableAssets(pages, async (address) => (await find(address))?.text());
    for (const name of [...taken, names.files]) {
      if (!(await caches.has(name))) continue;
      const cache = await store(name);
      for (const key of await cache.keys()) {
        const { pathname } = new URL(key.url, origin);
        if (pathname.startsWith('/_astro/') && !used.has(pathname)) await cache.delete(key);
      }
    }
  };

  const page = async (request: Request, network: Network) => {
    const url = new URL(request.url);
    const address = url.pathname;
    const answer = network.get();
    network.outlive(
      answer.then(async (response) => {
        if (mayKeep(response, true)) await keepPage(address, response.clone());
      }),
    );
    const kept = await find(address, { ignoreSearch: true });
    if (!kept) return answer.catch(async () => (await otherAddress(url)) ?? world.notHere(url.pathname));
    return Promise.race([
      answer.then(
        (response) => (response.status >= 500 ? kept : response),
        () => kept,
      ),
      world.wait(patience).then(() => kept),
    ]);
  };

  /** Without a network: what a server would do for an address without its slash, or without a language. */
  const otherAddress = async ({ pathname, search }: URL) => {
    const address = pathname === '/' ? world.home : pathname.replace(/\/?$/, '/');
    const isThere = address !== pathname && (await find(address));
    return isThere ? Response.redirect(new URL(address + search, origin).href, 302) : undefined;
  };

  const file = async (request: Request, network: Network, isNamedByContent: boolean) => {
    const { pathname, search } = new URL(request.url);
    const address = pathname + search;
    const kept = await find(address);
    if (kept && isNamedByContent) return kept;
    const answer = network.get();
    network.outlive(
      answer.then(async (response) => {
        if (mayKeep(response, false)) await put(names.files, address, response.clone());
      }),
    );
    if (kept) return Promise.race([answer.catch(() => kept), world.wait(patience).then(() => kept)]);
    return answer.catch(async (reason) => {
      const near = await find(address, { ignoreSearch: true });
      if (near) return near;
      throw reason;
    });
  };

  return {
    answer(request, way, network) {
      if (way === 'page') return page(request, network);
      return file(request, network, way === 'asset' || new URL(request.url).searchParams.has('v'));
    },
    sweep,
    async keepOpen(addresses) {
      for (const address of new Set(addresses)) {
        const response = await quietly(world.fromBrowser(address));
        if (!response || !mayKeep(response, true)) continue;
        const html = await response.clone().text();
        await keepPage(address, response);
        await reachableAssets([html], async (asset) => {
          const copy = await quietly(world.fromBrowser(asset));
          if (!copy || !mayKeep(copy, false)) return undefined;
          await put(names.files, asset, copy.clone());
          return copy.text();
        });
      }
    },
  };
}

async function quietly<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch {
    return undefined;
  }
}

export interface Answers {
  /** Answers a request that is not to be left to the browser. Rejects as the network does. */
  answer(request: Request, way: Exclude<Way, 'leave'>, network: Network): Promise<Response>;
  /** Removes scripts that no kept page needs, unless another tab may still need them. */
  sweep(): Promise<void>;
  /** Keeps pages that were opened before the worker was there, from what the browser still has of them. */
  keepOpen(addresses: readonly string[]): Promise<void>;
}

/** One request to the network. */
export interface Network {
  get(): Promise<Response>;
  /** Work that goes on after the answer was given. */
  outlive(work: Promise<unknown>): void;
}

export interface AnswerWorld {
  readonly caches: Pick<CacheStorage, 'open' | 'match' | 'has'>;
  readonly origin: string;
  /** Milliseconds until a copy is shown. */
  readonly patience: number;
  /** How many opened pages are kept at most. */
  readonly mostOpened: number;
  /** The home page in the reader's language. */
  readonly home: string;
  wait(milliseconds: number): Promise<void>;
  openTabs(): Promise<number>;
  /** What the browser has of an address, without asking the network. */
  fromBrowser(address: string): Promise<Response>;
  /** The page that says that this one is not on the phone. */
  notHere(path: string): Promise<Response>;
}
