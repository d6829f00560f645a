import { dayInWords, isDay } from '../calendar/day.ts';
import { fillIn } from '../i18n/fill-in.ts';
import type { Language } from '../i18n/language.ts';
import type { Strings } from '../i18n/strings.ts';
import type { Workshop } from './model.ts';

/** The day, the hour, the place and the group, as far as they are said: `4 March 2027, from 14:00`. */
export function whenAndWhere(workshop: Workshop, text: Words, language: Language): string[] {
  const day = isDay(workshop.date) ? dayInWords(language, workshop.date) : '';
  const start = workshop.start ? fillIn(text.from, { start: workshop.start }) : '';
  const group = workshop.group.trim();
  return [
    [day, start].filter(Boolean).join(', '),
    workshop.place.trim(),
    group && fillIn(text.forGroup, { group }),
  ].filter(Boolean);
}

/** The name of a workshop, also while it has none. */
export function nameOf({ title }: Pick<Workshop, 'title'>, text: Pick<Words, 'untitled'>): string {
  return title.trim() || text.untitled;
}

type Words = Pick<Strings['workshop'], 'from' | 'forGroup' | 'untitled'>;
