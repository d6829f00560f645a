import { fillIn, plural } from '../i18n/fill-in.ts';
import { type Language, languageTag } from '../i18n/language.ts';
import type { Strings } from '../i18n/strings.ts';

/** What the clock shows of the time left, in milliseconds: `4:05`; below zero the time beyond, `+0:20`. */
export function clockFace(left: number): string {
  const seconds = shownSeconds(left);
  const [beyond, all] = [seconds < 0 ? '+' : '', Math.abs(seconds)];
  return `${beyond}${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`;
}

/** A number of seconds in words: "4 minutes and 5 seconds", "2 minutes", "45 seconds". */
export function secondsInWords(seconds: number, text: TimeTexts, language: Language): string {
  const [whole, rest] = [Math.floor(seconds / 60), seconds % 60];
  const minutes = plural(language, text.minutes, whole);
  const ofRest = plural(language, text.seconds, rest);
  if (whole === 0) return ofRest;
  return rest === 0 ? minutes : fillIn(text.both, { minutes, seconds: ofRest });
}

/** How much time there is, or how long it has been up, in words. */
export function leftInWords(left: number, text: TimeTexts, language: Language): string {
  const seconds = shownSeconds(left);
  if (seconds > 0) return fillIn(text.left, { time: secondsInWords(seconds, text, language) });
  if (seconds === 0) return text.justOver;
  return fillIn(text.over, { time: secondsInWords(-seconds, text, language) });
}

/** A moment as the clock on the wall shows it, `15:20`. */
export function timeOfDay(moment: number, language: Language): string {
  const form = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  return new Intl.DateTimeFormat(languageTag[language], form).format(moment);
}

/** Whole seconds as one counts them: the last second lasts until it is zero, and the first beyond is whole. */
export function shownSeconds(left: number): number {
  return Math.ceil(left / 1000) || 0;
}

type TimeTexts = Pick<Strings['session'], 'minutes' | 'seconds' | 'both' | 'left' | 'over' | 'justOver'>;
