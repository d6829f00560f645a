import { addDays, isDay } from './day.ts';

/*
 * A calendar file (RFC 5545) made on the device, for what ical-generator does on the server: that is 8 KB,
 * ten times this. Only what our tools need: days and local times, plain texts, one alarm.
 */

/** The text of a calendar file. An event whose day is not in the calendar is left out. */
export function buildCalendarFile(events: readonly CalendarEvent[], now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Leerkring//Leerkring//EN',
    'CALSCALE:GREGORIAN',
    ...events.filter(({ day }) => isDay(day)).flatMap((event) => linesOf(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function linesOf(event: CalendarEvent, stamp: string): string[] {
  const { uid, sequence = 0, day, time, title, text, place, alarm } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@leerkring`,
    `SEQUENCE:${sequence}`,
    /* Android refuses a file without it. */
    `DTSTAMP:${stamp}`,
    ...(time ? timed(day, time) : wholeDay(day)),
    `SUMMARY:${escaped(title)}`,
    ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(alarm
      ? [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `DESCRIPTION:${escaped(title)}`,
          `TRIGGER:-PT${alarm.hoursBefore}H`,
          'END:VALARM',
        ]
      : []),
    'END:VEVENT',
  ];
}

function wholeDay(day: string): string[] {
  return [
    `DTSTART;VALUE=DATE:${digits(day)}`,
    `DTEND;VALUE=DATE:${digits(addDays(day, 1))}`,
    /* It does not make the day look busy to others. */
    'TRANSP:TRANSPARENT',
  ];
}

/** Local time wherever the calendar is ("floating"): a meeting at 14:00 is at 14:00 for everyone in the room. */
function timed(day: string, { start, minutes }: LocalTime): string[] {
  const [hour = 0, minute = 0] = start.split(':').map(Number);
  const end = hour * 60 + minute + minutes;
  const clock = (total: number) =>
    `${String(Math.floor(total / 60) % 24).padStart(2, '0')}${String(total % 60).padStart(2, '0')}00`;
  return [
    `DTSTART:${digits(day)}T${clock(hour * 60 + minute)}`,
    `DTEND:${digits(addDays(day, Math.floor(end / (24 * 60))))}T${clock(end)}`,
  ];
}

function digits(day: string): string {
  return day.replaceAll('-', '');
}

/** Section 3.3.11; other control characters may not stand in a file at all. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ')
    .toWellFormed();
}

/** Section 3.1: lines of at most 75 bytes, never cut inside a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let result = '';
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > 75) {
      result += '\r\n ';
      bytes = 1;
    }
    result += character;
    bytes += size;
  }
  return result;
}

/** One entry of a calendar. */
export interface CalendarEvent {
  /** The same for ever for the same thing: a file that is opened again changes the entry instead of adding one. */
  readonly uid: string;
  /** Grows with every change of the thing; the entry with the highest counts. */
  readonly sequence?: number;
  /** `2027-03-04`. */
  readonly day: string;
  /** Left out for an entry of the whole day. */
  readonly time?: LocalTime;
  readonly title: string;
  readonly text?: string;
  readonly place?: string;
  /** Rings so many hours before the start; a whole day starts at midnight. */
  readonly alarm?: { readonly hoursBefore: number };
}

interface LocalTime {
  /** `14:00`. */
  readonly start: string;
  readonly minutes: number;
}
