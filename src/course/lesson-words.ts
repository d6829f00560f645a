import { pathFor } from '../i18n/addresses.ts';
import { localise } from '../quiz/localise.ts';
import type { Course, Lesson } from './arrange.ts';
import type { LessonReading } from './read-lesson.ts';

/**
 * Of every lesson what people take with them: the step of the week, what they are asked to think over, and
 * the question asked before reading. By ids, as progress keeps them.
 */
export function buildLessonWords(course: Course, textOf: (lesson: Lesson) => LessonReading): LessonWords[] {
  const { language } = course;
  return course.lessons.map((lesson) => {
    const { steps, reflections } = textOf(lesson);
    const byId = (prose: typeof steps) => Object.fromEntries(prose.map(({ id, text }) => [id, text]));
    return {
      id: lesson.id,
      title: lesson.title,
      href: pathFor(language, 'lesson', { module: lesson.module.slug, lesson: lesson.slug }),
      steps: byId(steps),
      reflections: byId(reflections),
      opening: lesson.questions
        .filter((question) => question.opening)
        .map((question) => localise(question, language))
        .flatMap((question) =>
          'options' in question
            ? [
                {
                  id: question.id,
                  prompt: question.prompt,
                  options: Object.fromEntries(question.options.map(({ id, text }) => [id, text])),
                },
              ]
            : [],
        ),
    };
  });
}

/** Every text under the id of its step, reflection or option. */
export interface LessonWords {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly steps: Readonly<Record<string, string>>;
  readonly reflections: Readonly<Record<string, string>>;
  readonly opening: readonly {
    readonly id: string;
    readonly prompt: string;
    readonly options: Readonly<Record<string, string>>;
  }[];
}
