import { useCallback, useEffect, useRef, useState } from 'react';
import type { SaveState } from '../browser/stored.client.ts';
import type { Plan } from './model.ts';
import { plans } from './plan-store.client.ts';

/** Milliseconds of quiet after the last key before the plan is kept. */
const quiet = 400;

/**
 * A plan while it is written in: shows every key at once, keeps it after a short quiet and when the page is
 * left. `saveState` is undefined until something was written.
 */
export function useDraft(stored: Plan): Draft {
  const [pending, setPending] = useState<Partial<Plan>>({});
  const [saveState, setSaveState] = useState<SaveState | undefined>(undefined);
  /* Ahead of the state when two keys come before one drawing, and readable when the page is left. */
  const latest = useRef<Partial<Plan>>({});
  const base = useRef(stored);
  base.current = stored;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const save = useCallback(() => {
    clearTimeout(timer.current);
    if (Object.keys(latest.current).length === 0) return;
    const state = plans.write(base.current, latest.current);
    latest.current = {};
    setPending({});
    setSaveState(state);
  }, []);

  const change = useCallback(
    (changes: Partial<Plan>) => {
      latest.current = { ...latest.current, ...changes };
      setPending(latest.current);
      clearTimeout(timer.current);
      timer.current = setTimeout(save, quiet);
    },
    [save],
  );

  useEffect(() => {
    addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', save);
    return () => {
      removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', save);
      save();
    };
  }, [save]);

  return { plan: { ...stored, ...pending }, change, save, saveState };
}

export interface Draft {
  readonly plan: Plan;
  readonly change: (changes: Partial<Plan>) => void;
  /** Keeps what is not kept yet, now. */
  readonly save: () => void;
  readonly saveState: SaveState | undefined;
}
