import { crc32 } from '../link/crc-32.ts';
import type { Answer } from '../progress/model.ts';
import { grade } from '../quiz/grade.ts';
import type { LocalOption, LocalQuestion } from '../quiz/localise.ts';
import { normalise } from '../quiz/normalise.ts';

/** The name under which the self-scan is counted; a question goes by the code of its id (src/link/code-of.ts). */
export const scanCode = 'scan';
/** How many levels a block of the self-scan has: 0 to 3. */
export const scanLevels = 4;

/** What a result code needs to know of a question: the same on every phone, in either language and any order. */
export function askedOf(code: string, question: LocalQuestion): Asked {
  const kind = question.type === 'multiple' || 'items' in question || 'pairs' in question ? 'some' : 'one';
  return { code, kind, ids: linesOf(question).map(({ id }) => id) };
}

/** The same for the self-scan: `blocks` are the ids of its building blocks. */
export function askedOfScan(blocks: readonly string[]): Asked {
  return { code: scanCode, kind: 'levels', ids: blocks };
}

/**
 * The lines on which the answers to a question are counted. Of a story that branches, every choice in it; of an
 * order or pairs, each that may stand right; of a blank, the word that fits, the near ones, and all others.
 */
export function linesOf(question: LocalQuestion): Line[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
    case 'self':
      return question.options.map((option) => ({
        id: option.id,
        text: option.text,
        right: 'right' in option && option.right,
      }));
    case 'branch':
      return withSteps(question.options);
    case 'order':
      return question.items.map(({ id, text }) => ({ id, text, right: true }));
    case 'match':
      return question.pairs.map(({ id, left, right }) => ({ id, text: `${left} → ${right}`, right: true }));
    case 'fill':
      return [
        { id: fitting, text: question.accepted[0] ?? '', right: true },
        ...question.near.map(({ id, answers }) => ({ id, text: answers.join(', '), right: false })),
        { id: otherwise, text: '…', right: false },
      ];
    default:
      return question satisfies never;
  }
}

/** The ids of the lines that an answer stands on; empty when nothing was answered. */
export function chosenOf(question: LocalQuestion, answer: Answer): string[] {
  if (answer.length === 0) return [];
  switch (question.type) {
    case 'single':
    case 'self':
      return answer.slice(0, 1);
    case 'branch':
      /* The last choice tells the whole way to it. */
      return answer.slice(-1);
    case 'multiple':
      return [...answer];
    case 'order':
    case 'match': {
      const { parts } = grade(question, answer);
      return Object.keys(parts).filter((id) => parts[id]);
    }
    case 'fill': {
      const typed = normalise(answer[0] ?? '');
      if (grade(question, answer).right) return [fitting];
      const near = question.near.find(({ answers }) => answers.some((one) => normalise(one) === typed));
      return [near?.id ?? otherwise];
    }
    default:
      return question satisfies never;
  }
}

/** Whether an answer can be one to what was asked: `chosen` names its lines, or `block=2` for each block. */
export function isAnswerTo({ kind, ids }: Asked, chosen: readonly string[]): boolean {
  if (new Set(chosen).size !== chosen.length) return false;
  if (kind === 'levels') {
    const levels = new Map(chosen.map((one) => one.split('=') as [string, string]));
    return (
      levels.size === ids.length &&
      chosen.length === ids.length &&
      ids.every((id) => /^[0-3]$/.test(levels.get(id) ?? ''))
    );
  }
  return chosen.every((id) => ids.includes(id)) && (kind === 'some' || chosen.length === 1);
}

/** A number that belongs to what is asked, so that a code for something else is noticed. */
export function markOf({ code, kind, ids }: Asked): number {
  return crc32([code, kind, ...inOrder(ids)].join(' '));
}

/** Ids in the order in which codes count them: an author may move options about. */
export function inOrder(ids: readonly string[]): string[] {
  return [...ids].sort((a, b) => (a < b ? -1 : 1));
}

const fitting = '+';
const otherwise = '-';

function withSteps(options: readonly LocalOption[], after = ''): Line[] {
  return options.flatMap(({ id, text, right, next }) => [
    { id, text, right, ...(after && { after }) },
    ...withSteps(next?.options ?? [], id),
  ]);
}

/** What was asked, as far as codes need it. */
export interface Asked {
  /** The code of the question's id, or `scan`. */
  readonly code: string;
  /** One line is chosen, some are (or none), or each gets a level from 0 to 3. */
  readonly kind: 'one' | 'some' | 'levels';
  readonly ids: readonly string[];
}

/** One line on which answers are counted. */
export interface Line {
  readonly id: string;
  readonly text: string;
  readonly right: boolean;
  /** In a story: the choice that leads to this one, which is counted with it. */
  readonly after?: string;
}
