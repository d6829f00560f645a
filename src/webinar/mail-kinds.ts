import type { Language } from '../i18n/language.ts';
import type { Webinar } from './model.ts';
import type { Schedule } from './schedule.ts';

/** Every mail that goes to a person on a list, by what happened. */
export const mailKinds = [
  /** On the interest list. */
  'interested',
  /** Has a place. */
  'registered',
  /** On the waiting list. */
  'waiting',
  /** A place came free and is held. */
  'offered',
  /** The offer was not taken in time. */
  'lapsed',
  /** Signed up again: nothing changed, and this is how things stand. */
  'already',
  /** Somebody asked for the link to the own page. */
  'link',
  /** The interest list hears that there is a date. */
  'date-known',
  /** Another date, hour or length; or it takes place after all. */
  'changed',
  /** There is no date any more. */
  'postponed',
  /** The person gave the place back. */
  'left',
  /** The webinar does not take place. */
  'webinar-cancelled',
  'reminder-day',
  'reminder-hour',
  /** Afterwards: thanks, and the recording. */
  'thanks',
  /** A text of the organiser. */
  'message',
] as const;

export type MailKind = (typeof mailKinds)[number];

/** How the person stands on the list. */
export type MailStanding = 'interested' | 'registered' | 'waiting' | 'offered' | 'cancelled' | 'lapsed';

/** Everything a mail can speak of. */
export interface MailAbout {
  readonly kind: MailKind;
  readonly language: Language;
  /** As typed by whoever filled in the form. */
  readonly name: string;
  readonly standing: MailStanding;
  /** While `offered`: until when the place is held, an instant. */
  readonly offerUntil: string | null;
  readonly webinar: Webinar;
  /** When it is now. */
  readonly schedule: Schedule;
  /** Where one takes part. Only for who has a place. */
  readonly joinUrl: string | undefined;
  /** The address of the webinar's page. */
  readonly page: string;
  /** The address of the person's own page, with a secret in it. */
  readonly ownPage: string;
  /** Who runs this site: the sender of the mail. */
  readonly sender: string;
  /** For `message`: the words of the organiser. */
  readonly message?: { readonly subject: string; readonly text: string } | undefined;
  /** True when this mail is news, which one can end with a click. */
  readonly news: boolean;
  /** When it is written; left out, the mail promises no reminder. */
  readonly now?: Date;
  /** While `waiting`: 1 for who is next. */
  readonly queuePlace?: number | undefined;
  /** For what has changed: how it was. */
  readonly before?: Schedule | undefined;
  /** What the calendar file that goes with the mail does; null when there is none. */
  readonly calendar?: CalendarMethod | null;
}

/** What a calendar file does (RFC 5546): invites or moves, or takes out. */
export type CalendarMethod = 'REQUEST' | 'CANCEL';

/** A mail as a person reads it. */
export interface MailText {
  readonly subject: string;
  /** The plain text. */
  readonly body: string;
  /** The same as a small HTML page, without pictures. */
  readonly html: string;
}
