import type { Language } from '../i18n/language.ts';
import type { Question, QuestionType } from './model.ts';

/** A value with every `{ nl, en }` in it replaced by the one of a language. */
export type InLanguage<T> = T extends { nl: infer V; en: unknown }
  ? V
  : T extends readonly (infer U)[]
    ? readonly InLanguage<U>[]
    : T extends object
      ? { readonly [K in keyof T]: InLanguage<T[K]> }
      : T;

/** A question in one language: what is served and what the island gets. */
export type LocalQuestion = InLanguage<Question>;
export type LocalQuestionOf<T extends QuestionType> = Extract<LocalQuestion, { type: T }>;
export type LocalOption = LocalQuestionOf<'branch'>['options'][number];

/** The question in one language. Pure; ids stay as they are. */
export function localise(question: Question, language: Language): LocalQuestion {
  return inLanguage(question, language) as LocalQuestion;
}

function inLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((one) => inLanguage(one, language));
  if (typeof value !== 'object' || value === null) return value;
  if ('nl' in value && 'en' in value) return value[language];
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inLanguage(one, language)]));
}
