/** Texts of the area *course*, in English: the shape that Dutch follows. */
export const course = {};
