import type { Strings } from '../i18n/strings.ts';

/** The texts that change while one looks at the page that takes along: those that stand still are in its HTML. */
export function liveWords(text: Strings['offline']): LiveWords {
  return Object.fromEntries(live.map((key) => [key, text[key]])) as LiveWords;
}

const live = [
  'takePart',
  'goOn',
  'update',
  'size',
  'isThere',
  'isPart',
  'isOld',
  'isNone',
  'pageThere',
  'pageOld',
  'pageNone',
  'updatePage',
  'sure',
  'busy',
  'stopped',
  'taken',
  'interrupted',
  'renewed',
  'full',
  'removed',
  'cleared',
] as const satisfies readonly (keyof Strings['offline'])[];

export type LiveWords = Pick<Strings['offline'], (typeof live)[number]>;
