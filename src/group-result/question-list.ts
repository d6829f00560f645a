import { z } from 'zod/mini';
import type { CatalogueFile } from '../catalogue/model.ts';
import { codeOf, namedKinds } from '../link/code-of.ts';

const words = z.string();

/** `/questions.<language>.json`: what can be counted. The part of the catalogue that a group result needs, half as heavy. */
const questionFileSchema = z.object({
  lessons: z.array(
    z.object({
      id: words,
      /** `1.3`: the third lesson of the first module. */
      number: words,
      title: words,
      questions: z.array(z.object({ id: words, prompt: words })),
    }),
  ),
  /** As in the catalogue, of lessons and questions. */
  formerly: z.record(words, words),
});

/** Takes out of the catalogue of a language what can be counted. Pure. */
export function questionFileOf({ lessons, formerly }: CatalogueFile): QuestionFile {
  const counted: readonly string[] = [namedKinds.lesson, namedKinds.question];
  return {
    lessons: lessons.map(({ id, number, title, questions }) => ({
      id,
      number,
      title,
      questions: questions.map(({ id, prompt }) => ({ id, prompt })),
    })),
    formerly: Object.fromEntries(
      Object.entries(formerly).filter(([name]) => counted.includes(name.charAt(0))),
    ),
  };
}

/** Reads such a file and gives everything its code; undefined when it is none. Never throws. */
export function parseQuestions(data: unknown): QuestionList | undefined {
  const parsed = questionFileSchema.safeParse(data);
  if (!parsed.success) return undefined;
  const { lessons, formerly } = parsed.data;
  return {
    formerly,
    lessons: lessons.map((lesson) => ({
      ...lesson,
      code: codeOf('lesson', lesson.id),
      questions: lesson.questions.map((question) => ({
        ...question,
        code: codeOf('question', `${lesson.id}/${question.id}`),
      })),
    })),
  };
}

/** The lesson that a link names by a code, or the one that replaced it. */
export function findLesson(code: string, list: QuestionList): ListedLesson | undefined {
  return oneOrNext('lesson', code, list, (now) => list.lessons.find((lesson) => lesson.code === now));
}

/** The question that a link names by a code, or the one that replaced it, with its lesson. */
export function findQuestion(code: string, list: QuestionList): FoundQuestion | undefined {
  return oneOrNext('question', code, list, (now) => {
    for (const lesson of list.lessons) {
      const question = lesson.questions.find((one) => one.code === now);
      if (question) return { lesson, question };
    }
    return undefined;
  });
}

function oneOrNext<T>(
  kind: 'lesson' | 'question',
  code: string,
  { formerly }: QuestionList,
  find: (code: string) => T | undefined,
): T | undefined {
  const letter = namedKinds[kind];
  const next = formerly[letter + code] ?? '';
  return find(code) ?? (next.startsWith(letter) ? find(next.slice(1)) : undefined);
}

export type QuestionFile = z.infer<typeof questionFileSchema>;

export interface ListedQuestion {
  readonly code: string;
  /** In its lesson. */
  readonly id: string;
  readonly prompt: string;
}

export interface ListedLesson {
  readonly code: string;
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly questions: readonly ListedQuestion[];
}

/** All questions of the course in one language. */
export interface QuestionList {
  readonly lessons: readonly ListedLesson[];
  readonly formerly: Readonly<Record<string, string>>;
}

interface FoundQuestion {
  readonly lesson: ListedLesson;
  readonly question: ListedQuestion;
}
