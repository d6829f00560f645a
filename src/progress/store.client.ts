import type { NewEvent, Progress } from './model.ts';

/** Whether what the learner did is on the device, and if not, why. */
export type SaveState = 'saved' | 'not-saved';

/** The browser's copy of a learner's progress. */
export interface ProgressStore {
  /** Everything known, folded. The same object until something changes. */
  read(): Progress;
  /** Adds an event with a fresh id and the time of now; tells whether it could be kept. Never throws. */
  record(event: NewEvent): SaveState;
  /** Calls back after every change, also one made in another tab. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  saveState(): SaveState;
}
