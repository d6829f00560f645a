import type { WebinarState } from './state.ts';
import type { WebinarView } from './view.ts';

/** Which words say how it stands: the state, and for two of them whether there is anything left to get. */
export function standingOf({ state, full, webinar }: WebinarView): StandingName {
  if (state === 'live' && full) return 'live-full';
  if (state === 'past' && !webinar.recording) return 'past-empty';
  return state;
}

/**
 * The states that a page has to be ready for: the one it is made in, or, when it is made once and for all,
 * every state that the clock can bring.
 */
export function statesToShow({ schedule, state }: WebinarView, madeOnce: boolean): readonly WebinarState[] {
  const follows = madeOnce && schedule.start !== null && state !== 'cancelled';
  return follows ? ['open', 'live', 'past'] : [state];
}

export type StandingName = WebinarState | 'live-full' | 'past-empty';
