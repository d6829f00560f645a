import type { ProgressEvent } from './model.ts';

/*
 * Written by hand: a schema library for these five kinds costs 2.2 KB on every lesson page, more than all
 * other progress code together (docs/decisions/0005). Generated input tests it.
 */

/** Longest text an event may hold; longer ones are refused, so that a foreign file cannot fill the device. */
const longest = 5000;

/** `value` as an event with just the fields of its kind, or undefined when it is not one. Never throws. */
export function parseEvent(value: unknown): ProgressEvent | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, at, lesson, type, ...rest } = value as Fields;
  if (!isId(id) || !isId(lesson) || !Number.isSafeInteger(at) || (at as number) < 0) return undefined;
  const body = bodyOf(type, rest);
  return body && ({ id, at, lesson, type, ...body } as ProgressEvent);
}

/** Reads a list; events that do not fit are left out, and `whole` says whether there were any. */
export function parseEvents(list: unknown): { data: readonly ProgressEvent[]; whole: boolean } {
  if (!Array.isArray(list)) return { data: [], whole: false };
  const data = list.map(parseEvent).filter((event) => event !== undefined);
  return { data, whole: data.length === list.length };
}

function bodyOf(
  type: unknown,
  { question, answer, right, key, sure, reflection, text, step, planned }: Fields,
): Fields | undefined {
  switch (type) {
    case 'lesson-opened':
    case 'lesson-finished':
      return {};
    case 'question-answered':
      return isId(question) &&
        isAnswer(answer) &&
        (right === null || typeof right === 'boolean') &&
        isText(key)
        ? { question, answer, right, key, ...((sure === 1 || sure === 2 || sure === 3) && { sure }) }
        : undefined;
    case 'reflection-saved':
      return isId(reflection) && isText(text) ? { reflection, text } : undefined;
    case 'step-planned':
      return isId(step) && typeof planned === 'boolean' ? { step, planned } : undefined;
    default:
      return undefined;
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longest;
}

/* An id becomes a key of an object: `__proto__`, `constructor` and the like, which every object has, must not. */
function isId(value: unknown): value is string {
  return isText(value) && value.length > 0 && value.length <= 80 && !(value in {});
}

function isAnswer(value: unknown): value is string[] {
  return Array.isArray(value) && value.length <= 40 && value.every(isText);
}

type Fields = Record<string, unknown>;
