import type { Piece } from '../catalogue/model.ts';
import type { Workshop } from '../workshop/model.ts';
import { type Asked, askedOf, askedOfScan, type Line, linesOf } from './asked.ts';
import {
  findLesson,
  findQuestion,
  type ListedLesson,
  type ListedQuestion,
  type QuestionList,
} from './question-list.ts';

/** The questions that can be counted, in groups: those of the workshop first, then by lesson. */
export function groupQuestions(
  list: QuestionList,
  workshop: Workshop | undefined,
  inWorkshop: string,
): QuestionGroup[] {
  const own = askedIn(workshop, list).flatMap(({ questions }) => questions);
  const unique = own.filter(({ code }, place) => own.findIndex((one) => one.code === code) === place);
  return [
    ...(unique.length > 0 ? [{ name: inWorkshop, questions: unique }] : []),
    ...list.lessons.map(({ number, title, questions }) => ({ name: `${number} ${title}`, questions })),
  ];
}

/** The ids of the lessons whose questions a workshop asks, each once. */
export function lessonsAsked(workshop: Workshop | undefined, list: QuestionList): string[] {
  return [...new Set(askedIn(workshop, list).map(({ lesson }) => lesson.id))];
}

/** What each part of a workshop asks: the questions of a lesson, or one. */
function askedIn(workshop: Workshop | undefined, list: QuestionList): Asking[] {
  return (workshop?.parts ?? []).flatMap((part): Asking[] => {
    if (part.kind === 'lesson') {
      const lesson = findLesson(part.code, list);
      return lesson ? [{ lesson, questions: lesson.questions }] : [];
    }
    const found = part.kind === 'question' ? findQuestion(part.code, list) : undefined;
    return found ? [{ lesson: found.lesson, questions: [found.question] }] : [];
  });
}

/** The lesson that a question is in, and its own code: that of a question that was renamed leads to the new one. */
export function whereAsked(
  code: string,
  list: QuestionList,
): { lesson: string; code: string; prompt: string } | undefined {
  const found = findQuestion(code, list);
  return found && { lesson: found.lesson.id, code: found.question.code, prompt: found.question.prompt };
}

/** What is counted for a question, out of the pieces of its lesson; undefined when it is not among them. */
export function ballotOf(code: string, list: QuestionList, piece: Piece | undefined): Ballot | undefined {
  const found = findQuestion(code, list);
  const question =
    found?.lesson.id === piece?.id ? piece?.questions.find(({ id }) => id === found?.question.id) : undefined;
  if (!found || !question) return undefined;
  const scored = question.type !== 'self';
  const partly = question.type === 'order' || question.type === 'match';
  return {
    asked: askedOf(found.question.code, question),
    prompt: question.prompt,
    lines: linesOf(question),
    scored,
    partly,
  };
}

/** What is counted for the self-scan. */
export function ballotOfScan({ title, blocks }: ScanOnPage): Ballot {
  return {
    asked: askedOfScan(blocks.map(({ id }) => id)),
    prompt: title,
    lines: blocks.map(({ id, name }) => ({ id, text: name, right: false })),
    scored: false,
    partly: false,
  };
}

interface Asking {
  readonly lesson: ListedLesson;
  readonly questions: readonly ListedQuestion[];
}

interface QuestionGroup {
  readonly name: string;
  readonly questions: readonly ListedQuestion[];
}

interface ScanOnPage {
  readonly title: string;
  readonly blocks: readonly { readonly id: string; readonly name: string }[];
}

/** A question as it is counted. */
export interface Ballot {
  readonly asked: Asked;
  readonly prompt: string;
  readonly lines: readonly Line[];
  /** Whether some lines fit better than others. */
  readonly scored: boolean;
  /** Whether what is counted is how many had each part right. */
  readonly partly: boolean;
}
