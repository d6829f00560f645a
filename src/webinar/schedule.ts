import { Temporal } from 'temporal-polyfill';
import type { Webinar } from './model.ts';

/**
 * When a webinar is and how many can take part, as the file says it: the local time becomes an instant.
 * Throws when the zone is unknown; a time that a change of clocks skips is the one an hour later.
 */
export function scheduleOf({ start, minutes, seats, cancelled }: ScheduleFields): Schedule {
  return {
    start: start ? instantOf(start) : null,
    zone: start?.zone ?? defaultZone,
    minutes,
    seats: seats ?? null,
    cancelled: cancelled !== undefined,
  };
}

/** The instant of a local time in a zone of the IANA list, as `2027-03-04T12:00:00.000Z`. */
export function instantOf({ local, zone }: { readonly local: string; readonly zone: string }): string {
  const { epochMilliseconds } = Temporal.PlainDateTime.from(local).toZonedDateTime(zone);
  return new Date(epochMilliseconds).toISOString();
}

/** The local time of an instant in a zone, as a form shows it: `2027-03-04T14:00`. */
export function localTimeOf(instant: string, zone: string): string {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}

/** True for a zone of the IANA list. */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** What people plan by: an instant, its length, its places. The organiser can change it after the file. */
export interface Schedule {
  /** The instant in UTC, or null while no date is known. */
  readonly start: string | null;
  /** The zone it is announced in. */
  readonly zone: string;
  readonly minutes: number;
  /** null: room for all. */
  readonly seats: number | null;
  readonly cancelled: boolean;
}

/** The zone of the Free State: SAST, UTC+2 all year. */
export const defaultZone = 'Africa/Johannesburg';

type ScheduleFields = Pick<Webinar, 'start' | 'minutes' | 'seats' | 'cancelled'>;
