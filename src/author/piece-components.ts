import { lessonComponents } from './lesson-components.ts';
import Nothing from './Nothing.astro';
import QuestionPlace from './QuestionPlace.astro';

/** A lesson as the tools take it apart (catalogue/build-piece.ts): questions are places, what one writes down is left out. */
export const pieceComponents = {
  ...lessonComponents,
  Quiz: QuestionPlace,
  Reflect: Nothing,
  ThisWeek: Nothing,
};
