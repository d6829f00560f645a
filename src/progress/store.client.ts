import { createStored, type SaveState, type Stored } from '../browser/stored.client.ts';
import { fold } from './fold.ts';
import { merge } from './merge.ts';
import type { NewEvent, Progress, ProgressEvent } from './model.ts';
import { parseEvent, parseEvents } from './parse-event.ts';

/** The browser's copy of a learner's progress. */
export interface ProgressStore {
  /** Everything known, folded. The same object until something changes. */
  read(): Progress;
  /**
   * Adds an event with a fresh id and the time of now; tells whether it could be kept. Never throws. What
   * could not be read back, such as a text over 5,000 characters, is refused as 'not-saved'.
   */
  record(event: NewEvent): SaveState;
  /** Calls back after every change, also one made in another tab. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  saveState(): SaveState;
  /** All events, for a file. */
  events(): readonly ProgressEvent[];
  /** Joins events from elsewhere to ours, by id; nothing is overwritten. Tells how many were new. */
  merge(events: readonly ProgressEvent[]): number;
  /** Removes everything; false when the browser refused. */
  erase(): boolean;
}

/** A store over a kept list of events. `now` is in milliseconds since 1970; `newId` must not repeat. */
export function createProgressStore({ stored, now, newId }: ProgressWorld): ProgressStore {
  /* What this tab added. Two tabs that write in the same instant can undo one another; each puts its own back. */
  let mine: readonly ProgressEvent[] = [];
  let folded: { from: readonly ProgressEvent[]; progress: Progress } | undefined;

  const events = () => {
    if (stored.isEmpty()) mine = []; // erased, here or in another tab: that is meant
    return stored.read();
  };
  const add = (added: readonly ProgressEvent[]) => {
    events();
    mine = merge(mine, added).events;
    return putBack();
  };
  const putBack = () => stored.change((kept) => merge(kept, mine).events);

  return {
    events,
    read() {
      const from = events();
      if (folded?.from !== from) folded = { from, progress: fold(from) };
      return folded.progress;
    },
    record(event) {
      const whole = parseEvent({ ...event, id: newId(), at: now() });
      if (!whole) return 'not-saved';
      return add([whole]);
    },
    subscribe: (listener) =>
      stored.subscribe(() => {
        if (merge(events(), mine).added > 0) putBack();
        else listener();
      }),
    saveState: stored.saveState,
    merge(theirs) {
      const { added } = merge(events(), theirs);
      if (added > 0) add(theirs);
      return added;
    },
    erase: stored.erase,
  };
}

export interface ProgressWorld {
  readonly stored: Stored<readonly ProgressEvent[]>;
  readonly now: () => number;
  readonly newId: () => string;
}

/* A name for this visit, and a number in it: a link of progress then carries the name once (progress-transfer/). */
const visit = Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('');
let count = 0;

/** The learner's progress in this browser. */
export const progress: ProgressStore = createProgressStore({
  stored: createStored({ key: 'leerkring.progress', version: 1, empty: [], parse: parseEvents }),
  now: () => Date.now(),
  newId: () => `${visit}.${count++}`,
});
