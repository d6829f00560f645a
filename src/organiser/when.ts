import { type Language, languageTag } from '../i18n/language.ts';
import { describeMoment } from '../webinar/when.ts';

/** An instant as people say it, on every clock that matters: the words of the mails, on one line. */
export function sayWhen(instant: string, zone: string, language: Language): string {
  return describeMoment(language, instant, zone).join(', ');
}

/** An instant in a zone, short: `4 mrt 2027, 14:00`. */
export function sayMoment(instant: string, zone: string, language: Language): string {
  return formatter(language, zone, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}

/** A day without an hour, `2027-03-04`, short: `4 mrt 2027`. */
export function sayDay(day: string, language: Language): string {
  return formatter(language, 'UTC', { dateStyle: 'medium' }).format(new Date(`${day}T00:00:00Z`));
}

/** Making a formatter costs more than using it a thousand times. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, timeZone: string, options: Intl.DateTimeFormatOptions) {
  const key = JSON.stringify([language, timeZone, options]);
  const format = made.get(key) ?? new Intl.DateTimeFormat(languageTag[language], { ...options, timeZone });
  if (made.size > 50) made.clear();
  made.set(key, format);
  return format;
}
