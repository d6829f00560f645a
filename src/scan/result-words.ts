import { fillIn, plural } from '../i18n/fill-in.ts';
import { type Language, languageTag } from '../i18n/language.ts';
import type { Strings } from '../i18n/strings.ts';
import { average, furthestApart, lowest, moved } from './figures.ts';
import type { LookBack, Scan } from './scans.ts';
import type { ServedBlock } from './served-block.ts';

/** What there is to tell about. `now` is whole; `first` is there from the second time on. */
export interface Told extends LookBack {
  readonly now: Scan;
  readonly blocks: readonly ServedBlock[];
  readonly language: Language;
  readonly text: Strings['scan'];
}

/** A text such as “Now: {date}, {who}” for a scan: “Now: 24 November 2026, with 4 people”. */
export function caption(words: string, { at, people }: Scan, { language, text }: Words): string {
  const who = people === 1 ? text.alone : plural(language, text.group, people);
  return fillIn(words, { date: dateOf(at, language), who });
}

/** The day of a moment, where the reader is. */
export function dateOf(at: number, language: Language): string {
  const form = new Intl.DateTimeFormat(languageTag[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return form.format(at);
}

/** The figure for a block, in the language’s way; a word when nobody chose. */
export function figure(scan: Scan, block: string, { language, text }: Words): string {
  const mean = average(scan, block);
  /* South African English writes decimals with a point or a comma; the course with a point. */
  return mean === undefined ? text.nobody : new Intl.NumberFormat(language).format(mean);
}

/** One line a block: “Needs: 1.8 (first 1)”. */
export function lines(told: Told): string[] {
  const { first, now, blocks, text } = told;
  return blocks.map(({ id, name }) =>
    fillIn(first ? text.lineWithFirst : text.line, {
      name,
      now: figure(now, id, told),
      first: first ? figure(first, id, told) : '',
    }),
  );
}

/** Where to begin: the blocks that stand lowest, all of them when they tie, and a sentence above. */
export function whereToBegin({ now, blocks, text }: Told): { words: string; blocks: readonly ServedBlock[] } {
  const ids = lowest(now, idsOf(blocks));
  const words =
    ids.length === 1 ? text.beginOne : ids.length === blocks.length ? text.beginAll : text.beginSome;
  return { words, blocks: blocks.filter(({ id }) => ids.includes(id)) };
}

/** What there is to talk about: sentences that ask, and judge nobody. */
export function talkPoints({ first, now, blocks, language, text }: Told): string[] {
  const ids = idsOf(blocks);
  const naming = (words: string, named: readonly string[]) =>
    named.length > 0 ? [fillIn(words, { blocks: listOf(named, blocks, language) })] : [];
  const apart = now.people > 1 ? furthestApart(now, ids) : [];
  const { up, down } = first ? moved(first, now, ids) : { up: [], down: [] };
  return [
    ...naming(text.differ, apart),
    ...(now.people > 1 && apart.length === 0 ? [text.close] : []),
    ...(ids.every((id) => average(now, id) === 3) ? [text.allStrong] : []),
    ...naming(text.up, up),
    ...naming(text.down, down),
    ...(first && up.length + down.length === 0 ? [text.same] : []),
    ...(first && first.people > 1 !== now.people > 1 ? [text.otherWay] : []),
    ...(now.people === 1 ? [text.askColleague] : []),
  ];
}

/** The result as plain text, for a message. `site` is where the site stands: `https://example.org`. */
export function shareText(told: Told, title: string, site: string): string {
  const { first, now, text } = told;
  const lessons = whereToBegin(told).blocks.flatMap(({ lesson }) =>
    lesson ? [`${lesson.title} ${site}${lesson.short}`] : [],
  );
  return [
    title,
    ...(first ? [caption(text.first, first, told)] : []),
    caption(first ? text.now : text.only, now, told),
    '',
    ...lines(told),
    ...(lessons.length > 0 ? ['', fillIn(text.shareBegin, { lessons: lessons.join(' · ') })] : []),
  ].join('\n');
}

function idsOf(blocks: readonly ServedBlock[]): string[] {
  return blocks.map(({ id }) => id);
}

/** Names in quotation marks, joined as the language joins them: one name is “Trust and respect”. */
function listOf(ids: readonly string[], blocks: readonly ServedBlock[], language: Language): string {
  const names = blocks.filter(({ id }) => ids.includes(id)).map(({ name }) => `“${name}”`);
  return new Intl.ListFormat(languageTag[language]).format(names);
}

type Words = Pick<Told, 'language' | 'text'>;
