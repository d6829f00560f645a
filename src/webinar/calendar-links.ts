import { fillIn } from '../i18n/fill-in.ts';
import type { Language } from '../i18n/language.ts';
import { strings } from '../i18n/strings.ts';
import type { Webinar } from './model.ts';
import type { Schedule } from './schedule.ts';
import { endOf } from './state.ts';
import { describeWhen } from './when.ts';

/*
 * Ways to take a webinar along, for anyone: so none of them holds the link to take part. Pure text, for a
 * plain `<a href>` and for a field that one copies from.
 */

/** The path of the calendar file that anyone may fetch. */
export function calendarPath(language: Language, webinarId: string): string {
  return `/api/webinars/${webinarId}/calendar.ics?language=${language}`;
}

/** A link that opens Google Calendar with the webinar filled in; undefined while no date is known. */
export function googleCalendarLink({ language, webinar, schedule, page }: Shared): string | undefined {
  if (schedule.start === null || schedule.cancelled) return undefined;
  const text = strings[language].mail;
  const link = new URL('https://calendar.google.com/calendar/render');
  link.search = new URLSearchParams({
    action: 'TEMPLATE',
    text: webinar.title[language],
    dates: `${compact(schedule.start)}/${compact(endOf(schedule.start, schedule.minutes).toISOString())}`,
    details: `${webinar.summary[language]}\n\n${fillIn(text.invitationPage, { url: page })}`,
    location: text.online,
  }).toString();
  return link.href;
}

/** What a teacher pastes into a group on WhatsApp: what, when on both clocks, and where to sign up. */
export function invitationText({ language, webinar, schedule, page }: Shared): string {
  const { invite } = strings[language].mail;
  const when = describeWhen(language, schedule);
  return [
    /* Asterisks make bold: one in the title would end it. */
    `*${webinar.title[language].replace(/[*\s]+/g, ' ').trim()}*`,
    when.length > 0 ? when.join('\n') : invite.noDate,
    `${invite.join}\n${page}`,
  ].join('\n\n');
}

/** A link that opens WhatsApp with that text, to choose who gets it. */
export function whatsAppLink(shared: Shared): string {
  return `https://wa.me/?text=${encodeURIComponent(invitationText(shared).toWellFormed())}`;
}

/** `2027-03-04T12:00:00.000Z` is `20270304T120000Z`. */
function compact(instant: string): string {
  return instant.replace(/[-:]|\.\d+/g, '');
}

interface Shared {
  readonly language: Language;
  readonly webinar: Webinar;
  readonly schedule: Schedule;
  /** The whole address of the webinar's page. */
  readonly page: string;
}
