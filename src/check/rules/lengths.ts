import { estimateMinutes } from '../../course/minutes.ts';
import type { Language } from '../../i18n/language.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { type Content, type LessonFile, type LessonFolder, twinsOf } from '../read-content.ts';

const mostWords = 60;
const mostMinutesOff = 1;

/** Cards are short, and the stated minutes are true. */
export function checkLengths(content: Content): Mistake[] {
  return content.lessons.flatMap((lesson) =>
    twinsOf(lesson).flatMap((file) => [...checkCards(file), ...checkMinutes(file, lesson)]),
  );
}

function checkCards({ file, reading }: LessonFile): Mistake[] {
  return reading.cards
    .filter(({ words }) => words > mostWords)
    .map(({ id, words, line }) => mistake('card-long', { file, line }, { id, words }));
}

/** Waits until everything can be read: an estimate of half a lesson says nothing. */
function checkMinutes(
  { file, reading, head, data, language }: LessonFile & { language: Language },
  { quiz, nl, en }: LessonFolder,
): Mistake[] {
  const questions = (quiz?.questions ?? []).flatMap((entry) => entry.data ?? []);
  const sameInBoth = !nl?.data || !en?.data || nl.data.minutes === en.data.minutes;
  if (
    !sameInBoth ||
    !data ||
    !quiz ||
    quiz.problem ||
    questions.length < quiz.questions.length ||
    reading.problem
  )
    return [];
  const estimate = estimateMinutes(reading, questions, language);
  if (Math.abs(estimate - data.minutes) <= mostMinutesOff) return [];
  const place = { file, line: head?.lineOf(['minutes']) ?? 1 };
  return [mistake('minutes-off', place, { minutes: data.minutes, estimate: estimate.toFixed(1) })];
}
