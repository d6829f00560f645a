import { Temporal } from 'temporal-polyfill';
import { fillIn } from '../i18n/fill-in.ts';
import { type Language, languageTag } from '../i18n/language.ts';
import { strings } from '../i18n/strings.ts';
import { defaultZone, type Schedule } from './schedule.ts';
import { endOf } from './state.ts';

/**
 * When a webinar is, in words: the day, then a line for each clock that differs: South Africa first, then
 * the zone that it is announced in, then Belgium. Empty while no date is known. For example
 * `donderdag 4 maart 2027`, `14:00–15:00 in Zuid-Afrika (SAST, UTC+2)`, `13:00–14:00 in België (UTC+1)`.
 */
export function describeWhen(
  language: Language,
  { start, minutes, zone }: Pick<Schedule, 'start' | 'minutes' | 'zone'>,
): readonly string[] {
  return start === null ? [] : clocksOf(language, start, endOf(start, minutes).toISOString(), zone);
}

/** One moment in words, on the same clocks: `woensdag 3 maart 2027`, `14:00 in Zuid-Afrika (SAST, UTC+2)`. */
export function describeMoment(language: Language, moment: string, zone: string): readonly string[] {
  return clocksOf(language, moment, moment, zone);
}

/** The zones whose clocks are told: South Africa, where it is announced, Belgium. */
export function zonesIn({ zone }: Pick<Schedule, 'zone'>): readonly string[] {
  return [...new Set([defaultZone, zone, secondZone])];
}

/* A mail to thousands says the same thousands of times: working it out costs more than the rest of the mail. */
const known = new Map<string, readonly string[]>();

function clocksOf(language: Language, from: string, until: string, zone: string): readonly string[] {
  const key = [language, from, until, zone].join();
  const lines = known.get(key) ?? workOut(language, from, until, zone);
  if (known.size >= 100) known.clear();
  known.set(key, lines);
  return lines;
}

function workOut(language: Language, from: string, until: string, zone: string): string[] {
  const clocks = zonesIn({ zone }).map((name) => ({
    name,
    start: Temporal.Instant.from(from).toZonedDateTimeISO(name),
    end: Temporal.Instant.from(until).toZonedDateTimeISO(name),
  }));
  const [first] = clocks;
  if (!first) return [];
  const alike = Map.groupBy(clocks, ({ start }) => start.toPlainDateTime().toString());
  const hours = [...alike.values()].map((places) => {
    const { start, end } = places[0] ?? first;
    const otherDay = start.toPlainDate().equals(first.start.toPlainDate())
      ? ''
      : `${dateOf(language, start)}, `;
    const span = from === until ? hourOf(start) : `${hourOf(start)}–${hourOf(end)}`;
    return `${otherDay}${span} ${placesOf(language, places, zone)}`;
  });
  return [dateOf(language, first.start), ...hours];
}

/** `in Zuid-Afrika (SAST, UTC+2) en in België`: Belgium beside another place only for who is announced there, or reads Dutch. */
function placesOf(language: Language, places: readonly Clock[], zone: string): string {
  const named = places.filter(({ name }, index) => index === 0 || name === zone || language === 'nl');
  return new Intl.ListFormat(languageTag[language]).format(
    named.map(({ name, start }, index) => placeOf(language, name, index === 0 ? start.offset : undefined)),
  );
}

/** `in Zuid-Afrika (SAST, UTC+2)`; a second place with the same clock needs no offset. */
function placeOf(language: Language, zone: string, offset: string | undefined): string {
  const text = strings[language].mail.zones;
  const utc = offset?.replace(/^([+-])0?/, 'UTC$1').replace(':00', '');
  const known = zone === defaultZone ? text.southAfrica : zone === secondZone ? text.belgium : undefined;
  if (known) return offset === undefined ? known.place : fillIn(known.withOffset, { offset: utc ?? '' });
  const name = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return fillIn(offset === undefined ? text.other : text.otherWithOffset, { zone: name, offset: utc ?? '' });
}

function hourOf({ hour, minute }: Temporal.ZonedDateTime): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** `donderdag 4 maart 2027`, `Thursday 4 March 2027`. */
function dateOf(language: Language, { year, month, day }: Temporal.ZonedDateTime): string {
  const date = Date.UTC(year, month - 1, day);
  const { weekday, month: monthName } = names[language];
  return `${weekday.format(date)} ${day} ${monthName.format(date)} ${year}`;
}

/* Made once: making one costs more than all the rest of a mail. */
const namesIn = (language: Language) => ({
  weekday: new Intl.DateTimeFormat(languageTag[language], { weekday: 'long', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat(languageTag[language], { month: 'long', timeZone: 'UTC' }),
});
const names = { nl: namesIn('nl'), en: namesIn('en') };

/** Where the other half of the people are. */
const secondZone = 'Europe/Brussels';

interface Clock {
  readonly name: string;
  readonly start: Temporal.ZonedDateTime;
  readonly end: Temporal.ZonedDateTime;
}
