import type { EventOf, ProgressEvent } from './model.ts';

/*
 * Written by hand: a schema library costs 2.2 KB on every lesson page, more than all other progress code
 * together (docs/decisions/0005). Generated input tests it.
 */

/** Longest text an event may hold; longer ones are refused, so that a foreign file cannot fill the device. */
const longest = 5000;

/** What each kind of event holds besides `id`, `at` and `type`. */
const fieldsOf: FieldsOf = {
  'lesson-opened': { lesson: isId },
  'lesson-finished': { lesson: isId },
  'question-answered': {
    lesson: isId,
    question: isId,
    answer: isAnswer,
    right: isOneOf(null, true, false),
    key: isText,
    sure: isOneOf(1, 2, 3),
  },
  'reflection-saved': { lesson: isId, reflection: isId, text: isText },
  'step-planned': { lesson: isId, step: isId, planned: isOneOf(true, false) },
  'scan-rated': {
    scan: isId,
    block: isId,
    level: isOneOf(null, 0, 1, 2, 3),
    person: isCount,
    people: isCount,
  },
  'scan-erased': { scan: isId },
};

/** `value` as an event with just the fields of its kind, or undefined when it is not one. Never throws. */
export function parseEvent(value: unknown): ProgressEvent | undefined {
  const given: Fields = Object(value);
  /* `isId` first: it refuses names such as `constructor`, which every object has. */
  const fields = isId(given.type) && fieldsOf[given.type as ProgressEvent['type']];
  if (!fields) return undefined;
  const event: Fields = { type: given.type };
  for (const [field, fits] of Object.entries<Check>({ id: isId, at: isCount, ...fields })) {
    if (fits(given[field])) event[field] = given[field];
    else if (field !== 'sure') return undefined; // a side question: the answer counts without it
  }
  return event as unknown as ProgressEvent;
}

/** Reads a list; events that do not fit are left out, and `whole` says whether there were any. */
export function parseEvents(list: unknown): { data: readonly ProgressEvent[]; whole: boolean } {
  if (!Array.isArray(list)) return { data: [], whole: false };
  const data = list.flatMap((one) => parseEvent(one) ?? []);
  return { data, whole: data.length === list.length };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longest;
}

/* An id becomes a key of an object: `__proto__`, `constructor` and the like, which every object has, must not. */
function isId(value: unknown): value is string {
  return isText(value) && value.length > 0 && value.length <= 80 && !(value in {});
}

function isAnswer(value: unknown): boolean {
  return Array.isArray(value) && value.length <= 40 && value.every(isText);
}

/** A time, or a number of people. */
function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isOneOf(...values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

type Check = (value: unknown) => boolean;
type Fields = Record<string, unknown>;
type FieldsOf = {
  readonly [T in ProgressEvent['type']]: {
    readonly [F in Exclude<keyof EventOf<T>, 'id' | 'at' | 'type'>]-?: Check;
  };
};
