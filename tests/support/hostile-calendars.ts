import fc from 'fast-check';
import { languages } from '../../src/i18n/language.ts';
import { buildInvitation, buildPublicCalendar } from '../../src/webinar/calendar.ts';
import { brokenLines, readCalendar } from './calendar-file.ts';
import { hostileText } from './hostile-text.ts';
import { mailAbout } from './mail-about.ts';
import { webinarFile } from './webinar-file.ts';

/**
 * Makes so many calendar files of hostile titles, summaries, hosts and names, reads each back with another
 * library, and counts what is not as it was written. `mend` lets a control spoil the files first.
 */
export function checkHostileCalendars(
  files: number,
  seed: number,
  mend = (file: string) => file,
): CalendarCounts {
  const counts = { files: 0, tooLong: 0, injected: 0, changed: 0 };
  const title = fc.record({ nl: hostileText, en: hostileText });
  const kind = fc.constantFrom('REQUEST', 'CANCEL', 'PUBLISH');
  const start = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-01-01'), noInvalidDate: true });
  const sample = fc.sample(
    fc.tuple(title, title, hostileText, hostileText, kind, start, fc.constantFrom(...languages)),
    {
      numRuns: files,
      seed,
    },
  );
  for (const [titles, summaries, host, name, method, date, language] of sample) {
    date.setUTCSeconds(0, 0);
    const webinar = webinarFile({ title: titles, summary: summaries, host });
    const about = mailAbout('registered', language, { webinar, name });
    const schedule = { ...about.schedule, start: date.toISOString() };
    const event = {
      ...about,
      schedule,
      uid: 'id-1@leerkring.example',
      organiser: 'team@leerkring.example',
      stamp: date,
    };
    const file = mend(
      method === 'PUBLISH'
        ? (buildPublicCalendar(event) ?? '')
        : buildInvitation({
            ...event,
            method: method === 'CANCEL' ? 'CANCEL' : 'REQUEST',
            sequence: 3,
            email: 'naledi@example.org',
          }),
    );
    const broken = brokenLines(file);
    counts.files += 1;
    counts.tooLong += broken.tooLong.length;
    counts.injected += broken.unknown.length;
    counts.changed += isAsWritten(file, {
      title: titles[language],
      summary: summaries[language],
      host,
      start: schedule.start,
      method,
    })
      ? 0
      : 1;
  }
  return counts;
}

function isAsWritten(file: string, written: Written): boolean {
  try {
    const read = readCalendar(file);
    return (
      read.method === written.method &&
      read.summary === oneLine(written.title) &&
      read.description.startsWith(lines(written.summary)) &&
      read.organizer.name === (oneLine(written.host.replace(/["\\]/g, '')) || 'team@leerkring.example') &&
      read.start === written.start &&
      read.attendees.length === (written.method === 'PUBLISH' ? 0 : 1) &&
      read.alarms.length === (written.method === 'REQUEST' ? 1 : 0)
    );
  } catch {
    return false;
  }
}

/** What the format can hold of a text: every line break is one, and controls are gone. */
function lines(text: string): string {
  return text
    .replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .toWellFormed();
}

function oneLine(text: string): string {
  return lines(text).split(/\s+/).filter(Boolean).join(' ');
}

interface Written {
  readonly title: string;
  readonly summary: string;
  readonly host: string;
  readonly start: string;
  readonly method: string;
}

export interface CalendarCounts {
  readonly files: number;
  /** Lines of more than 75 octets. */
  readonly tooLong: number;
  /** Lines that no calendar file of ours has. */
  readonly injected: number;
  /** Files that read back as something else. */
  readonly changed: number;
}
