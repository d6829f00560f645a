import { fillIn, plural } from '../../src/i18n/fill-in.ts';
import { strings } from '../../src/i18n/strings.ts';
import type { ActionName, Complaints } from '../../src/organiser/model.ts';
import { sayOutcome } from '../../src/organiser/say.ts';
import { sayWhen } from '../../src/organiser/when.ts';
import type { Desk } from '../../src/server/organiser/desk.ts';
import type { WebinarView } from '../../src/webinar/view.ts';

const text = strings.en.organiser;

/** Does something and says so; throws the sentence that says why not. */
export async function act(desk: Desk, action: ActionName, fields: Fields): Promise<string> {
  const result = await desk.act(action, fields);
  if ('complaints' in result) throw new Error(sayComplaints(result.complaints));
  return sayOutcome(result.outcome, 'en');
}

/** What is wrong, one line a field. */
export function sayComplaints(complaints: Complaints): string {
  return Object.entries(complaints)
    .map(
      ([field, code]) => (field === 'form' ? '' : `${argumentOf[field] ?? field}: `) + text.complaints[code],
    )
    .join('\n');
}

/** A webinar on a line. */
export function sayWebinar({ webinar, schedule, state }: WebinarView): string {
  const when = schedule.start ? sayWhen(schedule.start, schedule.zone, 'en') : text.noDate;
  const length = fillIn(text.lengthValue, { minutes: schedule.minutes });
  const seats = schedule.seats === null ? text.roomForAll : plural('en', text.places, schedule.seats);
  return `${webinar.id}  ${text.states[state]} · ${when} · ${length} · ${seats}`;
}

/** Rows in columns as wide as they need. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The name on the command line of a field of a form. */
const argumentOf: Readonly<Record<string, string>> = {
  webinar: '<webinar>',
  person: '<person>',
  mail: '<mail>',
  date: '<date>',
  zone: '--zone',
  minutes: '--minutes',
  seats: '<seats>',
  url: '<link>',
  reasonNl: '--nl',
  reasonEn: '--en',
  audience: '--to',
  subjectNl: '--subject-nl',
  textNl: '--text-nl',
  subjectEn: '--subject-en',
  textEn: '--text-en',
  list: '<file>',
  attended: '<yes|no|unknown>',
};

type Fields = Readonly<Record<string, string>>;
