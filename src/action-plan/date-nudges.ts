import { addDays, daysBetween, isDay } from '../calendar/day.ts';
import type { Plan } from './model.ts';

/** What about the dates of a plan deserves a friendly word; nothing here stops anyone. */
export function dateNudges({ from, until, lookBack, supportBy }: Plan): DateNudge[] {
  const both = isDay(from) && isDay(until);
  return [
    ...(both && until < from ? (['ends-before-start'] as const) : []),
    ...(both && daysBetween(from, until) > mostDays ? (['too-long'] as const) : []),
    ...(isDay(lookBack) && isDay(until) && lookBack < until ? (['looks-back-early'] as const) : []),
    ...(isDay(supportBy) && isDay(until) && supportBy > until ? (['support-late'] as const) : []),
  ];
}

/** A day to propose for looking back: the week after the try ends. */
export function proposeLookBack({ until }: Plan): string {
  return isDay(until) ? addDays(until, 4) : '';
}

/** True on the day to look back and after it, as long as nobody did. */
export function isTimeToLookBack({ lookBack, state }: Plan, today: string): boolean {
  return state !== 'looked-back' && isDay(lookBack) && lookBack <= today;
}

/** A try lasts three weeks at most. */
const mostDays = 21;

export type DateNudge = 'ends-before-start' | 'too-long' | 'looks-back-early' | 'support-late';
