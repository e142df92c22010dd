/** A short word beside an entry in a list: of the page, or of the content, which may be in another language. */
export type Mark = string | { content: string };
