import { fillIn, plural } from '../i18n/fill-in.ts';
import { action, heading, link, type MailBlock, paragraph } from './mail-block.ts';
import type { MailAbout, MailKind } from './mail-kinds.ts';
import { createPen, type Pen, paragraphsOf, together } from './mail-pen.ts';
import { recordingFiles } from './recording.ts';

/** What a mail says between greeting and closing, for its kind and for how the person stands. */
export function buildLetter(about: MailAbout): Letter {
  return letters[about.kind](createPen(about));
}

const letters: Record<MailKind, (pen: Pen) => Letter> = {
  interested: ({ text, say, when }) => ({
    subject: say(text.interested.subject),
    blocks: [paragraph(say(text.interested.lead)), ...when(), paragraph(text.interested.next)],
  }),
  registered: ({ text, say, when, where, reminded, calendar, keepLink }) => ({
    subject: say(text.registered.subject),
    blocks: [
      paragraph(say(text.registered.lead)),
      ...when(),
      ...where(),
      ...together(keepLink()),
      ...together(calendar(text.inCalendar), reminded()),
      paragraph(text.cannotCome),
    ],
  }),
  waiting: ({ text, say, when, about: { queuePlace } }) => ({
    subject: say(text.waiting.subject),
    blocks: [
      paragraph(say(queuePlace ? text.waiting.leadAt : text.waiting.lead)),
      ...when(),
      paragraph(text.waiting.next),
    ],
  }),
  offered: ({ text, say, when, heldUntil, about: { ownPage } }) => ({
    subject: say(text.offered.subject),
    blocks: [
      paragraph(say(text.offered.lead)),
      action(text.offered.take, ownPage),
      ...heldUntil(),
      ...when(),
      paragraph(text.offered.next),
    ],
  }),
  lapsed: ({ text, say, when, about: { ownPage } }) => ({
    subject: say(text.lapsed.subject),
    blocks: [
      paragraph(say(text.lapsed.lead)),
      ...when(),
      paragraph(text.lapsed.next),
      action(text.lapsed.again, ownPage),
    ],
  }),
  already: ({ text, say, when, where, heldUntil, calendar, standing }) => ({
    subject: say(text.already.subject),
    blocks: [
      paragraph(say(text.already.lead)),
      paragraph(standing()),
      ...heldUntil(),
      ...when(),
      ...where(),
      ...together(calendar(text.inCalendar)),
    ],
  }),
  link: ({ text, say, when, heldUntil, standing, about: { ownPage } }) => ({
    subject: say(text.link.subject),
    blocks: [
      paragraph(say(text.link.lead)),
      action(text.link.open, ownPage),
      paragraph(standing()),
      ...heldUntil(),
      ...when(),
    ],
  }),
  'date-known': ({ text, say, when, about: { language, ownPage, schedule } }) => ({
    subject: say(text.dateKnown.subject),
    blocks: [
      paragraph(say(text.dateKnown.lead)),
      ...when(),
      action(text.dateKnown.take, ownPage),
      ...together(
        text.dateKnown.next,
        schedule.seats === null ? '' : plural(language, text.dateKnown.seats, schedule.seats),
      ),
    ],
  }),
  changed: ({
    text,
    say,
    when,
    where,
    heldUntil,
    plannedFirst,
    calendar,
    about,
    about: { schedule, standing },
  }) => ({
    subject: say(text.changed.subject),
    blocks: [
      paragraph(say(text.changed[whatChanged(about)])),
      ...when(),
      ...plannedFirst(about.before, schedule),
      ...where(),
      ...heldUntil(),
      ...together(
        standing === 'cancelled' || standing === 'lapsed' ? '' : text.changed[standing],
        calendar(text.movesCalendar),
      ),
    ],
  }),
  postponed: ({ text, say, plannedFirst, calendar, about: { before } }) => ({
    subject: say(text.postponed.subject),
    blocks: [
      paragraph(say(text.postponed.lead)),
      ...plannedFirst(before),
      ...together(text.postponed.next, calendar(text.leavesCalendar)),
    ],
  }),
  left: ({ text, say, calendar }) => ({
    subject: say(text.left.subject),
    blocks: [
      paragraph(say(text.left.lead)),
      ...together(calendar(text.leavesCalendar)),
      paragraph(text.left.next),
    ],
  }),
  'webinar-cancelled': ({ text, say, plannedFirst, calendar, about: { webinar, language, schedule } }) => ({
    subject: say(text.webinarCancelled.subject),
    blocks: [
      paragraph(say(text.webinarCancelled.lead)),
      ...together(
        webinar.cancelled
          ? fillIn(text.webinarCancelled.reason, { reason: webinar.cancelled[language] })
          : '',
      ),
      ...plannedFirst(schedule),
      ...together(calendar(text.leavesCalendar), text.nothingToDo),
    ],
  }),
  'reminder-day': ({ text, say, when, where }) => ({
    subject: say(text.reminderDay.subject),
    blocks: [
      paragraph(say(text.reminderDay.lead)),
      ...when(),
      ...where(),
      paragraph(text.lessData),
      paragraph(text.cannotCome),
    ],
  }),
  'reminder-hour': ({ text, say, when, about: { joinUrl } }) => ({
    subject: say(text.reminderHour.subject),
    blocks: [
      joinUrl ? action(text.join, joinUrl) : paragraph(text.joinMissing),
      paragraph(say(text.reminderHour.lead)),
      ...when(),
    ],
  }),
  thanks: ({ text, say, about: { language, webinar, page } }) => {
    const files = recordingFiles(language, webinar.recording);
    const notes = webinar.recording?.notes?.[language];
    return {
      subject: say(text.thanks.subject),
      blocks: [
        paragraph(say(text.thanks.lead)),
        ...(files.length > 0 ? [paragraph(text.thanks.files)] : []),
        ...files.map(({ label, url }) => link(label, URL.parse(url, page)?.href ?? page)),
        ...(notes ? [heading(text.thanks.notes), ...paragraphsOf(notes)] : []),
      ],
    };
  },
  message: ({ text, say, about: { message } }) => ({
    subject: message?.subject ?? '',
    blocks: [...paragraphsOf(message?.text ?? ''), paragraph(say(text.message.lead))],
  }),
};

/** Which sentence says what has changed. */
function whatChanged({ before, schedule }: MailAbout): 'moved' | 'length' | 'revived' | 'other' {
  if (!before) return 'other';
  if (before.cancelled) return 'revived';
  if (before.start !== schedule.start) return 'moved';
  return before.minutes === schedule.minutes ? 'other' : 'length';
}

export interface Letter {
  readonly subject: string;
  readonly blocks: readonly MailBlock[];
}
