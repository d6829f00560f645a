import type { Language } from '../i18n/language.ts';
import { type LocalQuestion, localise } from './localise.ts';
import type { Question } from './model.ts';
import { shuffle } from './shuffle.ts';

/**
 * A question as it is served: in one language, its options shuffled by its id. The same for every reader,
 * because a list that changed its order when the script wakes would move under a finger. Scales of
 * self-rating and steps of a story keep the author's order.
 */
export function servedQuestion(question: Question, language: Language): LocalQuestion {
  const local = localise(question, language);
  return local.type === 'single' || local.type === 'multiple'
    ? ({ ...local, options: shuffle<unknown>(local.options, local.id) } as LocalQuestion)
    : local;
}
