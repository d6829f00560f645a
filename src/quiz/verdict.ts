import { fillIn } from '../i18n/fill-in.ts';
import type { Strings } from '../i18n/strings.ts';
import type { Answer } from '../progress/model.ts';
import { chosenOptions, fillFeedback, grade } from './grade.ts';
import type { LocalQuestion } from './localise.ts';

/** The sentence a reader hears after an answer: the feedback of a choice, or how many parts fit. */
export function verdict(question: LocalQuestion, answer: Answer, text: Strings['quiz']): string {
  switch (question.type) {
    case 'single':
    case 'branch':
      return chosenOptions(question.options, answer).at(-1)?.feedback ?? '';
    case 'self':
      return question.options.find(({ id }) => id === answer[0])?.feedback ?? '';
    case 'fill':
      return answer[0]?.trim() ? fillFeedback(question, answer) : text.empty;
    case 'multiple':
    case 'order':
    case 'match': {
      if (answer.length === 0) return text.empty;
      const { right, parts } = grade(question, answer);
      const all = Object.values(parts);
      return right
        ? text.allRight
        : fillIn(text.partRight, { right: all.filter(Boolean).length, total: all.length });
    }
    default:
      return question satisfies never;
  }
}
