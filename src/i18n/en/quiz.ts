/** Texts of the area *quiz*, in English: the shape that Dutch follows. */
export const quiz = {};
