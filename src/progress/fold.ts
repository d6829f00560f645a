import type { Attempt, LessonProgress, Progress, ProgressEvent, QuestionProgress } from './model.ts';

/**
 * What a list of events amounts to. The order of the list and doubles (by id) make no difference: events
 * count in the order of their time, so lists of several devices can simply be joined.
 */
export function fold(events: readonly ProgressEvent[]): Progress {
  const unique = new Map(events.map((event) => [event.id, event]));
  const inTime = [...unique.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const lessons: Record<string, LessonProgress> = {};
  for (const event of inTime) lessons[event.lesson] = step(lessons[event.lesson] ?? untouched, event);
  const last = inTime.at(-1);
  return last ? { lessons, latest: { lesson: last.lesson, at: last.at } } : { lessons };
}

const untouched: LessonProgress = { questions: {}, reflections: {}, steps: {} };

function step(lesson: LessonProgress, event: ProgressEvent): LessonProgress {
  switch (event.type) {
    case 'lesson-opened':
      return { ...lesson, openedAt: lesson.openedAt ?? event.at };
    case 'lesson-finished':
      return { ...lesson, finishedAt: lesson.finishedAt ?? event.at };
    case 'question-answered': {
      const { at, answer, right, key, sure } = event;
      const attempt: Attempt = { at, answer, right, key, ...(sure && { sure }) };
      const questions = {
        ...lesson.questions,
        [event.question]: tried(lesson.questions[event.question], attempt),
      };
      return { ...lesson, questions };
    }
    case 'reflection-saved':
      return { ...lesson, reflections: { ...lesson.reflections, [event.reflection]: event.text } };
    case 'step-planned':
      return { ...lesson, steps: { ...lesson.steps, [event.step]: event.planned } };
    default:
      return event satisfies never;
  }
}

function tried(before: QuestionProgress | undefined, attempt: Attempt): QuestionProgress {
  return { first: before?.first ?? attempt, last: attempt, attempts: (before?.attempts ?? 0) + 1 };
}
