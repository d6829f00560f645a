import { type Language, languageTag } from '../i18n/language.ts';

/** An instant in a zone, as people say it: `donderdag 4 maart 2027 om 14:00 (Africa/Johannesburg)`. */
export function sayWhen(instant: string, zone: string, language: Language): string {
  const format = formatter(language, zone, { dateStyle: 'full', timeStyle: 'short' });
  return `${format.format(new Date(instant))} (${zone})`;
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
