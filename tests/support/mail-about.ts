import type { Language } from '../../src/i18n/language.ts';
import type { MailAbout, MailKind, MailStanding } from '../../src/webinar/mail-kinds.ts';
import type { Schedule } from '../../src/webinar/schedule.ts';
import { webinarFile } from './webinar-file.ts';

/** What a mail of a kind usually speaks of: a webinar on 4 March 2027 at 14:00 in Bloemfontein. */
export function mailAbout(kind: MailKind, language: Language, changes: Partial<MailAbout> = {}): MailAbout {
  const webinar = changes.webinar ?? webinarFile({ recording });
  const hasDate = kind !== 'interested' && kind !== 'postponed';
  const planned: Schedule = {
    start: '2027-03-04T12:00:00.000Z',
    zone: 'Africa/Johannesburg',
    minutes: 60,
    seats: 40,
    cancelled: false,
  };
  const standing = standings[kind];
  return {
    kind,
    language,
    name: 'Naledi Mokoena',
    standing,
    offerUntil: standing === 'offered' ? '2027-03-03T10:30:00.000Z' : null,
    webinar,
    schedule: { ...planned, start: hasDate ? planned.start : null, cancelled: kind === 'webinar-cancelled' },
    joinUrl: standing === 'registered' ? 'https://meet.example/abc-defg' : undefined,
    page: `https://leerkring.example/${language}/webinars/plg-webinar/`,
    ownPage: `https://leerkring.example/${language}/own/${'s'.repeat(43)}/`,
    sender: 'Team Leerkring <team@leerkring.example>',
    news: false,
    now: new Date('2027-02-20T10:00:00.000Z'),
    before: { ...planned, start: '2027-02-25T12:00:00.000Z' },
    message: { subject: 'Neem je vraag mee', text: 'Neem een vraag mee.\r\n\r\nEén zin is genoeg.' },
    ...changes,
  };
}

const standings: Readonly<Record<MailKind, MailStanding>> = {
  interested: 'interested',
  registered: 'registered',
  waiting: 'waiting',
  offered: 'offered',
  lapsed: 'lapsed',
  already: 'registered',
  link: 'registered',
  'date-known': 'interested',
  changed: 'registered',
  postponed: 'registered',
  left: 'cancelled',
  'webinar-cancelled': 'registered',
  'reminder-day': 'registered',
  'reminder-hour': 'registered',
  thanks: 'registered',
  message: 'registered',
};

const recording = {
  video: { url: '/media/webinar.mp4', megabytes: 180, language: 'nl' },
  audio: { url: 'https://files.example/webinar.mp3', megabytes: 14.2, language: 'nl' },
  transcript: { url: '/media/webinar.html', megabytes: 0.04 },
  notes: { nl: 'Begin klein.\n\nHoud vol.', en: 'Start small.\n\nKeep going.' },
} as const;
