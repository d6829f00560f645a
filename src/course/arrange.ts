import type { Language, Localized } from '../i18n/language.ts';
import type { Question } from '../quiz/model.ts';
import type { LessonData, ModuleData } from './model.ts';

/**
 * Puts the entries of `content/course/` in order and links them: pure, no mutation, the same input gives
 * the same course. Throws when a lesson has no twin or no quiz; `check/` finds that earlier, with a line.
 */
export function arrange(language: Language, entries: CourseEntries): Course {
  const perModule = Map.groupBy(entries.lessons, (entry) => partsOf(entry.id).module);
  const quizzes = new Map(entries.quizzes.map((entry) => [entry.id, entry.data.questions]));
  const lessonsOf = (module: string) => byPath(perModule.get(module) ?? []);
  const modules = byPath(entries.modules).map((entry, index): Module => {
    const id = entry.id.replace(/\/module$/, '');
    const about: ModuleHeading = {
      id,
      number: index + 1,
      slug: entry.data.slug[language],
      slugs: entry.data.slug,
      title: entry.data.title[language],
      summary: entry.data.summary[language],
    };
    const twins = lessonsOf(id);
    const lessons = twins
      .filter((lesson) => partsOf(lesson.id).language === language)
      .map((lesson, position): Lesson => {
        const { lesson: lessonId } = partsOf(lesson.id);
        return {
          id: lessonId,
          entryId: lesson.id,
          number: position + 1,
          slug: lesson.data.slug,
          slugs: slugsOf(lessonId, twins),
          title: lesson.data.title,
          objective: lesson.data.objective,
          minutes: lesson.data.minutes,
          module: about,
          questions: questionsOf(`${id}/${lessonId}/quiz`, quizzes),
        };
      });
    const planned = entry.data.planned.map(
      (lesson, position): PlannedLesson => ({
        id: lesson.id,
        number: lessons.length + position + 1,
        title: lesson.title[language],
        minutes: lesson.minutes,
      }),
    );
    return { ...about, lessons, planned };
  });
  return { language, modules, lessons: modules.flatMap((module) => module.lessons) };
}

/** The lessons before and after one, across modules. */
export function neighbours(course: Course, lessonId: string): { previous?: Lesson; next?: Lesson } {
  const index = course.lessons.findIndex((lesson) => lesson.id === lessonId);
  const previous = course.lessons[index - 1];
  const next = course.lessons[index + 1];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** Minutes of the lessons that are there, and of those that are planned. */
export function minutesOf(module: Module): { ready: number; planned: number } {
  const sum = (lessons: readonly { minutes: number }[]) =>
    lessons.reduce((total, lesson) => total + lesson.minutes, 0);
  return { ready: sum(module.lessons), planned: sum(module.planned) };
}

/** The ids of all lessons that are still being written. */
export function plannedBeads(course: Course): string[] {
  return course.modules.flatMap((module) => module.planned.map(({ id }) => id));
}

function partsOf(entryId: string): { module: string; lesson: string; language: string } {
  const [module = '', lesson = '', file = ''] = entryId.split('/');
  return { module, lesson, language: file.replace('lesson.', '') };
}

function slugsOf(lessonId: string, twins: readonly LessonEntry[]): Localized {
  const slug = (language: Language) => {
    const twin = twins.find((entry) => {
      const parts = partsOf(entry.id);
      return parts.lesson === lessonId && parts.language === language;
    });
    if (!twin) throw new Error(`Lesson ${lessonId} has no lesson.${language}.mdx.`);
    return twin.data.slug;
  };
  return { nl: slug('nl'), en: slug('en') };
}

function questionsOf(quizId: string, quizzes: ReadonlyMap<string, readonly Question[]>): readonly Question[] {
  const questions = quizzes.get(quizId);
  if (!questions) throw new Error(`There is no ${quizId}.yaml.`);
  return questions;
}

/** The number before a folder name orders it; the id no longer carries it. */
function byPath<T extends { filePath?: string | undefined }>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => inOrder.compare(a.filePath ?? '', b.filePath ?? ''));
}

const inOrder = new Intl.Collator('en', { numeric: true });

interface Entry<T> {
  readonly id: string;
  readonly filePath?: string | undefined;
  readonly data: T;
}
type LessonEntry = Entry<LessonData>;

export interface CourseEntries {
  readonly modules: readonly Entry<ModuleData>[];
  readonly lessons: readonly LessonEntry[];
  readonly quizzes: readonly Entry<{ questions: readonly Question[] }>[];
}

export interface Course {
  readonly language: Language;
  readonly modules: readonly Module[];
  /** All lessons of all modules, in reading order. */
  readonly lessons: readonly Lesson[];
}

export interface ModuleHeading {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly slug: string;
  readonly slugs: Localized;
  readonly title: string;
  readonly summary: string;
}

export interface Module extends ModuleHeading {
  readonly lessons: readonly Lesson[];
  readonly planned: readonly PlannedLesson[];
}

export interface Lesson {
  readonly id: string;
  /** The id of its entry in the collection `lessons`. */
  readonly entryId: string;
  /** Its place in the module, from 1. */
  readonly number: number;
  readonly slug: string;
  readonly slugs: Localized;
  readonly title: string;
  readonly objective: string;
  readonly minutes: number;
  readonly module: ModuleHeading;
  readonly questions: readonly Question[];
}

export interface PlannedLesson {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly minutes: number;
}
