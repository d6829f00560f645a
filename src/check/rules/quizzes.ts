import { closest } from '../closest.ts';
import { type Mistake, mistake } from '../mistake.ts';
import { type Content, type LessonFile, type LessonFolder, type QuizFile, twinsOf } from '../read-content.ts';

/** Every question of quiz.yaml stands once in each language, and the opening question stands first. */
export function checkQuizzes(content: Content): Mistake[] {
  return content.lessons.flatMap(checkLesson);
}

function checkLesson(lesson: LessonFolder): Mistake[] {
  const { quiz } = lesson;
  if (!quiz || quiz.problem) return [];
  const readable = twinsOf(lesson).filter(({ reading }) => !reading.problem);
  return [
    ...readable.flatMap((file) => [...checkPlaced(file, quiz), ...checkOpening(file, quiz)]),
    ...checkUnplaced(readable, quiz),
    ...checkOneOpening(quiz),
  ];
}

function checkPlaced({ file, reading }: LessonFile, quiz: QuizFile): Mistake[] {
  const known = quiz.questions.map(({ id }) => id);
  return reading.quizzes.flatMap(({ id, line }, index) => {
    if (id === '') return [];
    if (!known.includes(id)) {
      return [mistake('question-unknown', { file, line }, { question: id, near: closest(id, known) })];
    }
    const before = reading.quizzes.slice(0, index).find((other) => other.id === id);
    return before
      ? [mistake('question-placed-twice', { file, line }, { question: id, line: before.line })]
      : [];
  });
}

function checkOpening({ file, reading }: LessonFile, quiz: QuizFile): Mistake[] {
  const opening = quiz.questions.find(({ data }) => data?.opening);
  const place = reading.components.findIndex(
    ({ name, attributes }) => name === 'Quiz' && attributes.id === opening?.id,
  );
  const line = reading.components[place]?.line;
  return opening && line !== undefined && place > 0
    ? [mistake('opening-not-first', { file, line }, { question: opening.id })]
    : [];
}

/** Told once, at the question, when it stands in neither language; a question in one only is told by the twins. */
function checkUnplaced(twins: readonly LessonFile[], quiz: QuizFile): Mistake[] {
  if (twins.length === 0) return [];
  return quiz.questions.flatMap(({ id, line }) =>
    id === '' || twins.some(({ reading }) => reading.quizzes.some((placed) => placed.id === id))
      ? []
      : [mistake('question-unplaced', { file: quiz.file, line }, { question: id })],
  );
}

function checkOneOpening(quiz: QuizFile): Mistake[] {
  const [first, ...others] = quiz.questions.filter(({ data }) => data?.opening);
  /* A question that breaks its schema may be the one: that is told first. */
  if (!first && quiz.questions.every(({ data }) => data)) {
    return [mistake('opening-missing', { file: quiz.file, line: 1 }, {})];
  }
  return others.map(({ id, lineOf }) =>
    mistake(
      'opening-twice',
      { file: quiz.file, line: lineOf(['opening']) },
      { question: id, other: first?.id ?? '' },
    ),
  );
}
