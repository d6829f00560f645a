/*
 * A value that stays on the device.
 *
 * On disk, under `key`:         {"version":1,"data":…}
 * Set aside, never destroyed:   `key.unread`, `key.unread.2`, … hold texts this code could not read whole:
 *                               damaged, foreign, or written by a newer version of the site.
 *
 * Promises
 * - Nothing here throws: blocked storage, a full disk and rubbish all end in a usable value and an honest
 *   `saveState()`.
 * - A change starts from what is on disk at that moment, so two tabs do not undo each other.
 * - A change that could not be written stays in memory and is written with the next one that can.
 * - What could not be read is set aside before anything is written over it; if even that fails, nothing is
 *   written and the state is 'not-saved'.
 */

/** Makes the value that is kept under `key`. The only code that touches `localStorage`. */
export function createStored<T>({
  key,
  version,
  empty,
  parse,
  storage = browserStorage,
  listen = listenInBrowser,
}: StoredOptions<T>): Stored<T> {
  const listeners = new Set<() => void>();
  let pending: Change<T>[] = [];
  let text: string | null | undefined;
  let value = empty;
  let blocked = false;
  let started = false;

  /** Reads the disk again when its text changed since the last time. */
  const load = (): T => {
    const found = attempt(() => storage().getItem(key));
    const current = found.ok ? found.value : null;
    if (text !== undefined && current === text) return value;
    text = current;
    blocked = false;
    const { data, whole } = readText(current);
    value = data;
    if (!whole && current !== null) blocked = !setAside(current);
    return value;
  };

  const readText = (current: string | null): { data: T; whole: boolean } => {
    if (current === null) return { data: empty, whole: true };
    const json = attempt(() => JSON.parse(current) as unknown);
    const envelope = json.ok && isRecord(json.value) ? json.value : {};
    if (typeof envelope.version !== 'number' || envelope.version > version)
      return { data: empty, whole: false };
    return parse(envelope.data, envelope.version);
  };

  const setAside = (current: string): boolean => {
    for (let number = 1; number < 20; number += 1) {
      const place = number === 1 ? `${key}.unread` : `${key}.unread.${number}`;
      const there = attempt(() => storage().getItem(place));
      if (!there.ok) return false;
      if (there.value === current) return true;
      if (there.value === null) return attempt(() => storage().setItem(place, current)).ok;
    }
    return false;
  };

  const write = (next: T): boolean => {
    if (blocked) return false;
    const written = JSON.stringify({ version, data: next });
    if (!attempt(() => storage().setItem(key, written)).ok) return false;
    text = written;
    value = next;
    pending = [];
    return true;
  };

  const apply = () => pending.reduce((current, change) => change(current), load());
  const notify = () => {
    for (const listener of [...listeners]) listener();
  };
  let shown: { from: T; changes: number; value: T } | undefined;

  return {
    read() {
      const from = load();
      if (pending.length === 0) return from;
      if (shown?.from !== from || shown.changes !== pending.length)
        shown = { from, changes: pending.length, value: apply() };
      return shown.value;
    },
    change(change) {
      pending.push(change);
      write(apply());
      notify();
      return this.saveState();
    },
    subscribe(listener) {
      listeners.add(listener);
      if (!started) {
        started = true;
        listen(key, notify);
      }
      return () => listeners.delete(listener);
    },
    saveState: () => (pending.length === 0 ? 'saved' : 'not-saved'),
    erase() {
      pending = [];
      text = undefined;
      const erased = attempt(() => storage().removeItem(key)).ok;
      notify();
      return erased;
    },
  };
}

/* Reading `localStorage` itself throws where cookies are blocked, so it is looked up each time, guarded. */
const browserStorage = () => localStorage;

/** Another tab wrote, or the page came back from the back-forward cache. */
function listenInBrowser(key: string, changed: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) changed();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) changed();
  });
}

function attempt<R>(work: () => R): { ok: true; value: R } | { ok: false } {
  try {
    return { ok: true, value: work() };
  } catch {
    return { ok: false };
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Whether everything is on the device. */
export type SaveState = 'saved' | 'not-saved';

type Change<T> = (value: T) => T;

export interface StoredOptions<T> {
  readonly key: string;
  /** The version that is written; older ones are handed to `parse`. */
  readonly version: number;
  readonly empty: T;
  /** Turns what was kept into a value. `whole` is false when something of it could not be read. */
  readonly parse: (data: unknown, version: number) => { data: T; whole: boolean };
  readonly storage?: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly listen?: (key: string, changed: () => void) => void;
}

export interface Stored<T> {
  /** The value now: from disk, with changes that could not be written yet. The same object until it changes. */
  read(): T;
  /** Changes the value; `change` must be pure and may run again. */
  change(change: (value: T) => T): SaveState;
  /** Calls back after every change, here or in another tab. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  saveState(): SaveState;
  /** Removes the value; what was set aside stays. False when storage refused. */
  erase(): boolean;
}
