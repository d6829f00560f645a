import { codeOf } from '../link/code-of.ts';
import { type Catalogue, catalogueFileSchema, type Piece, pieceSchema } from './model.ts';

/** Reads a catalogue file and gives everything its code; undefined when it is none. Never throws. */
export function parseCatalogue(data: unknown): Catalogue | undefined {
  const parsed = catalogueFileSchema.safeParse(data);
  if (!parsed.success) return undefined;
  const { lessons, protocols, ...rest } = parsed.data;
  return {
    ...rest,
    lessons: lessons.map((lesson) => ({
      ...lesson,
      code: codeOf('lesson', lesson.id),
      cards: lesson.cards.map((card) => ({ ...card, code: codeOf('card', `${lesson.id}/${card.id}`) })),
      questions: lesson.questions.map((question) => ({
        ...question,
        code: codeOf('question', `${lesson.id}/${question.id}`),
      })),
    })),
    protocols: protocols.map((protocol) => ({ ...protocol, code: codeOf('protocol', protocol.id) })),
  };
}

/** Reads the pieces of a lesson; undefined when they are none. Never throws. */
export function parsePiece(data: unknown): Piece | undefined {
  const parsed = pieceSchema.safeParse(data);
  return parsed.success ? parsed.data : undefined;
}
