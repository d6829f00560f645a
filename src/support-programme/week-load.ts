import { addDays, daysBetween, isDay, mondayOf } from '../calendar/day.ts';
import { isOpen, type Request } from './requests.ts';

/**
 * How much each week holds, without gaps from the first week with something in it to the last; at most half
 * a year of weeks, from the first on.
 */
export function weekLoads(requests: readonly Request[]): WeekLoad[] {
  const due = requests.filter(({ asks, day }) => asks && isDay(day));
  const lookBacks = requests.flatMap(({ plan, others }) =>
    [plan, ...others].map(({ lookBack }) => lookBack).filter(isDay),
  );
  const mondays = [...due.map(({ day }) => day), ...lookBacks].map(mondayOf).sort();
  const [first] = mondays;
  if (first === undefined) return [];
  const weeks = Math.min(mostWeeks, daysBetween(first, mondays.at(-1) ?? first) / 7 + 1);
  return Array.from({ length: weeks }, (_, week) => {
    const monday = addDays(first, week * 7);
    const here = due.filter(({ day }) => mondayOf(day) === monday);
    const open = here.filter(isOpen).length;
    return {
      monday,
      open,
      settled: here.length - open,
      lookBacks: lookBacks.filter((day) => mondayOf(day) === monday).length,
    };
  });
}

const mostWeeks = 26;

export interface WeekLoad {
  readonly monday: string;
  /** Requests for this week that are still open. */
  readonly open: number;
  /** Those that are delivered, or cannot be. */
  readonly settled: number;
  /** Plans that look back in this week. */
  readonly lookBacks: number;
}
