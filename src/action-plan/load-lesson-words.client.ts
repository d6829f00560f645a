import { progress } from '../progress/store.client.ts';
import type { LessonPlace } from './from-lesson.ts';

/**
 * The words a lesson offers for a plan: its step of the week, or what was written at a reflection, which lies
 * on this device. Undefined when the words of the lesson do not come.
 */
export async function loadLessonWords(
  path: string,
  { lesson, anchor }: LessonPlace,
): Promise<OfferedWords | undefined> {
  try {
    const response = await fetch(path);
    const lessons = (await response.json()) as readonly LessonOnFile[];
    const found = lessons.find(({ id }) => id === lesson);
    if (!found) return undefined;
    const step = found.steps[anchor];
    return step === undefined
      ? { kind: 'reflection', title: found.title, words: written(lesson, anchor) }
      : { kind: 'step', title: found.title, words: step };
  } catch {
    return undefined;
  }
}

function written(lesson: string, reflection: string): string {
  return progress.read().lessons[lesson]?.reflections[reflection]?.trim() ?? '';
}

/** The part of course/lesson-words.ts that is read here. */
interface LessonOnFile {
  readonly id: string;
  readonly title: string;
  readonly steps: Readonly<Record<string, string>>;
}

export interface OfferedWords {
  readonly kind: 'step' | 'reflection';
  /** The title of the lesson. */
  readonly title: string;
  /** Empty when nothing was written at a reflection. */
  readonly words: string;
}
