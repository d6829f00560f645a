import type { Schedule } from './schedule.ts';

/** The states of a webinar, in the order in which one usually passes through them. */
export const webinarStates = ['no-date', 'open', 'full', 'live', 'past', 'cancelled'] as const;

/** The state of a webinar at a moment. `taken` counts the places that are given or held. */
export function stateOf(schedule: Schedule, taken: number, now: Date): WebinarState {
  if (schedule.cancelled) return 'cancelled';
  if (schedule.start === null) return 'no-date';
  if (now >= endOf(schedule.start, schedule.minutes)) return 'past';
  if (now >= new Date(schedule.start)) return 'live';
  return isFull(schedule, taken) ? 'full' : 'open';
}

/** True when every place is given or held. */
export function isFull({ seats }: Pick<Schedule, 'seats'>, taken: number): boolean {
  return seats !== null && taken >= seats;
}

/** When it ends. */
export function endOf(start: string, minutes: number): Date {
  return new Date(new Date(start).getTime() + minutes * 60_000);
}

/** True while someone can put their name down: also while it runs, for who is late. */
export function takesSignUps(state: WebinarState): boolean {
  return state !== 'past' && state !== 'cancelled';
}

export type WebinarState = (typeof webinarStates)[number];
