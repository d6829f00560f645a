import ical, {
  ICalAlarmType,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator';
import { fillIn } from '../i18n/fill-in.ts';
import type { Language } from '../i18n/language.ts';
import { strings } from '../i18n/strings.ts';
import type { CalendarMethod, MailAbout, MailKind } from './mail-kinds.ts';
import type { Webinar } from './model.ts';
import type { Schedule } from './schedule.ts';
import { endOf } from './state.ts';

/**
 * Which calendar file goes with a mail: an invitation for who has a place and is told when it is, a
 * cancellation for who had one, nothing else.
 */
export function calendarMethod({ kind, standing, schedule }: CalendarCase): CalendarMethod | null {
  if (kind === 'left' || kind === 'webinar-cancelled' || kind === 'postponed') return 'CANCEL';
  const invites: readonly MailKind[] = ['registered', 'changed', 'already'];
  return invites.includes(kind) && standing === 'registered' && schedule.start !== null ? 'REQUEST' : null;
}

/**
 * The calendar file for one person (RFC 5546): an invitation, or the end of one. Times are in UTC, so that
 * no zone can be read wrongly. The person is named by address alone: readers take some names apart wrongly.
 */
export function buildInvitation(about: Invitation): string {
  const { webinar, schedule, language, method, joinUrl } = about;
  const invites = method === 'REQUEST';
  /* A cancellation may be about a date that is not there any more. */
  const start = schedule.start ?? about.before?.start ?? about.stamp.toISOString();
  return buildCalendar(method, {
    ...eventOf(about, start, invites && joinUrl ? joinUrl : undefined),
    id: about.uid,
    sequence: about.sequence,
    status: invites ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    organizer: organiserOf(webinar, about.organiser),
    attendees: [{ email: about.email, rsvp: false, status: ICalAttendeeStatus.ACCEPTED }],
    alarms: invites
      ? [{ type: ICalAlarmType.display, trigger: 3_600, description: oneLine(webinar.title[language]) }]
      : [],
  });
}

/** The calendar file that anyone may fetch: when it is, and where to sign up; undefined while no date is known. */
export function buildPublicCalendar(about: PublicEvent): string | undefined {
  const { webinar, schedule, stamp } = about;
  if (schedule.start === null) return undefined;
  return buildCalendar('PUBLISH', {
    ...eventOf(about, schedule.start, undefined),
    id: about.uid,
    /* Always later than in a file that was fetched before, or calendars would keep the old time. */
    sequence: Math.floor(stamp.getTime() / 60_000),
    status: schedule.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: organiserOf(webinar, about.organiser),
  });
}

function buildCalendar(method: CalendarMethod | 'PUBLISH', event: ICalEventData): string {
  const calendar = ical({ method: ICalCalendarMethod[method], prodId: '//Leerkring//Webinar//EN' });
  calendar.createEvent(event);
  return calendar.toString();
}

function eventOf(about: EventWords, start: string, joinUrl: string | undefined) {
  const { webinar, schedule, language, page, stamp } = about;
  const text = strings[language].mail;
  return {
    stamp,
    start: new Date(start),
    end: endOf(start, schedule.minutes),
    summary: oneLine(webinar.title[language]),
    description: [
      plain(webinar.summary[language]),
      ...(joinUrl ? [fillIn(text.invitationJoin, { url: joinUrl })] : []),
      fillIn(text.invitationPage, { url: page }),
    ].join('\n\n'),
    location: joinUrl ?? text.online,
    url: page,
  };
}

function organiserOf(webinar: Webinar, email: string) {
  /* Quotes and backslashes: programs read them in a name each in their own way. */
  return { name: oneLine(webinar.host.replace(/["\\]/g, '')) || email, email };
}

/** Text without the controls that a calendar file may not hold (RFC 5545, 3.3.11); line breaks stay. */
function plain(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .toWellFormed();
}

function oneLine(text: string): string {
  return plain(text).replace(/\s+/g, ' ').trim();
}

type CalendarCase = Pick<MailAbout, 'kind' | 'standing' | 'schedule'>;

interface EventWords {
  readonly webinar: Webinar;
  readonly schedule: Schedule;
  readonly language: Language;
  /** The address of the webinar's page. */
  readonly page: string;
  /** When the file is made. */
  readonly stamp: Date;
}

export interface PublicEvent extends EventWords {
  /** The same whenever the file is fetched. */
  readonly uid: string;
  /** The address of who organises it. */
  readonly organiser: string;
}

export interface Invitation extends MailAbout {
  readonly method: CalendarMethod;
  /** The same in every file about this person and webinar. */
  readonly uid: string;
  /** Higher than in the file before. */
  readonly sequence: number;
  /** The address of the person. */
  readonly email: string;
  /** The address that the invitation comes from. */
  readonly organiser: string;
  /** When the file is made. */
  readonly stamp: Date;
}
