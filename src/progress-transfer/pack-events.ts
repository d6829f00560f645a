import { inTime } from '../progress/in-time.ts';
import type { EventOf, ProgressEvent } from '../progress/model.ts';
import { type Column, createColumn, joinColumns } from './byte-columns.ts';
import { codeAmong, hasCode, type KnownIds, lessonCode } from './known-ids.ts';

/*
 * Version 1, frozen (tests/fixtures/links/progress-version-1.json). Events in the order of their time, one
 * number or a few of each in columns, so that like stands beside like and deflate finds it:
 *
 *   kinds    what happened: see `kindOf`
 *   times    milliseconds since the event before it
 *   ids      the beginning of the id: 0 as before, 1 new and packed, 2 new and spelled, 3 + n the n-th; then
 *            the number behind its dot: 0 none, 1 one more than before, 2 + n
 *   begins   packed beginnings: characters, then the base-36 number they are
 *   lessons  0 as before, 1 new by code, 2 new and spelled, 3 + n the n-th
 *   codes    codes of new lessons (4 bytes), and of what is below them (2 bytes)
 *   parts    questions, reflections, steps, blocks, scans: 0 new by code, 1 new and spelled, 3 + n the n-th
 *   answers  how many, then each as a part; 2 is a new pair `a=b` by two codes
 *   keys     see `keyShapes`; written out as a list of parts where no shape fits
 *   turns    person and people of a scan
 *   texts    everything spelled, as a JSON list
 */
export const columnNames = [
  'kinds',
  'times',
  'ids',
  'begins',
  'lessons',
  'codes',
  'parts',
  'answers',
  'keys',
  'turns',
  'texts',
] as const;

/** The events as bytes; `known` says which ids may be a code. Events with one id count once. */
export function packEvents(events: readonly ProgressEvent[], known: KnownIds): Uint8Array {
  const columns = Object.fromEntries(columnNames.map((name) => [name, createColumn()])) as Columns;
  const texts: string[] = [];
  const words = createWords(columns, texts, known);
  let before = 0;
  for (const event of inTime(events)) {
    columns.kinds.add(kindOf(event));
    columns.times.add(event.at - before);
    before = event.at;
    words.id(event.id);
    packRest(event, columns, words);
  }
  const json = new TextEncoder().encode(JSON.stringify(texts));
  for (const byte of json) columns.texts.bytes.push(byte);
  return joinColumns(columnNames.map((name) => columns[name]));
}

/** 0–4 plain kinds, 5 erased scan, 6–10 rated without a level or with 0–3, from 11 answers: right × 4 + sure. */
function kindOf(event: ProgressEvent): number {
  switch (event.type) {
    case 'lesson-opened':
      return 0;
    case 'lesson-finished':
      return 1;
    case 'reflection-saved':
      return 2;
    case 'step-planned':
      return event.planned ? 3 : 4;
    case 'scan-erased':
      return 5;
    case 'scan-rated':
      return event.level === null ? 6 : 7 + event.level;
    case 'question-answered':
      return firstAnswer + [null, false, true].indexOf(event.right) * 4 + (event.sure ?? 0);
    default:
      return event satisfies never;
  }
}

/** The first kind that is an answer. */
export const firstAnswer = 11;

function packRest(event: ProgressEvent, { answers, keys, turns }: Columns, words: Words): void {
  if ('lesson' in event) words.lesson(event.lesson);
  switch (event.type) {
    case 'reflection-saved':
      words.part(`r/${event.lesson}`, event.reflection);
      words.spell(event.text);
      break;
    case 'step-planned':
      words.part(`s/${event.lesson}`, event.step);
      break;
    case 'scan-erased':
      words.part('scans', event.scan);
      break;
    case 'scan-rated':
      words.part('scans', event.scan);
      words.part('b', event.block);
      turns.add(event.person);
      turns.add(event.people);
      break;
    case 'question-answered': {
      words.part(`q/${event.lesson}`, event.question);
      const home = `o/${event.lesson}/${event.question}`;
      answers.add(event.answer.length);
      for (const one of event.answer) words.answer(home, one);
      packKey(event, keys, (one) => words.answer(home, one));
      break;
    }
    default:
      break;
  }
}

/**
 * How the key follows from the answer, by the place in this list: it is empty; the options sorted; the items
 * in order; the lefts of the pairs sorted. See quiz/answer-key.ts.
 */
