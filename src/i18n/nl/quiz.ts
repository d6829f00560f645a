import type { quiz as english } from '../en/quiz.ts';

/** Texts of the area *quiz*, in Dutch. */
export const quiz: typeof english = {};
