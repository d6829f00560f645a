import type { Progress } from './model.ts';

/** What the resume link needs to know of a lesson. */
export interface ResumeLesson {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly minutes: number;
}

/**
 * Where to go on: the lesson one was in, when it is not finished; else the first unfinished lesson after
 * it, or before it when all after it are done. Undefined when nothing was opened yet. When every lesson is
 * done, the first lesson, with `allDone`.
 */
export function whereToGoOn(
  progress: Progress,
  lessons: readonly string[],
): { lesson: string; allDone: boolean } | undefined {
  const { latest } = progress;
  const [first] = lessons;
  if (!latest || first === undefined) return undefined;
  const start = Math.max(0, lessons.indexOf(latest.lesson));
  const inTurn = [...lessons.slice(start), ...lessons.slice(0, start)];
  const open = inTurn.find((lesson) => progress.lessons[lesson]?.finishedAt === undefined);
  return { lesson: open ?? first, allDone: open === undefined };
}
