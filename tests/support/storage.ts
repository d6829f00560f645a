/** A device's storage, shared by its tabs, that can be made to fail as real ones do. */
export interface FakeDevice {
  readonly texts: Map<string, string>;
  /**
   * `full`: nothing more can be written. `unreadable`: reading fails, writing works. `blocked`: every touch
   * throws, as with blocked cookies.
   */
  fault: 'none' | 'full' | 'unreadable' | 'blocked';
  /** The storage as one tab sees it. */
  openTab(): FakeTab;
  /** Lets the tabs of a slow device see what the others wrote, one write after another, until all is quiet. */
  settle(): void;
}

export interface FakeTab {
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly listen: (key: string, changed: () => void) => void;
}

/**
 * A device with empty storage. Tabs hear of each other's writes at once; on a slow device only when they
 * `settle()`, and read their own old copy until then, as browsers with a process for each tab do.
 */
export function createDevice({ slow = false } = {}): FakeDevice {
  const texts = new Map<string, string>();
  const tabs: { seen: Map<string, string>; listeners: Listener[] }[] = [];
  const news: (() => void)[] = [];
  const device: FakeDevice = {
    texts,
    fault: 'none',
    openTab() {
      const seen = slow ? new Map(texts) : texts;
      const self = { seen, listeners: [] as Listener[] };
      tabs.push(self);
      const tell = (key: string) => {
        for (const other of tabs) if (other !== self) news.push(() => hear(other, key));
        if (!slow) device.settle();
      };
      const storage = {
        getItem: (key: string) => {
          if (device.fault === 'unreadable') throw new DOMException('Cannot read.', 'UnknownError');
          return seen.get(key) ?? null;
        },
        setItem: (key: string, text: string) => {
          if (device.fault === 'full')
            throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
          if (seen.get(key) === text) return;
          seen.set(key, text);
          texts.set(key, text);
          tell(key);
        },
        removeItem: (key: string) => {
          if (!seen.delete(key)) return;
          texts.delete(key);
          tell(key);
        },
      };
      return {
        storage: () => {
          if (device.fault === 'blocked') throw new DOMException('Access is denied.', 'SecurityError');
          return storage;
        },
        listen: (key, changed) => {
          self.listeners.push({ key, changed });
        },
      };
    },
    settle() {
      for (let rounds = 0; news.length > 0; rounds += 1) {
        if (rounds > 10_000) throw new Error('The tabs keep answering each other and never come to rest.');
        news.shift()?.();
      }
    },
  };

  const hear = ({ seen, listeners }: (typeof tabs)[number], key: string) => {
    const text = texts.get(key);
    if (text === undefined) seen.delete(key);
    else seen.set(key, text);
    for (const one of listeners) if (one.key === key) one.changed();
  };
  return device;
}

interface Listener {
  readonly key: string;
  readonly changed: () => void;
}
