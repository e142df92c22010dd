/**
 * A short word beside an entry in a list: of the page, of the content, which may be in another language, or of the evidence, with
 * its five steps.
 */
export type Mark = string | { content: string } | { words: string; certainty: number };