export const keyShapes: readonly ((answer: readonly string[]) => string)[] = [
  () => '',
  (answer) => [...answer].sort().join(','),
  (answer) => answer.join('>'),
  (answer) =>
    answer
      .map((pair) => pair.split('=')[0] ?? '')
      .sort()
      .join(','),
];

function packKey(
  { answer, key }: EventOf<'question-answered'>,
  keys: Column,
  part: (one: string) => void,
): void {
  const shape = keyShapes.findIndex((build) => build(answer) === key);
  keys.add(shape < 0 ? keyShapes.length : shape);
  if (shape >= 0) return;
  const ordered = key.includes('>') && !key.includes(',');
  const parts = key.split(ordered ? '>' : ',');
  keys.add(parts.length * 2 + Number(ordered));
  for (const one of parts) part(one);
}

function createWords(
  { ids, begins, lessons, codes, parts, answers }: Columns,
  texts: string[],
  known: KnownIds,
): Words {
  const tables = new Map<string, string[]>();
  const tableOf = (home: string) => tables.get(home) ?? tables.set(home, []).get(home) ?? [];
  const addCode = (home: string, id: string) => {
    const code = codeAmong(home, id);
    codes.bytes.push(code >>> 8, code & 255);
  };
  const refer = (column: Column, home: string, id: string): void => {
    const table = tableOf(home);
    const at = table.indexOf(id);
    if (at >= 0) {
      column.add(3 + at);
      return;
    }
    table.push(id);
    const pair = id.split('=');
    if (hasCode(known, home, id)) {
      column.add(0);
      addCode(home, id);
    } else if (pair.length === 2 && pair.every((one) => hasCode(known, home, one))) {
      column.add(2);
      for (const one of pair) addCode(home, one);
    } else {
      column.add(1);
      texts.push(id);
    }
  };
  let lastBegin: string | undefined;
  let lastNumber = 0;
  let lastLesson: string | undefined;
  return {
    spell: (text) => texts.push(text),
    part: (home, id) => refer(parts, home, id),
    answer: (home, id) => refer(answers, home, id),
    lesson(id) {
      const table = tableOf('lessons');
      const at = table.indexOf(id);
      if (id === lastLesson) lessons.add(0);
      else if (at >= 0) lessons.add(3 + at);
      else {
        table.push(id);
        const coded = Object.hasOwn(known.lessons, id);
        lessons.add(coded ? 1 : 2);
        if (coded) codes.bytes.push(...lessonCode(id));
        else texts.push(id);
      }
      lastLesson = id;
    },
    id(id) {
      const [, begin = id, digits] = /^(.*)\.(0|[1-9]\d{0,8})$/su.exec(id) ?? [];
      const table = tableOf('ids');
      const at = table.indexOf(begin);
      if (begin === lastBegin) ids.add(0);
      else if (at >= 0) ids.add(3 + at);
      else {
        table.push(begin);
        const packed = packBegin(begin);
        ids.add(packed ? 1 : 2);
        if (packed) begins.bytes.push(...packed);
        else texts.push(begin);
      }
      if (begin !== lastBegin) lastNumber = -1;
      lastBegin = begin;
      if (digits === undefined) {
        ids.add(0);
        return;
      }
      const number = Number(digits);
      ids.add(number === lastNumber + 1 ? 1 : 2 + number);
      lastNumber = number;
    },
  };
}

/** Its length and its value in base 36, the highest byte first; undefined when it is no such number. */
function packBegin(begin: string): number[] | undefined {
  if (!/^[0-9a-z]{1,16}$/.test(begin)) return undefined;
  let value = 0n;
  for (const digit of begin) value = value * 36n + BigInt(Number.parseInt(digit, 36));
  const bytes = Array.from({ length: beginBytes(begin.length) }, (_, index) =>
    Number((value >> BigInt(8 * index)) & 255n),
  );
  return [begin.length, ...bytes.reverse()];
}

/** Bytes that so many characters of base 36 need. */
export function beginBytes(characters: number): number {
  return Math.ceil((characters * Math.log2(36)) / 8);
}

type Columns = Readonly<Record<(typeof columnNames)[number], Column>>;

interface Words {
  spell(text: string): void;
  id(id: string): void;
  lesson(id: string): void;
  part(home: string, id: string): void;
  answer(home: string, id: string): void;
}
