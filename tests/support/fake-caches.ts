/** The caches of a browser in memory, which can be full, or cleared by the browser. Copies are kept as bytes. */
export function createFakeCaches(origin: string): FakeCaches {
  const stores = new Map<string, Map<string, Kept>>();
  const whole = (request: RequestInfo | URL) =>
    new URL(request instanceof Request ? request.url : request, origin).href;
  const near = (href: string) => href.split('?')[0];
  const world: FakeCaches = {
    isFull: false,
    async open(name) {
      const store = stores.get(name) ?? new Map<string, Kept>();
      stores.set(name, store);
      return {
        async put(request: RequestInfo | URL, response: Response) {
          const body = await response.arrayBuffer();
          if (world.isFull && !store.has(whole(request)))
            throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
          store.delete(whole(request));
          store.set(whole(request), { body, headers: [...response.headers] });
        },
        match: async (request: RequestInfo | URL, options?: CacheQueryOptions) =>
          find(store, request, options),
        delete: async (request: RequestInfo | URL) => store.delete(whole(request)),
        keys: async () => [...store.keys()].map((url) => new Request(url)),
      } as unknown as Cache;
    },
    async match(request, options) {
      for (const [name, store] of stores) {
        const found =
          !options?.cacheName || options.cacheName === name ? find(store, request, options) : undefined;
        if (found) return found;
      }
      return undefined;
    },
    has: async (name) => stores.has(name),
    clear: () => stores.clear(),
    paths: (name) => [...(stores.get(name)?.keys() ?? [])].map((href) => new URL(href).pathname),
  };
  const find = (store: Map<string, Kept>, request: RequestInfo | URL, options?: CacheQueryOptions) => {
    const href = whole(request);
    const key = options?.ignoreSearch ? [...store.keys()].find((one) => near(one) === near(href)) : href;
    const kept = key === undefined ? undefined : store.get(key);
    return kept && new Response(kept.body, { headers: kept.headers });
  };
  return world;
}

interface Kept {
  readonly body: ArrayBuffer;
  readonly headers: [string, string][];
}

export interface FakeCaches extends Pick<CacheStorage, 'open' | 'match' | 'has'> {
  /** Nothing new can be kept. */
  isFull: boolean;
  /** What a browser does when it needs room. */
  clear(): void;
  /** What is kept under a name, in the order in which it came. */
  paths(name: string): string[];
}
