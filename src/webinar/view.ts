import type { Webinar } from './model.ts';
import type { Schedule } from './schedule.ts';
import { isFull, stateOf, type WebinarState } from './state.ts';

/** A webinar as a page shows it at a moment. */
export function viewOf(webinar: Webinar, schedule: Schedule, taken: number, now: Date): WebinarView {
  return { webinar, schedule, state: stateOf(schedule, taken, now), full: isFull(schedule, taken) };
}

/**
 * The webinar of the page `/nl/webinar/`: one that is running and can be joined, else the next with a
 * place, with a waiting list, or that is running and full; else one that waits for a date, else the last
 * one that was. Undefined when there is none.
 */
export function nextWebinar(views: readonly WebinarView[]): WebinarView | undefined {
  const rank = ({ state, full }: WebinarView) => ranks.indexOf(state === 'live' && full ? 'full' : state);
  const time = ({ schedule }: WebinarView) => schedule.start ?? '';
  return [...views].sort((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    return a.state === 'past' ? time(b).localeCompare(time(a)) : time(a).localeCompare(time(b));
  })[0];
}

/** The webinars as a list shows them: what comes first, what was last first, what does not take place. */
export function groupViews(views: readonly WebinarView[]): GroupedViews {
  const sorted = [...views].sort((a, b) => timeOf(a).localeCompare(timeOf(b)));
  return {
    coming: sorted.filter(({ state }) => state !== 'past' && state !== 'cancelled'),
    past: sorted.filter(({ state }) => state === 'past').reverse(),
    cancelled: sorted.filter(({ state }) => state === 'cancelled').reverse(),
  };
}

/** Without a date it comes after every date. */
function timeOf({ schedule }: WebinarView): string {
  return schedule.start ?? '9';
}

const ranks: readonly WebinarState[] = ['live', 'open', 'full', 'no-date', 'past', 'cancelled'];

export type GroupedViews = Readonly<Record<'coming' | 'past' | 'cancelled', readonly WebinarView[]>>;

export interface WebinarView {
  readonly webinar: Webinar;
  /** When it is now, with what an organiser changed. */
  readonly schedule: Schedule;
  readonly state: WebinarState;
  /** No place is left. Also said while it is live: then nobody can join any more. */
  readonly full: boolean;
}
