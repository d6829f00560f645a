import { plural } from '../i18n/fill-in.ts';
import type { Language } from '../i18n/language.ts';
import { fold } from '../progress/fold.ts';
import type { ProgressEvent } from '../progress/model.ts';
import type { PageData } from './page-data.ts';

/** What a log amounts to, in words: `3 lessons done, 14 answers`. Empty when it holds nothing. */
export function whatItHolds(
  events: readonly ProgressEvent[],
  text: PageData['text']['parts'],
  language: Language,
): string {
  const lessons = Object.values(fold(events).lessons);
  const finished = lessons.filter((one) => one.finishedAt !== undefined).length;
  const sum = (count: (lesson: (typeof lessons)[number]) => number) =>
    lessons.reduce((total, one) => total + count(one), 0);
  const counts: Record<keyof PageData['text']['parts'], number> = {
    finished,
    opened: lessons.length - finished,
    answers: sum(({ questions }) => Object.keys(questions).length),
    thoughts: sum(({ reflections }) => Object.values(reflections).filter((words) => words.trim()).length),
    steps: sum(({ steps }) => Object.values(steps).filter(Boolean).length),
    scan: events.filter(({ type }) => type === 'scan-rated').length,
  };
  return (Object.keys(counts) as (keyof typeof counts)[])
    .filter((part) => counts[part] > 0)
    .map((part) => plural(language, text[part], counts[part]))
    .join(', ');
}
