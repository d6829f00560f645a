import type { Course, Lesson } from '../course/arrange.ts';
import type { LessonReading } from '../course/read-lesson.ts';
import { pathFor } from '../i18n/addresses.ts';
import type { Protocol } from '../protocols/model.ts';
import { protocolPath } from '../protocols/protocol-path.ts';
import { localise } from '../quiz/localise.ts';
import type { QuestionType } from '../quiz/model.ts';
import type { CatalogueFile } from './model.ts';
import { type LinkedId, type LinkLedger, redirectsOf } from './redirects.ts';

/** The catalogue of one language, as it is served. Pure. */
export function buildCatalogue({ course, protocols, textOf, ledger }: CatalogueContent): CatalogueFile {
  const { language } = course;
  const lessons = course.lessons.map((lesson) => ({
    id: lesson.id,
    number: `${lesson.module.number}.${lesson.number}`,
    title: lesson.title,
    minutes: lesson.minutes,
    path: pathFor(language, 'lesson', { module: lesson.module.slug, lesson: lesson.slug }),
    cards: cardsOf(textOf(lesson)),
    questions: lesson.questions.map((question) => ({
      id: question.id,
      prompt: localise(question, language).prompt,
      minutes: minutesByType[question.type],
    })),
  }));
  const there = new Set([
    ...lessons.flatMap(({ id, cards, questions }) => [
      `lesson ${id}`,
      ...cards.map((card) => `card ${id}/${card.id}`),
      ...questions.map((question) => `question ${id}/${question.id}`),
    ]),
    ...protocols.map(({ id }) => `protocol ${id}`),
  ]);
  return {
    modules: course.modules.map(({ number, title }) => ({ number, title })),
    lessons,
    protocols: protocols.map((protocol) => ({
      id: protocol.id,
      name: protocol.title[language],
      minutes: protocol.minutes,
      path: protocolPath(language, protocol),
    })),
    formerly: redirectsOf(ledger, ({ kind, id }: LinkedId) => there.has(`${kind} ${id}`)),
  };
}

/** Scenarios are cards here: both have an address. In reading order. */
function cardsOf({ cards, scenarios }: LessonReading): { id: string; title: string }[] {
  return [...cards, ...scenarios]
    .sort((a, b) => a.line - b.line)
    .map(({ id, title }) => ({ id, title: title.replace(/\*/g, '') }));
}

/** To answer alone and say a word about it to a neighbour. */
const minutesByType: Readonly<Record<QuestionType, number>> = {
  self: 2,
  single: 3,
  fill: 3,
  multiple: 4,
  order: 4,
  match: 4,
  branch: 5,
};

export interface CatalogueContent {
  readonly course: Course;
  readonly protocols: readonly Protocol[];
  readonly textOf: (lesson: Lesson) => LessonReading;
  readonly ledger: LinkLedger;
}
