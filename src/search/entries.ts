import type { Course, Lesson } from '../course/arrange.ts';
import type { Term } from '../course/model.ts';
import type { LessonReading } from '../course/read-lesson.ts';
import { pathFor } from '../i18n/addresses.ts';
import { type Language, twinLanguage } from '../i18n/language.ts';
import { strings } from '../i18n/strings.ts';
import type { Protocol } from '../protocols/model.ts';
import { protocolPath } from '../protocols/protocol-path.ts';
import type { SearchEntry } from './model.ts';

/**
 * Everything that can be found in one language: modules and lessons with their cards and questions, the
 * protocols, the glossary, the other pages. Of a question only the prompt is taken: feedback and right answers stay in the lesson.
 */
export function entriesOf({ course, textOf, protocols, glossary, pages }: Searchable): SearchEntry[] {
  const { language } = course;
  const glossaryTitle = strings[language].course.glossaryTitle;
  return [
    ...course.modules.flatMap((module) => [
      {
        kind: 'module' as const,
        title: module.title,
        context: '',
        href: pathFor(language, 'module', { module: module.slug }),
        text: module.summary,
      },
      ...module.lessons.flatMap((lesson) => entriesOfLesson(course, lesson, textOf(lesson))),
    ]),
    ...protocols.map((protocol) => ({
      kind: 'protocol' as const,
      title: protocol.title[language],
      context: '',
      href: protocolPath(language, protocol),
      text: textOfProtocol(protocol, language),
    })),
    ...glossary.map(({ id, data }) => ({
      kind: 'term' as const,
      title: data.term[language],
      context: glossaryTitle,
      href: `${pathFor(language, 'glossary')}#${id}`,
      text: data.meaning[language],
      term: id,
    })),
    ...pages.map((page) => ({ kind: 'page' as const, context: '', ...page })),
  ];
}

/** What a group may call it: its aim, its steps, its makers, and its name in the other language. */
function textOfProtocol({ title, purpose, origin, steps }: Protocol, language: Language): string {
  const texts = [purpose, origin, ...steps.map((step) => step.title)].map((text) => text[language]);
  return [title[twinLanguage(language)], ...texts].join(' ');
}

function entriesOfLesson({ language }: Course, lesson: Lesson, text: LessonText): SearchEntry[] {
  const cards = [...text.cards, ...text.scenarios].sort((a, b) => a.line - b.line);
  const href = pathFor(language, 'lesson', { module: lesson.module.slug, lesson: lesson.slug });
  const inLesson = { context: lesson.title };
  return [
    { kind: 'lesson', title: lesson.title, context: '', href, text: lesson.objective },
    ...cards.map((card) => ({
      ...inLesson,
      kind: 'card' as const,
      title: card.title,
      href: `${href}#${card.id}`,
      text: card.text,
    })),
    ...lesson.questions.map((question) => ({
      ...inLesson,
      kind: 'question' as const,
      title: question.prompt[language],
      href: `${href}#${question.id}`,
      text: '',
    })),
  ];
}

/** What the search reads. */
export interface Searchable {
  readonly course: Course;
  /** The text of a lesson in the course's language, as `readLesson` gives it. */
  readonly textOf: (lesson: Lesson) => LessonText;
  readonly protocols: readonly Protocol[];
  readonly glossary: readonly { id: string; data: Term }[];
  readonly pages: readonly { title: string; href: string; text: string }[];
}

/** The part of a lesson's text that is searched. */
type LessonText = Pick<LessonReading, 'cards' | 'scenarios'>;
