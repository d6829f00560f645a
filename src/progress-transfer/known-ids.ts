import { fromBase64url, toBase64url } from '../link/base64url.ts';
import { codeOf } from '../link/code-of.ts';
import { crc32 } from '../link/crc-32.ts';

/** The permanent ids that a link of progress may name by a code, from the ledger `content/ids.json`. */
export function knownIdsOf(ledger: LedgerOfProgress): KnownIds {
  const all = (kind: keyof Lists) => [...ledger[kind], ...(ledger.formerly?.[kind] ?? [])];
  /* By their home in one pass: a course of a thousand lessons has ten thousand options. */
  const homes = (kind: keyof Lists) => Map.groupBy(all(kind), (id) => id.slice(0, id.lastIndexOf('/')));
  const lists = {
    questions: homes('questions'),
    options: homes('options'),
    reflections: homes('reflections'),
    steps: homes('steps'),
  };
  const below = (kind: keyof typeof lists, home: string) =>
    (lists[kind].get(home) ?? []).map((id) => id.slice(home.length + 1));
  const lessons = all('lessons').map((lesson): [string, KnownLesson] => [
    lesson,
    {
      q: Object.fromEntries(
        below('questions', lesson).map((question) => [question, below('options', `${lesson}/${question}`)]),
      ),
      r: below('reflections', lesson),
      s: below('steps', lesson),
    },
  ]);
  return { lessons: Object.fromEntries(lessons), blocks: all('blocks') };
}

/** The four bytes that name a lesson: its code of five characters (link/code-of.ts). Frozen. */
export function lessonCode(lesson: string): Uint8Array {
  return fromBase64url(`${codeOf('lesson', lesson)}A`) as Uint8Array;
}

/** The lesson with this code; undefined when no lesson has it. */
export function lessonOfCode(known: KnownIds, code: Uint8Array): string | undefined {
  const text = toBase64url(code);
  return Object.keys(known.lessons).find((lesson) => toBase64url(lessonCode(lesson)) === text);
}

/**
 * The number of 16 bits that names an id among its sisters, such as an option among those of its question.
 * Frozen. A test keeps the ledger free of sisters with one number; should there be two, neither has one.
 */
export function codeAmong(home: string, id: string): number {
  return crc32(`${home}/${id}`) >>> 16;
}

/** Which ids stand below a home: questions `q/lesson`, reflections `r/…`, steps `s/…`, options `o/lesson/question`, blocks `b`. */
export function sistersIn(known: KnownIds, home: string): readonly string[] {
  const [kind = '', lesson = '', question = ''] = home.split('/');
  if (kind === 'b') return known.blocks;
  const of = Object.hasOwn(known.lessons, lesson) ? known.lessons[lesson] : undefined;
  if (!of) return [];
  if (kind === 'r' || kind === 's') return of[kind];
  if (kind === 'q') return Object.keys(of.q);
  return Object.hasOwn(of.q, question) ? (of.q[question] ?? []) : [];
}

/** The one id below `home` with this code; undefined when there is none, or more than one. */
export function idOfCode(known: KnownIds, home: string, code: number): string | undefined {
  const found = sistersIn(known, home).filter((id) => codeAmong(home, id) === code);
  return found.length === 1 ? found[0] : undefined;
}

/** True when `idOfCode` finds this id by its code. */
export function hasCode(known: KnownIds, home: string, id: string): boolean {
  return idOfCode(known, home, codeAmong(home, id)) === id;
}

/** The ids that a device knows, as the page carries them. */
export interface KnownIds {
  readonly lessons: Readonly<Record<string, KnownLesson>>;
  readonly blocks: readonly string[];
}

interface KnownLesson {
  /** Questions, each with its options. */
  readonly q: Readonly<Record<string, readonly string[]>>;
  /** Reflections. */
  readonly r: readonly string[];
  /** Steps of the week. */
  readonly s: readonly string[];
}

interface Lists {
  readonly lessons: readonly string[];
  readonly questions: readonly string[];
  readonly options: readonly string[];
  readonly reflections: readonly string[];
  readonly steps: readonly string[];
  readonly blocks: readonly string[];
}

/** The lists of `content/ids.json` that progress speaks of. */
export interface LedgerOfProgress extends Lists {
  readonly formerly?: Partial<Lists>;
}
