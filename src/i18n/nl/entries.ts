/** Texts of the pages of single entries. */
export const entries = {};
