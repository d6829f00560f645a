import type { Progress } from './model.ts';

/** How far a learner is in a lesson: not opened, opened, or done. */
export type LessonState = 'open' | 'opened' | 'done';

/** The state of one lesson; unknown lessons are `open`. */
export function lessonState(progress: Progress, lesson: string): LessonState {
  const known = progress.lessons[lesson];
  if (known?.finishedAt !== undefined) return 'done';
  return known ? 'opened' : 'open';
}
