import type { Language } from '../i18n/language.ts';
import type { Schedule } from './schedule.ts';
import { endOf } from './state.ts';

/*
 * For the clock of the reader, in the browser: what a phone has to fetch for it is these lines and nothing
 * else. The page itself is told by `when.ts`.
 */

/** What the clocks of a zone show at a webinar; undefined while it has no date. */
export function readClock(
  { start, minutes }: Pick<Schedule, 'start' | 'minutes'>,
  zone: string,
  language: Language,
): Clock | undefined {
  if (start === null) return undefined;
  const from = new Date(start);
  return {
    zone,
    day: dayOf(from, zone, language),
    from: timeOf(from, zone),
    to: timeOf(endOf(start, minutes), zone),
    offset: offsetOf(from, zone),
  };
}

/** `Africa/Johannesburg` is `Johannesburg`. */
export function cityOf(zone: string): string {
  return zone.replace(/^.*\//, '').replaceAll('_', ' ');
}

/** In our own order, for browsers differ in theirs: `donderdag 4 maart 2027`. */
function dayOf(instant: Date, timeZone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat(language === 'nl' ? 'nl' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  }).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('year')}`;
}

function timeOf(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(instant);
}

/** `UTC+2`. */
function offsetOf(instant: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(
    instant,
  );
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return name === 'GMT' ? 'UTC+0' : name.replace('GMT', 'UTC');
}

/** What the clocks of one zone show. */
export interface Clock {
  readonly zone: string;
  /** `Thursday 4 March 2027`. */
  readonly day: string;
  /** `14:00`. */
  readonly from: string;
  /** `15:00`. */
  readonly to: string;
  /** `UTC+2`. */
  readonly offset: string;
}
