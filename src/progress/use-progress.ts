import { useSyncExternalStore } from 'react';
import type { Progress } from './model.ts';
import { progress } from './store.client.ts';

const nothing: Progress = { lessons: {} };

/** The learner's progress in an island; empty while hydrating, so that the first render equals the server's. */
export function useProgress(): Progress {
  return useSyncExternalStore(progress.subscribe, progress.read, () => nothing);
}
