/** Texts of the area *progress*, in English: the shape that Dutch follows. */
export const progress = {};
