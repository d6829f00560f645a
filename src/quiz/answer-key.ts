import type { LocalQuestion } from './localise.ts';
import { normalise } from './normalise.ts';

/**
 * What the right answer is, as a short text of ids. It is kept with every attempt: when it differs later,
 * the question has changed and is asked again. Mending a typing error changes no id, so answers stay.
 */
export function answerKey(question: LocalQuestion): string {
  switch (question.type) {
    case 'single':
    case 'branch':
    case 'multiple':
      return sorted(question.options.filter(({ right }) => right).map(({ id }) => id));
    case 'order':
      return question.items.map(({ id }) => id).join('>');
    case 'match':
      return sorted(question.pairs.map(({ id }) => id));
    case 'fill':
      return sorted(question.accepted.map(normalise));
    case 'self':
      return '';
    default:
      return question satisfies never;
  }
}

function sorted(parts: readonly string[]): string {
  return [...parts].sort().join(',');
}
