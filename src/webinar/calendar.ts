import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { MailAbout, MailKind } from './mail-kinds.ts';
import { endOf } from './state.ts';

/**
 * Which calendar file goes with a mail: an invitation for who has a place and is told when it is, a
 * cancellation for who had one, nothing else.
 */
export function calendarMethod({ kind, standing, schedule }: CalendarCase): 'REQUEST' | 'CANCEL' | null {
  if (kind === 'left' || kind === 'webinar-cancelled' || kind === 'postponed') return 'CANCEL';
  const invites: readonly MailKind[] = ['registered', 'changed', 'already'];
  return invites.includes(kind) && standing === 'registered' && schedule.start !== null ? 'REQUEST' : null;
}

/** The calendar file for one person (RFC 5546): an invitation, or the end of one. Times in UTC. */
export function buildInvitation(about: Invitation): string {
  const { webinar, schedule, language, method, uid, sequence, stamp } = about;
  const start = new Date(schedule.start ?? stamp);
  const calendar = ical({ method: ICalCalendarMethod[method], prodId: '//Leerkring//Webinar//EN' });
  calendar.createEvent({
    id: uid,
    sequence,
    stamp,
    start,
    end: endOf(start.toISOString(), schedule.minutes),
    summary: webinar.title[language],
    description: webinar.summary[language],
    url: about.page,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: webinar.host, email: about.organiser },
    attendees: [{ email: about.email, rsvp: false, status: ICalAttendeeStatus.ACCEPTED }],
  });
  return calendar.toString();
}

type CalendarCase = Pick<MailAbout, 'kind' | 'standing' | 'schedule'>;

export interface Invitation extends MailAbout {
  readonly method: 'REQUEST' | 'CANCEL';
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
