import type { SessionEvent, Stretch } from './model.ts';

/**
 * Where a session is at a moment: a fold over what the facilitator did and the time that passed since. Time
 * runs out by itself into the next stretch unless `waits` says that a stretch ends only by hand. Events may
 * stand in any order in time but are taken in the order of the list; time that would run backwards counts
 * as none.
 */
export function whereAreWe(
  stretches: readonly Stretch[],
  events: readonly SessionEvent[],
  now: number,
  waits = true,
): Where {
  let state: State = { index: -1, elapsed: 0, extra: 0, running: false, at: 0 };
  const run = (until: number) => {
    state = advance(state, stretches, Math.max(0, until - state.at), waits);
    state = { ...state, at: Math.max(state.at, until) };
  };
  for (const event of events) {
    if (event.type === 'clock-set') {
      /* Up to the jump by the old clock; from there on by the new one. */
      run(event.at - event.by);
      state = { ...state, at: event.at };
      continue;
    }
    run(event.at);
    state = apply(state, event, stretches);
  }
  run(now);
  return whereOf(state, stretches);
}

function apply(state: State, event: SessionEvent, stretches: readonly Stretch[]): State {
  switch (event.type) {
    case 'started':
      return state.index < 0 ? { ...state, ...fresh, index: 0, running: true } : state;
    case 'paused':
      return { ...state, running: false };
    case 'resumed':
      return state.index < 0 ? state : { ...state, running: true };
    case 'extended':
      return { ...state, extra: Math.max(0, state.extra + event.seconds * 1000) };
    case 'moved-on':
      return state.index < 0
        ? state
        : { ...state, ...fresh, index: Math.min(state.index + 1, stretches.length) };
    case 'moved-back':
      return state.index < 0 ? state : { ...state, ...fresh, index: Math.max(0, state.index - 1) };
    case 'ended':
      return state.index < 0 ? state : { ...state, ...fresh, index: stretches.length };
    case 'clock-set':
      return state;
  }
}

/** Lets `milliseconds` pass. */
function advance(state: State, stretches: readonly Stretch[], milliseconds: number, waits: boolean): State {
  if (!state.running || state.index < 0) return state;
  let { index, elapsed, extra } = state;
  elapsed += milliseconds;
  while (!waits && index < stretches.length) {
    const length = lengthOf(stretches, index) + extra;
    if (elapsed < length) break;
    elapsed -= length;
    extra = 0;
    index += 1;
  }
  return index >= stretches.length
    ? { ...state, index, elapsed: 0, extra: 0 }
    : { ...state, index, elapsed, extra };
}

function whereOf({ index, elapsed, extra, running }: State, stretches: readonly Stretch[]): Where {
  if (index < 0) return { phase: 'before', index: 0, left: lengthOf(stretches, 0), running: false };
  if (index >= stretches.length) return { phase: 'over', index: stretches.length, left: 0, running: false };
  return { phase: 'during', index, left: lengthOf(stretches, index) + extra - elapsed, running };
}

function lengthOf(stretches: readonly Stretch[], index: number): number {
  return (stretches[index]?.seconds ?? 0) * 1000;
}

const fresh = { elapsed: 0, extra: 0 } as const;

interface State {
  /** -1 before the start; the number of stretches when all are over. */
  readonly index: number;
  /** Milliseconds spent in this stretch. */
  readonly elapsed: number;
  /** Milliseconds added to it. */
  readonly extra: number;
  readonly running: boolean;
  /** Up to which time, by the clock of the device, everything is counted. */
  readonly at: number;
}

/** What the screen shows. */
export interface Where {
  readonly phase: 'before' | 'during' | 'over';
  /** The stretch that runs, from 0. */
  readonly index: number;
  /** Milliseconds left of it; below 0 when its time is over and the group goes on. */
  readonly left: number;
  readonly running: boolean;
}
