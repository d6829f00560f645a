import type { ProgressEvent } from '../progress/model.ts';
import { parseEvent } from '../progress/parse-event.ts';
import { type ColumnReader, splitColumns } from './byte-columns.ts';
import { idOfCode, type KnownIds, lessonOfCode } from './known-ids.ts';
import { beginBytes, columnNames, firstAnswer, keyShapes } from './pack-events.ts';

/**
 * Reads what `packEvents` made: the events in the order of their time. `unread` counts those that speak of
 * something this site does not know, or that no browser could keep. Throws when the bytes are no such thing.
 */
export function unpackEvents(bytes: Uint8Array, known: KnownIds): Unpacked {
  const readers = splitColumns(bytes, columnNames.length);
  const columns = Object.fromEntries(columnNames.map((name, index) => [name, readers[index]])) as Columns;
  const count = columns.kinds.left(); // every kind is one byte
  const words = createWords(columns, known);
  const events: ProgressEvent[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    const kind = columns.kinds.next();
    at += columns.times.next();
    const event = parseEvent({ at, id: words.id(), ...readRest(kind, columns, words) });
    if (event) events.push(event);
  }
  return { events, unread: count - events.length };
}

function readRest(kind: number, { answers, keys, turns }: Columns, words: Words): Record<string, unknown> {
  if (kind < 5 || kind >= firstAnswer) return readInLesson(kind, words, answers, keys);
  const scan = words.part('scans');
  if (kind === 5) return { type: 'scan-erased', scan };
  const block = words.part('b');
  const level = kind === 6 ? null : kind - 7;
  return { type: 'scan-rated', scan, block, level, person: turns.next(), people: turns.next() };
}

function readInLesson(
  kind: number,
  words: Words,
  answers: ColumnReader,
  keys: ColumnReader,
): Record<string, unknown> {
  const lesson = words.lesson();
  if (kind === 0) return { type: 'lesson-opened', lesson };
  if (kind === 1) return { type: 'lesson-finished', lesson };
  if (kind === 2)
    return { type: 'reflection-saved', lesson, reflection: words.part(`r/${lesson}`), text: words.spelled() };
  if (kind < firstAnswer)
    return { type: 'step-planned', lesson, step: words.part(`s/${lesson}`), planned: kind === 3 };
  const question = words.part(`q/${lesson}`);
  const home = `o/${lesson}/${question}`;
  const answer = Array.from({ length: answers.next() }, () => words.answer(home));
  const key = readKey(answer, keys, () => words.answer(home));
  const right = [null, false, true][Math.floor((kind - firstAnswer) / 4)];
  const sure = (kind - firstAnswer) % 4;
  return { type: 'question-answered', lesson, question, answer, key, right, ...(sure > 0 && { sure }) };
}

function readKey(
  answer: readonly (string | undefined)[],
  keys: ColumnReader,
  part: () => string | undefined,
): string | undefined {
  const shape = keyShapes[keys.next()];
  if (shape) return answer.includes(undefined) ? undefined : shape(answer as readonly string[]);
  const shapeOfList = keys.next();
  const parts = Array.from({ length: Math.floor(shapeOfList / 2) }, part);
  return parts.includes(undefined) ? undefined : parts.join(shapeOfList % 2 ? '>' : ',');
}

function createWords(
  { ids, begins, lessons, codes, parts, answers, texts }: Columns,
  known: KnownIds,
): Words {
  const spelledTexts: unknown = JSON.parse(
    new TextDecoder('utf-8', { fatal: true }).decode(texts.take(texts.left())),
  );
  if (!Array.isArray(spelledTexts)) throw new RangeError('The texts are no list.');
  let nextText = 0;
  const spelled = (): string => {
    const text: unknown = spelledTexts[nextText++];
    if (typeof text !== 'string') throw new RangeError('A text is missing.');
    return text;
  };
  const tables = new Map<string, (string | undefined)[]>();
  const tableOf = (home: string) => tables.get(home) ?? tables.set(home, []).get(home) ?? [];
  const coded = (home: string) => {
    const [high = 0, low = 0] = codes.take(2);
    return idOfCode(known, home, high * 256 + low);
  };
  const pair = (home: string) => {
    const [left, right] = [coded(home), coded(home)];
    return left === undefined || right === undefined ? undefined : `${left}=${right}`;
  };
  const refer = (column: ColumnReader, home: string): string | undefined => {
    const ref = column.next();
    const table = tableOf(home);
    if (ref >= 3) return entryOf(table, ref - 3);
    const id = ref === 0 ? coded(home) : ref === 1 ? spelled() : pair(home);
    table.push(id);
    return id;
  };
  let begin = '';
  let number = -1;
  let lesson = '';
  let strangers = 0;
  /* A name of its own, so that what is below it stays apart, and too long for an event to be kept. */
  const stranger = () => `stranger ${strangers++}`.padEnd(81);
  return {
    spelled,
    part(home) {
      const table = tableOf(home);
      const known = table.length;
      const id = refer(parts, home) ?? stranger();
      if (table.length > known) table[known] = id;
      return id;
    },
    answer: (home) => refer(answers, home),
    lesson() {
      const ref = lessons.next();
      const table = tableOf('lessons');
      if (ref === 0) return lesson;
      if (ref >= 3) lesson = entryOf(table, ref - 3) ?? '';
      else {
        lesson = ref === 1 ? (lessonOfCode(known, codes.take(4)) ?? stranger()) : spelled();
        table.push(lesson);
      }
      return lesson;
    },
    id() {
      const ref = ids.next();
      const table = tableOf('ids');
      if (ref >= 3) begin = entryOf(table, ref - 3) ?? '';
      else if (ref > 0) {
        begin = ref === 1 ? readBegin(begins) : spelled();
        table.push(begin);
      }
      if (ref > 0) number = -1;
      const step = ids.next();
      if (step === 0) return begin;
      number = step === 1 ? number + 1 : step - 2;
      return `${begin}.${number}`;
    },
  };
}

function entryOf(table: readonly (string | undefined)[], index: number): string | undefined {
  if (index >= table.length) throw new RangeError('This refers to nothing.');
  return table[index];
}

function readBegin(begins: ColumnReader): string {
  const length = begins.next();
  let value = 0n;
  for (const byte of begins.take(beginBytes(length))) value = value * 256n + BigInt(byte);
  return value.toString(36).padStart(length, '0');
}

type Columns = Readonly<Record<(typeof columnNames)[number], ColumnReader>>;

interface Words {
  spelled(): string;
  id(): string;
  lesson(): string;
  part(home: string): string;
  answer(home: string): string | undefined;
}

export interface Unpacked {
  readonly events: readonly ProgressEvent[];
  readonly unread: number;
}
