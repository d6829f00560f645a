import type { search as english } from '../en/search.ts';

/** Texts of the area *search*, in Dutch. */
export const search: typeof english = {};
