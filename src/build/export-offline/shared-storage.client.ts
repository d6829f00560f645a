/**
 * One store for all pages of a copy, in a browser that gives each file of a disk a store of its own (Firefox).
 * The values lie with `keep.html`, which every page holds in an invisible frame. Resolves when they have come; when
 * they do not come in time, the page goes on with its own store.
 */
export function shareStorage(keeper: URL, patience = 3_000): Promise<void> {
  const own = attempt(() => window.localStorage);
  const values = new Map<string, string>();
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = '';
  frame.src = keeper.href;
  let refuses = false;

  const tell = (message: KeeperRequest) => frame.contentWindow?.postMessage(message, '*');
  const put = (key: string, value: string) => {
    if (refuses) throw new DOMException('The browser refused to keep this.', 'QuotaExceededError');
    values.set(key, value);
    tell({ put: key, value });
  };
  const remove = (key: string) => {
    refuses = false;
    values.delete(key);
    tell({ put: key, value: null });
  };
  const shared: Storage = {
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => put(key, String(value)),
    removeItem: remove,
    clear: () => [...values.keys()].forEach(remove),
  };

  return new Promise((resolve) => {
    let isOpen = false;
    const giveUp = setTimeout(resolve, patience);
    addEventListener('message', ({ source, data }: MessageEvent<KeeperMessage>) => {
      if (source !== frame.contentWindow) return;
      if ('all' in data && !isOpen) {
        isOpen = true;
        clearTimeout(giveUp);
        for (const [key, value] of data.all) values.set(key, value);
        Object.defineProperty(window, 'localStorage', { configurable: true, get: () => shared });
        bringAlong(own, shared);
        resolve();
      } else if ('changed' in data) {
        /* Also what could not be kept: the page then sees what is on the disk. */
        refuses = data.refused;
        if (data.value === null) values.delete(data.changed);
        else values.set(data.changed, data.value);
        dispatchEvent(new StorageEvent('storage', { key: data.changed, newValue: data.value }));
      }
    });
    document.documentElement.append(frame);
  });
}

/** What this page kept by itself when the frame once came too late. */
function bringAlong(own: Storage | undefined, shared: Storage): void {
  attempt(() => {
    for (const key of Object.keys(own ?? {})) {
      const value = own?.getItem(key);
      if (value && shared.getItem(key) === null) shared.setItem(key, value);
      own?.removeItem(key);
    }
  });
}

function attempt<R>(work: () => R): R | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** What a page asks of the frame: keep a value, or remove it. */
export interface KeeperRequest {
  readonly put: string;
  readonly value: string | null;
}

/** What the frame tells: all that it keeps, or what changed, in another tab or because the browser refused. */
export type KeeperMessage =
  | { readonly all: readonly (readonly [string, string])[] }
  | { readonly changed: string; readonly value: string | null; readonly refused: boolean };
