import type { course as english } from '../en/course.ts';

/** Texts of the area *course*, in Dutch. */
export const course: typeof english = {};
