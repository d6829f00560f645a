import { useLayoutEffect, useRef, useState } from 'react';
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
  const base = useRef(stored);
  base.current = stored;
  const [, redraw] = useState(0);
  const [pad] = useState(() =>
    createPad(
      () => base.current,
      () => redraw((count) => count + 1),
    ),
  );
  /* At once, not after the next frame: the page may be left before that. */
  useLayoutEffect(() => {
    addEventListener('pagehide', pad.save);
    document.addEventListener('visibilitychange', pad.save);
    return () => {
      removeEventListener('pagehide', pad.save);
      document.removeEventListener('visibilitychange', pad.save);
      pad.save();
    };
  }, [pad]);
  return {
    plan: { ...stored, ...pad.pending() },
    change: pad.change,
    save: pad.save,
    saveState: pad.saveState(),
  };
}

/** What is typed and not kept yet. */
function createPad(base: () => Plan, changed: () => void) {
  let pending: Partial<Plan> = {};
  let saveState: SaveState | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = () => {
    clearTimeout(timer);
    if (Object.keys(pending).length === 0) return;
    saveState = plans.write(base(), pending);
    pending = {};
    changed();
  };
  return {
    pending: () => pending,
    saveState: () => saveState,
    save,
    change(changes: Partial<Plan>) {
      pending = { ...pending, ...changes };
      clearTimeout(timer);
      timer = setTimeout(save, quiet);
      changed();
    },
  };
}

export interface Draft {
  readonly plan: Plan;
  readonly change: (changes: Partial<Plan>) => void;
  /** Keeps what is not kept yet, now. */
  readonly save: () => void;
  readonly saveState: SaveState | undefined;
}
