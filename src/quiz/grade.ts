import type { Answer } from '../progress/model.ts';
import type { LocalOption, LocalQuestion } from './localise.ts';
import { normalise } from './normalise.ts';

/** How an answer did. */
export interface Result {
  /** Whether it is right as a whole; null where nothing is scored. */
  readonly right: boolean | null;
  /** By id of option, item or pair: whether that part is right. Parts that were not touched may be missing. */
  readonly parts: Readonly<Record<string, boolean>>;
}

/**
 * Grades an answer. Pure and total: unknown ids count as wrong or are ignored, an empty answer is never
 * right, nothing throws.
 */
export function grade(question: LocalQuestion, answer: Answer): Result {
  switch (question.type) {
    case 'single':
    case 'branch':
      return gradePath(chosenOptions(question.options, answer));
    case 'multiple':
      return whole(question.options.map(({ id, right }) => [id, answer.includes(id) === right]));
    case 'order':
      return whole(question.items.map(({ id }, place) => [id, answer[place] === id]));
    case 'match':
      return whole(question.pairs.map(({ id }) => [id, answer.includes(`${id}=${id}`)]));
    case 'fill': {
      const typed = normalise(answer[0] ?? '');
      return { right: question.accepted.some((accepted) => normalise(accepted) === typed), parts: {} };
    }
    case 'self':
      return { right: null, parts: {} };
    default:
      return question satisfies never;
  }
}

/**
 * The options that an answer names, in order: for a branching scenario the path through its steps, else
 * the one choice. Stops at an id that is not there.
 */
export function chosenOptions(options: readonly LocalOption[], answer: Answer): LocalOption[] {
  const [first, ...rest] = answer;
  const chosen = options.find(({ id }) => id === first);
  if (!chosen) return [];
  return [chosen, ...(chosen.next ? chosenOptions(chosen.next.options, rest) : [])];
}

/** The feedback for what was typed into a blank: that of the first fitting case. */
export function fillFeedback(question: Extract<LocalQuestion, { type: 'fill' }>, answer: Answer): string {
  const typed = normalise(answer[0] ?? '');
  if (grade(question, answer).right) return question.feedback.right;
  const near = question.near.find(({ answers }) => answers.some((one) => normalise(one) === typed));
  return near?.feedback ?? question.feedback.other;
}

function gradePath(path: readonly LocalOption[]): Result {
  const parts = Object.fromEntries(path.map(({ id, right }) => [id, right]));
  return { right: path.length > 0 && path.every(({ right }) => right), parts };
}

function whole(parts: readonly (readonly [string, boolean])[]): Result {
  return { right: parts.length > 0 && parts.every(([, right]) => right), parts: Object.fromEntries(parts) };
}
