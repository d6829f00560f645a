import { dayInWords } from '../calendar/day.ts';
import { fillIn } from '../i18n/fill-in.ts';
import type { Language } from '../i18n/language.ts';
import type { Strings } from '../i18n/strings.ts';

/** The notes as one message: a title, and a line for each of the five, also for those that are empty. */
export function notesText({ title, day, notes, text, language }: NotesParts): string {
  const head = fillIn(text.notesTitle, { title, day: dayInWords(language, day) });
  return [
    head,
    '',
    ...text.lines.map((label, index) => `${label}: ${notes[index]?.trim() || text.nothingNoted}`),
  ].join('\n');
}

interface NotesParts {
  readonly title: string;
  /** `2027-03-04`. */
  readonly day: string;
  readonly notes: readonly string[];
  readonly text: Pick<Strings['session'], 'notesTitle' | 'lines' | 'nothingNoted'>;
  readonly language: Language;
}
