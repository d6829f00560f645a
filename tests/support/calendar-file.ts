import ICAL from 'ical.js';

/** A calendar file as a program reads it that is not the one which wrote it. Throws when it is no calendar file. */
export function readCalendar(file: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const [component, ...others] = calendar.getAllSubcomponents();
  if (!component || others.length > 0) throw new Error(`A file with ${others.length + 1} components`);
  const event = new ICAL.Event(component);
  const text = (name: string) => component.getFirstPropertyValue(name)?.toString();
  const organizer = component.getFirstProperty('organizer');
  return {
    method: calendar.getFirstPropertyValue('method')?.toString(),
    names: component.getAllProperties().map(({ name }) => name),
    uid: event.uid,
    sequence: Number(event.sequence),
    summary: event.summary,
    description: event.description,
    location: event.location,
    url: text('url'),
    status: text('status'),
    stamp: text('dtstamp'),
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    organizer: { name: organizer?.getFirstParameter('cn'), address: text('organizer') },
    attendees: event.attendees.map((attendee) => ({
      address: attendee.getFirstValue()?.toString().toLowerCase(),
      name: attendee.getFirstParameter('cn'),
      status: attendee.getFirstParameter('partstat'),
      rsvp: attendee.getFirstParameter('rsvp'),
    })),
    alarms: component
      .getAllSubcomponents('valarm')
      .map((alarm) => alarm.getFirstPropertyValue('trigger')?.toString()),
  };
}

/** What a line of a calendar file may be (RFC 5545, 3.1): the lines that are not, and those that are too long. */
export function brokenLines(file: string): { tooLong: string[]; unknown: string[] } {
  const raw = file.split('\r\n');
  const unfolded = file.replace(/\r\n[ \t]/g, '').split('\r\n');
  return {
    tooLong: raw.filter((line) => Buffer.byteLength(line) > 75),
    unknown: unfolded.filter(
      (line) => line !== '' && (/[\p{Cc}]/u.test(line.replaceAll('\t', '')) || !knownLine.test(line)),
    ),
  };
}

const knownLine =
  /^(?:(?:BEGIN|END):(?:VCALENDAR|VEVENT|VALARM)$|(?:VERSION|PRODID|METHOD|UID|SEQUENCE|DTSTAMP|DTSTART|DTEND|SUMMARY|LOCATION|DESCRIPTION|STATUS|ACTION|TRIGGER):|(?:ORGANIZER|ATTENDEE)[;:]|URL;VALUE=URI:)/;

export interface ReadCalendar {
  readonly method: string | undefined;
  /** The names of the properties of the event, in order. */
  readonly names: readonly string[];
  readonly uid: string;
  readonly sequence: number;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly url: string | undefined;
  readonly status: string | undefined;
  readonly stamp: string | undefined;
  readonly start: string;
  readonly end: string;
  readonly organizer: { readonly name: unknown; readonly address: string | undefined };
  readonly attendees: readonly {
    readonly address: string | undefined;
    readonly name: unknown;
    readonly status: unknown;
    readonly rsvp: unknown;
  }[];
  readonly alarms: readonly (string | undefined)[];
}
