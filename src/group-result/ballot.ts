import { findPart } from '../catalogue/find-part.ts';
import type { Catalogue, Piece } from '../catalogue/model.ts';
import type { Workshop } from '../workshop/model.ts';
import { type Asked, askedOf, askedOfScan, type Line, linesOf } from './asked.ts';

/** The questions that can be counted, in groups: those of the workshop first, then by lesson. */
export function listQuestions(
  catalogue: Catalogue,
  workshop: Workshop | undefined,
  inWorkshop: string,
): QuestionGroup[] {
  const found = (workshop?.parts ?? []).map((part) => findPart(part, catalogue));
  const own = found.flatMap((part) =>
    part.kind === 'question'
      ? [{ code: part.question.code, prompt: part.question.prompt }]
      : part.kind === 'lesson'
        ? part.lesson.questions.map(({ code, prompt }) => ({ code, prompt }))
        : [],
  );
  const unique = own.filter(({ code }, place) => own.findIndex((one) => one.code === code) === place);
  return [
    ...(unique.length > 0 ? [{ name: inWorkshop, questions: unique }] : []),
    ...catalogue.lessons.map(({ number, title, questions }) => ({
      name: `${number} ${title}`,
      questions: questions.map(({ code, prompt }) => ({ code, prompt })),
    })),
  ];
}

/** The lesson that a question is in, and its own code: that of a question that was renamed leads to the new one. */
export function whereAsked(
  code: string,
  catalogue: Catalogue,
): { lesson: string; code: string; prompt: string } | undefined {
  const part = findPart({ kind: 'question', code, minutes: 0 }, catalogue);
  return part.kind === 'question'
    ? { lesson: part.lesson.id, code: part.question.code, prompt: part.question.prompt }
    : undefined;
}

/** What is counted for a question, out of the pieces of its lesson; undefined when it is not among them. */
export function ballotOf(code: string, catalogue: Catalogue, piece: Piece | undefined): Ballot | undefined {
  const lesson = catalogue.lessons.find(({ id }) => id === piece?.id);
  const id = lesson?.questions.find((one) => one.code === code)?.id;
  const question = piece?.questions.find((one) => one.id === id);
  if (!question) return undefined;
  const scored = question.type !== 'self';
  const partly = question.type === 'order' || question.type === 'match';
  return {
    asked: askedOf(code, question),
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

interface QuestionGroup {
  readonly name: string;
  readonly questions: readonly { readonly code: string; readonly prompt: string }[];
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
