/** A short word beside an entry in a list: of the page, or of the content, which is Dutch. */
export type Mark = string | { content: string };
