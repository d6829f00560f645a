import type { Language } from '../i18n/language.ts';
import type { Schedule } from './schedule.ts';
import { endOf } from './state.ts';

/* Runs in browsers too: what a phone has to fetch for it is these lines and nothing else. */

/** When a webinar is, on the clocks of one zone; undefined while it has no date. */
export function whenIn(
  { start, minutes }: Pick<Schedule, 'start' | 'minutes'>,
  zone: string,
  language: Language,
): When | undefined {
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

/**
 * The zones a reader wants to see, the clock of South Africa first: then the zone that the webinar is
 * announced in, and for readers of Dutch that of Brussels.
 */
export function zonesFor({ zone }: Pick<Schedule, 'zone'>, language: Language): readonly string[] {
  return [...new Set(['Africa/Johannesburg', zone, ...(language === 'nl' ? ['Europe/Brussels'] : [])])];
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

/** A webinar on the clocks of one zone. */
export interface When {
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
