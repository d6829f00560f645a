import { inTime } from './in-time.ts';
import type { LessonEvent, LessonProgress, Progress, ProgressEvent } from './model.ts';

/**
 * What a list of events amounts to for the lessons. The order of the list and doubles (by id) make no
 * difference: events count in the order of their time, so lists of several devices can simply be joined.
 */
export function fold(events: readonly ProgressEvent[]): Progress {
  const ofLessons = inTime(events.filter(isOfLesson));
  const lessons: Record<string, LessonProgress> = {};
  for (const event of ofLessons) lessons[event.lesson] = step(lessons[event.lesson] ?? untouched, event);
  const last = ofLessons.at(-1);
  return { lessons, ...(last && { latest: last }) };
}

const untouched: LessonProgress = { questions: {}, reflections: {}, steps: {} };

/* The self-scan is of no lesson: it is folded where it is shown, in `src/scan/`. */
function isOfLesson(event: ProgressEvent): event is LessonEvent {
  return 'lesson' in event;
}

function step(lesson: LessonProgress, event: LessonEvent): LessonProgress {
  switch (event.type) {
    case 'lesson-opened':
      return { openedAt: event.at, ...lesson }; // the first time stays
    case 'lesson-finished':
      return { finishedAt: event.at, ...lesson };
    case 'question-answered': {
      const { id, type, lesson: _, question, ...last } = event;
      const { first = last, attempts = 0 } = lesson.questions[question] ?? {};
      const questions = { ...lesson.questions, [question]: { first, last, attempts: attempts + 1 } };
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
