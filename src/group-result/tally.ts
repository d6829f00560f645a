import { type Asked, isAnswerTo, type Line } from './asked.ts';
import type { Vote } from './model.ts';

/**
 * Adds an answer. The same phone's answer to a question counts once: told again it changes nothing, and another
 * answer takes the place of the first. The number that tells phones apart is short (typed-code.ts), so two
 * phones may, rarely, pass for one; what became of an answer is told, so that the room can notice.
 */
export function addVote(votes: readonly Vote[], vote: Vote): { outcome: Outcome; votes: readonly Vote[] } {
  const earlier = votes.find((one) => one.question === vote.question && one.phone === vote.phone);
  if (!earlier) return { outcome: 'new', votes: [...votes, vote] };
  if (sameAnswer(earlier, vote)) return { outcome: 'known', votes };
  return { outcome: 'changed', votes: [...votes.filter((one) => one !== earlier), vote] };
}

/** Takes away the answer to a question that came last. */
export function withoutLast(votes: readonly Vote[], question: string): readonly Vote[] {
  const last = votes.findLastIndex((vote) => vote.question === question);
  return votes.filter((_, index) => index !== last);
}

/** Takes away all answers to a question. */
export function withoutQuestion(votes: readonly Vote[], question: string): readonly Vote[] {
  return votes.filter((vote) => vote.question !== question);
}

/**
 * How many chose each line, in the order of the lines. What was chosen within a story counts for every choice on
 * the way to it. Answers that do not fit the question (any more) are left out.
 */
export function tally(votes: readonly Vote[], asked: Asked, lines: readonly Line[]): Tally {
  const fitting = fittingVotes(votes, asked);
  const standsOn = fitting.map(({ chosen }) => new Set(chosen.flatMap((id) => wayTo(id, lines))));
  return {
    people: fitting.length,
    counts: lines.map(({ id }) => standsOn.filter((stood) => stood.has(id)).length),
  };
}

/** How many chose 0, 1, 2 and 3 for each block of a self-scan, in the order of `asked`. */
export function tallyLevels(votes: readonly Vote[], asked: Asked): { people: number; levels: number[][] } {
  const fitting = fittingVotes(votes, asked);
  const chose = (block: string, level: number) =>
    fitting.filter(({ chosen }) => chosen.includes(`${block}=${level}`)).length;
  return {
    people: fitting.length,
    levels: asked.ids.map((block) => [0, 1, 2, 3].map((level) => chose(block, level))),
  };
}

function fittingVotes(votes: readonly Vote[], asked: Asked): readonly Vote[] {
  return votes.filter(({ question, chosen }) => question === asked.code && isAnswerTo(asked, chosen));
}

function sameAnswer(one: Vote, other: Vote): boolean {
  return [...one.chosen].sort().join() === [...other.chosen].sort().join();
}

function wayTo(id: string, lines: readonly Line[]): string[] {
  const after = lines.find((line) => line.id === id)?.after;
  return after && after !== id ? [id, ...wayTo(after, lines)] : [id];
}

/** What became of an answer: counted, here already, or in the place of an earlier one of the same phone. */
export type Outcome = 'new' | 'known' | 'changed';

export interface Tally {
  readonly people: number;
  readonly counts: readonly number[];
}
