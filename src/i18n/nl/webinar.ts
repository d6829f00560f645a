import type { webinar as english } from '../en/webinar.ts';

/** Texts of the area *webinar*, in Dutch. */
export const webinar: typeof english = {};
