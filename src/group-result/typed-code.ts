import { type Asked, inOrder, isAnswerTo, markOf, scanLevels } from './asked.ts';

/*
 * An answer as a few characters to say aloud: `K7M 4PX`.
 *
 * Its characters are the digits of a number to the base 23, and a last one that checks. The number holds the
 * answer, a mark of what was asked (23 values), and the number of the phone. So:
 * - one wrong character, or two that changed places, is always noticed: 23 is a prime;
 * - a code for something else, or for a question that has changed since, is noticed 528 times in 529;
 * - two phones meet in one number once in 10,000 pairs or less: with 30 phones the answer of one is taken for
 *   that of another once in twenty rooms at most, and the page then says that this phone was counted already.
 * It is no secret: whoever has the question can read the answer out of it. It holds no name.
 */

/** No vowels, no `0 O Q`, `1 I`, `5 S`, `8 B`… in pairs that look alike; no word can come out. */
export const alphabet = '2346789CDFHJKLMNPRTVWXY';
const base = alphabet.length;

/** The code for an answer; `phone` is any whole number from 0. Throws when the answer is none to what was asked. */
export function buildTypedCode(asked: Asked, chosen: readonly string[], phone: number): string {
  if (!isAnswerTo(asked, chosen)) throw new Error(`“${chosen.join(', ')}” is no answer to ${asked.code}.`);
  const answers = answersOf(asked);
  const number = phoneFor(asked, phone);
  /* Turned by the number of the phone, so that equal answers do not end alike. */
  const turned = (packAnswer(asked, chosen) + number) % answers;
  let rest = turned + answers * ((Math.floor(markOf(asked) / base) % base) + base * number);
  const digits: number[] = [];
  for (let place = 0; place < payloadOf(asked); place++) {
    digits.unshift(rest % base);
    rest = Math.floor(rest / base);
  }
  return [...digits, checkOf(asked, digits)].map((digit) => alphabet.charAt(digit)).join('');
}

/** Reads what was typed: capitals or not, with any spaces, dots and dashes. Never throws, never guesses. */
export function readTypedCode(asked: Asked, typed: string): ReadCode {
  const characters = [...typed.toUpperCase().replace(/[\s.,·–-]/g, '')];
  if (characters.length === 0) return { ok: false, reason: 'empty' };
  const stranger = characters.find((character) => !alphabet.includes(character));
  if (stranger) return { ok: false, reason: 'stranger', character: stranger };
  if (characters.length !== codeLength(asked)) return { ok: false, reason: 'length' };
  const digits = characters.map((character) => alphabet.indexOf(character));
  const check = digits.pop();
  if (check !== checkOf(asked, digits)) return { ok: false, reason: 'wrong' };
  const answers = answersOf(asked);
  const number = digits.reduce((sum, digit) => sum * base + digit, 0);
  const rest = Math.floor(number / answers);
  const phone = Math.floor(rest / base);
  if (rest % base !== Math.floor(markOf(asked) / base) % base || phone >= phonesOf(asked))
    return { ok: false, reason: 'wrong' };
  const answer = (((number % answers) - phone) % answers) + answers;
  return { ok: true, phone, chosen: unpackAnswer(asked, answer % answers) };
}

/** How many characters a code for this has: six for most questions, eight for the self-scan. */
export function codeLength(asked: Asked): number {
  return payloadOf(asked) + 1;
}

/** A code in groups, as one says it: `K7M 4PX`, `K7M4 PX2R`. */
export function spoken(code: string): string {
  const half = Math.ceil(code.length / 2);
  return `${code.slice(0, half)} ${code.slice(half)}`;
}

/** The number that a phone goes by for one question: those of two questions cannot be laid side by side. */
export function phoneFor(asked: Asked, phone: number): number {
  return phone % phonesOf(asked);
}

const fewestPhones = 10_000;

function payloadOf(asked: Asked): number {
  let length = 5;
  while (base ** length < answersOf(asked) * base * fewestPhones) length += 1;
  return length;
}

function phonesOf(asked: Asked): number {
  return Math.floor(base ** payloadOf(asked) / (answersOf(asked) * base));
}

/** How many answers there are. */
function answersOf({ kind, ids }: Asked): number {
  return kind === 'one' ? ids.length : (kind === 'some' ? 2 : scanLevels) ** ids.length;
}

function packAnswer({ kind, ids }: Asked, chosen: readonly string[]): number {
  const order = inOrder(ids);
  if (kind === 'one') return order.indexOf(chosen[0] ?? '');
  if (kind === 'some')
    return order.reduce((sum, id, place) => sum + (chosen.includes(id) ? 2 ** place : 0), 0);
  const levels = new Map(chosen.map((one) => one.split('=') as [string, string]));
  return order.reduce((sum, id, place) => sum + Number(levels.get(id)) * scanLevels ** place, 0);
}

function unpackAnswer({ kind, ids }: Asked, answer: number): string[] {
  const order = inOrder(ids);
  const digitAt = (place: number, of: number) => Math.floor(answer / of ** place) % of;
  if (kind === 'one') return order.slice(answer, answer + 1);
  if (kind === 'some') return order.filter((_, place) => digitAt(place, 2) === 1);
  return order.map((id, place) => `${id}=${digitAt(place, scanLevels)}`);
}

/** Weights that differ and are no multiple of 23: one wrong digit, or two that changed places, changes the sum. */
function checkOf(asked: Asked, digits: readonly number[]): number {
  const sum = digits.reduce((total, digit, place) => total + digit * (place + 2), markOf(asked) % base);
  return (base - (sum % base)) % base;
}

export type ReadCode =
  | { readonly ok: true; readonly phone: number; readonly chosen: readonly string[] }
  | { readonly ok: false; readonly reason: 'empty' | 'length' | 'wrong' }
  /** A character that stands in no code. */
  | { readonly ok: false; readonly reason: 'stranger'; readonly character: string };
