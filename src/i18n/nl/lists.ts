/** Texts of the home page, the lists and search. */
export const lists = {};
