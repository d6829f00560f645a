import { type Language, languageTag } from '../i18n/language.ts';

/*
 * A day as date fields give it: `2027-03-04`, without a time or a zone. Counting goes by UTC, where every day
 * has 24 hours.
 */

/** True for a day that is in the calendar: `2027-02-31` is not. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && text === written(timeOf(text));
}

/** The day a number of days later, or earlier. */
export function addDays(day: string, count: number): string {
  return written(timeOf(day) + count * oneDay);
}

/** How many days `to` comes after `from`; below 0 when it comes before. */
export function daysBetween(from: string, to: string): number {
  return (timeOf(to) - timeOf(from)) / oneDay;
}

/** The Monday of the week that a day is in. */
export function mondayOf(day: string): string {
  return addDays(day, -((new Date(timeOf(day)).getUTCDay() + 6) % 7));
}

/** The day that a moment is in, by the clock of the device. */
export function dayOf(moment: Date): string {
  return written(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()));
}

/** A day in words, `4 March 2027`; `short` leaves the year out and shortens the month. */
export function dayInWords(language: Language, day: string, length: 'long' | 'short' = 'long'): string {
  const form: Intl.DateTimeFormatOptions =
    length === 'long'
      ? { day: 'numeric', month: 'long', year: 'numeric' }
      : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(languageTag[language], { ...form, timeZone: 'UTC' }).format(timeOf(day));
}

const oneDay = 24 * 60 * 60 * 1000;

function timeOf(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  /* `Date.UTC` takes the years 0 to 99 for 1900 to 1999. */
  return new Date(Date.UTC(2000, month - 1, date)).setUTCFullYear(year, month - 1, date);
}

function written(time: number): string {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : '';
}
