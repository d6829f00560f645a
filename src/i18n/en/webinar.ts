/** Texts of the area *webinar*, in English: the shape that Dutch follows. */
export const webinar = {};
