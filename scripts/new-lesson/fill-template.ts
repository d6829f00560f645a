import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { estimateMinutes } from '../../src/course/minutes.ts';
import { readLesson } from '../../src/course/read-lesson.ts';
import { type Language, type Localized, languages } from '../../src/i18n/language.ts';
import { quizSchema } from '../../src/quiz/model.ts';

/**
 * The three files of a new lesson, by name. Its minutes are `wanted` when the example takes about that long;
 * otherwise they are what it takes, and a comment keeps what was wanted.
 */
export function fillTemplate(title: Localized, slug: Localized, wanted: number): Map<string, string> {
  const quiz = template('quiz.yaml');
  const minutes = minutesFor(quiz, wanted);
  const stated = minutes === wanted ? String(minutes) : `${minutes} # planned: ${wanted}`;
  const lesson = (language: Language) =>
    template(`lesson.${language}.mdx`)
      .replace('SLUG', slug[language])
      .replace('TITLE', () => JSON.stringify(title[language]))
      .replace('MINUTES', stated);
  return new Map([
    ['lesson.nl.mdx', lesson('nl')],
    ['lesson.en.mdx', lesson('en')],
    ['quiz.yaml', quiz],
  ]);
}

function minutesFor(quiz: string, wanted: number): number {
  const { questions } = quizSchema.parse(parse(quiz));
  const estimates = languages.map((language) =>
    estimateMinutes(readLesson(template(`lesson.${language}.mdx`), ''), questions, language),
  );
  if (estimates.every((estimate) => Math.abs(estimate - wanted) <= 1)) return wanted;
  return Math.min(7, Math.max(4, Math.round(Math.max(...estimates))));
}

function template(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}
