/** Texts of the area *search*, in English: the shape that Dutch follows. */
export const search = {};
