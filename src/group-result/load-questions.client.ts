import { askJson } from '../catalogue/load-catalogue.client.ts';
import type { Language } from '../i18n/language.ts';
import { parseQuestions, type QuestionList } from './question-list.ts';

/** The questions of a language that can be counted; undefined when they do not come. */
export async function loadQuestions(
  language: Language,
  ask: typeof fetch = fetch,
): Promise<QuestionList | undefined> {
  return parseQuestions(await askJson(`/questions.${language}.json`, ask));
}
