import type { Strings } from '../i18n/strings.ts';
import type { QuestionType } from './model.ts';

type Word = keyof Strings['quiz'];

/** What the island says whatever the question is. */
const always: readonly Word[] = ['hint', 'again', 'changed', 'notSaved'];
const checked: readonly Word[] = [
  ...['check', 'allRight', 'partRight', 'empty', 'keyAnswer'],
  ...['sure', 'sure1', 'sure2', 'sure3'],
] as Word[];
const ofType: Readonly<Record<QuestionType, readonly Word[]>> = {
  single: [],
  self: [],
  branch: [],
  multiple: [...checked, 'missed', 'leftOut'],
  fill: [...checked, 'blank'],
  order: [...checked, 'place', 'noPlace', 'fits', 'notYet', 'up', 'down', 'moved'],
  match: [...checked, 'noPair', 'fits', 'notYet', 'pairHelp', 'pairs', 'partners', 'joined'],
};

/**
 * The texts that the questions of a page need in the browser, first to take over what was served and then to
 * answer. Every lesson carries them, so no others travel.
 */
export function islandWords(text: Strings['quiz'], types: readonly QuestionType[]): Partial<Strings['quiz']> {
  const needed = new Set([...always, ...types.flatMap((type) => ofType[type])]);
  return Object.fromEntries(Object.entries(text).filter(([word]) => needed.has(word as Word)));
}
