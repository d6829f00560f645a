import { createStored, type SaveState, type Stored } from '../browser/stored.client.ts';
import { fold } from './fold.ts';
import type { NewEvent, Progress, ProgressEvent } from './model.ts';
import { parseEvents } from './parse-event.ts';

/** The browser's copy of a learner's progress. */
export interface ProgressStore {
  /** Everything known, folded. The same object until something changes. */
  read(): Progress;
  /** Adds an event with a fresh id and the time of now; tells whether it could be kept. Never throws. */
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
export function createProgressStore({ stored, now, newId, afterAnswer }: ProgressWorld): ProgressStore {
  /* What this tab added. Two tabs that write in the same instant can undo one another; each puts its own back. */
  const mine: ProgressEvent[] = [];
  let folded: { from: readonly ProgressEvent[]; progress: Progress } | undefined;
  const add = (events: readonly ProgressEvent[]) => stored.change((kept) => join(kept, events));

  return {
    read() {
      const from = stored.read();
      if (folded?.from !== from) folded = { from, progress: fold(from) };
      return folded.progress;
    },
    record(event) {
      const whole = { ...event, id: newId(), at: now() } as ProgressEvent;
      mine.push(whole);
      if (whole.type === 'question-answered') afterAnswer();
      return add([whole]);
    },
    subscribe: (listener) =>
      stored.subscribe(() => {
        const kept = stored.read();
        if (kept.length === 0) mine.length = 0; // erased, here or in another tab: that is meant
        if (missing(kept, mine).length > 0) add(mine);
        else listener();
      }),
    saveState: () => stored.saveState(),
    events: () => stored.read(),
    merge(events) {
      const count = missing(stored.read(), events).length;
      if (count > 0) add(events);
      return count;
    },
    erase() {
      mine.length = 0;
      return stored.erase();
    },
  };
}

function missing(kept: readonly ProgressEvent[], events: readonly ProgressEvent[]): ProgressEvent[] {
  const known = new Set(kept.map(({ id }) => id));
  return events.filter(({ id }) => !known.has(id));
}

function join(kept: readonly ProgressEvent[], events: readonly ProgressEvent[]): readonly ProgressEvent[] {
  const added = missing(kept, events);
  return added.length === 0 ? kept : [...kept, ...added];
}

export interface ProgressWorld {
  readonly stored: Stored<readonly ProgressEvent[]>;
  readonly now: () => number;
  readonly newId: () => string;
  /** Called after each answer: the moment to ask the browser not to throw our data away. */
  readonly afterAnswer: () => void;
}

/** The learner's progress in this browser. */
export const progress: ProgressStore = createProgressStore({
  stored: createStored({ key: 'leerkring.progress', version: 1, empty: [], parse: parseEvents }),
  now: () => Date.now(),
  newId: () => Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join(''),
  afterAnswer: askOnce(() => navigator.storage?.persist?.().catch(() => false)),
});

function askOnce(ask: () => unknown): () => void {
  let asked = false;
  return () => {
    if (!asked) ask();
    asked = true;
  };
}
