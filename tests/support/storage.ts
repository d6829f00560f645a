/** A device's storage, shared by its tabs, that can be made to fail as real ones do. */
export interface FakeDevice {
  readonly texts: Map<string, string>;
  /** `full`: nothing more can be written. `blocked`: every touch throws, as with blocked cookies. */
  fault: 'none' | 'full' | 'blocked';
  /** The storage as one tab sees it. */
  openTab(): FakeTab;
}

export interface FakeTab {
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly listen: (key: string, changed: () => void) => void;
}

/** A device with empty storage. Tabs hear of each other's writes at once. */
export function createDevice(): FakeDevice {
  const texts = new Map<string, string>();
  const listeners: { tab: number; key: string; changed: () => void }[] = [];
  let tabs = 0;
  const device: FakeDevice = {
    texts,
    fault: 'none',
    openTab() {
      tabs += 1;
      const tab = tabs;
      const tell = (key: string) => {
        for (const one of listeners) if (one.tab !== tab && one.key === key) one.changed();
      };
      const storage = {
        getItem: (key: string) => texts.get(key) ?? null,
        setItem: (key: string, text: string) => {
          if (device.fault === 'full')
            throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
          texts.set(key, text);
          tell(key);
        },
        removeItem: (key: string) => {
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
          listeners.push({ tab, key, changed });
        },
      };
    },
  };
  return device;
}
