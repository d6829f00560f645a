import type { Webinar } from './model.ts';
import type { Schedule } from './schedule.ts';
import { stateOf, type WebinarState } from './state.ts';

/** A webinar as a page shows it at a moment. */
export function viewOf(webinar: Webinar, schedule: Schedule, taken: number, now: Date): WebinarView {
  return { webinar, schedule, state: stateOf(schedule, taken, now) };
}

/**
 * The webinar of the page `/nl/webinar/`: one that is running, else the next with a date, else one that
 * waits for a date, else the last one that was. Undefined when there is none.
 */
export function nextWebinar(views: readonly WebinarView[]): WebinarView | undefined {
  const rank = ({ state }: WebinarView) => ranks.indexOf(state);
  const time = ({ schedule }: WebinarView) => schedule.start ?? '';
  return [...views].sort((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    return a.state === 'past' ? time(b).localeCompare(time(a)) : time(a).localeCompare(time(b));
  })[0];
}

const ranks: readonly WebinarState[] = ['live', 'open', 'full', 'no-date', 'past', 'cancelled'];

export interface WebinarView {
  readonly webinar: Webinar;
  /** When it is now, with what an organiser changed. */
  readonly schedule: Schedule;
  readonly state: WebinarState;
}
