import { z } from 'zod/mini';
import type { LocalQuestion } from '../quiz/localise.ts';

const words = z.string();
const minutes = z.int().check(z.minimum(0));

/** A card or scenario, with its id in its lesson. */
const cardSchema = z.object({ id: words, title: words });

/** A question, with its id in its lesson; `minutes` is what a group usually needs for it. */
const questionSchema = z.object({ id: words, prompt: words, minutes });

/** `/catalogue.<language>.json`: everything that a workshop can name, without its codes: those follow from the ids. */
export const catalogueFileSchema = z.object({
  modules: z.array(z.object({ number: z.int(), title: words })),
  lessons: z.array(
    z.object({
      id: words,
      /** `1.3`: the third lesson of the first module. */
      number: words,
      title: words,
      minutes,
      path: words,
      cards: z.array(cardSchema),
      questions: z.array(questionSchema),
    }),
  ),
  protocols: z.array(z.object({ id: words, name: words, minutes, path: words })),
  /** What was renamed or taken away: from letter and code to the letter and code of what opens instead. */
  formerly: z.record(words, words),
});

/** `/pieces/<lesson>.<language>.json`: what the tools show of one lesson. Made by our own build: its HTML is safe. */
export const pieceSchema = z.object({
  id: words,
  cards: z.array(z.object({ id: words, title: words, html: words })),
  questions: z.array(z.custom<LocalQuestion>((value) => typeof value === 'object' && value !== null)),
  /** The ids of cards and questions as they follow one another in the lesson. */
  order: z.array(words),
  /** For whoever leads a group, as HTML; never on a learner's screen or paper. */
  notes: z.array(words),
});

export type CatalogueFile = z.infer<typeof catalogueFileSchema>;
export type Piece = z.infer<typeof pieceSchema>;

/** A thing with the code by which links name it. */
type Coded<T> = T & { readonly code: string };

export interface CatalogueLesson extends Omit<CatalogueFile['lessons'][number], 'cards' | 'questions'> {
  readonly code: string;
  readonly cards: readonly Coded<{ readonly id: string; readonly title: string }>[];
  readonly questions: readonly Coded<{
    readonly id: string;
    readonly prompt: string;
    readonly minutes: number;
  }>[];
}

export type CatalogueProtocol = Coded<CatalogueFile['protocols'][number]>;

/** Everything that a workshop can name, in one language. */
export interface Catalogue {
  readonly modules: CatalogueFile['modules'];
  readonly lessons: readonly CatalogueLesson[];
  readonly protocols: readonly CatalogueProtocol[];
  readonly formerly: Readonly<Record<string, string>>;
}
