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
 * - A change that could not be written stays in memory, and is written as soon as it can be: with the next
 *   change, when another tab writes, when the page is left or comes back.
 * - What could not be read is set aside before anything is written over it. While that fails, or while the
 *   disk cannot be read at all, nothing is written and the state is 'not-saved'.
 * - Only the learner's own `erase()` removes, and it removes what was set aside too. Another tab that hears
 *   of it forgets what it still had to write.
 * - With several people on one device each has values of their own: those of the first stand under `key`,
 *   those of another under `id.key`. A page is of who was learning when it began, and writes nothing of
 *   anyone else; when another takes over, in whatever tab, it begins anew (decision 0013).
 */

/** Makes the value that is kept under `key`. The only code that touches `localStorage`. */
export function createStored<T>({
  key: name,
  version,
  empty,
  parse,
  storage = browserStorage,
  listen = listenInBrowser,
  learner = learnerHere ?? '',
}: StoredOptions<T>): Stored<T> {
  const key = learner.split(' ')[0] + name;
  const unreadPlaces = Array.from(
    { length: 19 },
    (_, index) => `${key}.unread${index ? `.${index + 1}` : ''}`,
  );
  const listeners = new Set<() => void>();
  let pending: Change<T>[] = [];
  /** What the disk held when last read: null when nothing, undefined when it was never read. */
  let text: string | null | undefined;
  /** That text as a value, with the pending changes. */
  let value = empty;
  let mayOverwrite = false;
  let started = false;

  /** Takes in what is on disk. True when it may be written over. */
  const load = (): boolean => {
    const found = attempt(() => storage().getItem(key));
    if (found === undefined) return false;
    if (found !== text) {
      if (text && found === null) pending = [];
      text = found;
      const { data, whole } = readText(found);
      value = pending.reduce((current, change) => change(current), data);
      mayOverwrite = whole;
    }
    mayOverwrite ||= setAside(found ?? '');
    return mayOverwrite;
  };

  const readText = (found: string | null): { data: T; whole: boolean } => {
    if (found === null) return { data: empty, whole: true };
    const envelope: { version?: unknown; data?: unknown } = Object(attempt(() => JSON.parse(found)));
    return typeof envelope.version === 'number' && envelope.version <= version
      ? parse(envelope.data, envelope.version)
      : { data: empty, whole: false };
  };

  const setAside = (unread: string): boolean => {
    const free = (place: string) => [null, unread].includes(storage().getItem(place));
    const place = attempt(() => unreadPlaces.find(free));
    return place !== undefined && put(place, unread);
  };

  const put = (place: string, words: string): boolean =>
    attempt(() => {
      storage().setItem(place, words);
      return true;
    }) ?? false;

  const save = () => {
    if (!load() || pending.length === 0) return;
    const written = JSON.stringify({ version, data: value });
    if (!put(key, written)) return;
    text = written;
    pending = [];
  };

  const saveAndTell = () => {
    save();
    for (const listener of [...listeners]) listener();
    return !pending.length;
  };

  const saveState = () => (pending.length === 0 ? 'saved' : 'not-saved');

  return {
    saveState,
    read() {
      load();
      return value;
    },
    change(change) {
      load();
      pending.push(change);
      value = change(value);
      saveAndTell();
      return saveState();
    },
    subscribe(listener) {
      listeners.add(listener);
      if (!started) listen(key, saveAndTell);
      started = true;
      return () => listeners.delete(listener);
    },
    isEmpty() {
      load();
      return text === null && pending.length === 0;
    },
    erase() {
      pending = [];
      text = undefined;
      value = empty;
      const erased = attempt(() => {
        for (const place of [key, ...unreadPlaces]) storage().removeItem(place);
        return true;
      });
      saveAndTell();
      return erased ?? false;
    },
  };
}

/**
 * Where it stands who is learning on this device: what comes before their keys (nothing for the first person,
 * else an id and a dot), a space, and the words to show in the header. Nothing while there is one person.
 */
export const learnerKey = 'leerkring.learner';

/* Reading `localStorage` itself throws where cookies are blocked, so it is looked up each time, guarded. */
const readLearner = (): string | undefined => attempt(() => localStorage[learnerKey] ?? '');

/** Who is learning in this page, as it stands under `learnerKey`; undefined when that cannot be read. */
export const learnerHere = readLearner();

/* Who cannot tell whose page this is keeps nothing: it could be another's. */
const browserStorage = () => (learnerHere === undefined ? undefined : localStorage) as Storage;

/**
 * Another tab wrote, the page came back from the back-forward cache, or it was left or returned to. When
 * someone else is learning by now, the page begins anew, unless something of it waits to be written. Not at
 * once: what a third tab wrote over in the same instant is put back first.
 */
function listenInBrowser(_key: string, changed: () => boolean): void {
  const look = () => {
    if (changed() && readLearner() !== learnerHere) setTimeout(() => location.reload(), 300);
  };
  addEventListener('storage', look);
  addEventListener('pageshow', look);
  document.addEventListener('visibilitychange', look);
}

/** What `work` gives, or undefined when it throws. */
function attempt<R>(work: () => R): R | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Whether everything is on the device. */
export type SaveState = 'saved' | 'not-saved';

type Change<T> = (value: T) => T;

export interface StoredOptions<T> {
  readonly key: string;
  /** The version that is written; older ones are handed to `parse`. */
  readonly version: number;
  readonly empty: T;
  /** Turns what was kept into a value. `whole` is false when something of it could not be read. Never throws. */
  readonly parse: (data: unknown, version: number) => { data: T; whole: boolean };
  readonly storage?: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** `changed` tells whether nothing waits to be written. */
  readonly listen?: (key: string, changed: () => boolean) => void;
  /** Whose value this is, as it stands under `learnerKey`; empty for what is of the device and of no one. */
  readonly learner?: string;
}

export interface Stored<T> {
  /** The value now: from disk, with changes that could not be written yet. The same object until it changes. */
  read(): T;
  /** Changes the value; `change` must be pure and may run again. */
  change(change: (value: T) => T): SaveState;
  /** Calls back after every change, here or in another tab. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  saveState(): SaveState;
  /** True when nothing is on disk and nothing waits: never written, or erased here or in another tab. */
  isEmpty(): boolean;
  /** Removes the value and what was set aside. False when storage refused. */
  erase(): boolean;
}
