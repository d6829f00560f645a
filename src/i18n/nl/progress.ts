import type { progress as english } from '../en/progress.ts';

/** Texts of the area *progress*, in Dutch. */
export const progress: typeof english = {};
