/** A name as CSL has it: of a person, or of an organisation as it is written. */
export type CslName = { family: string; given?: string } | { literal: string };

/** A name as lists of references have it: ‘Jansen, A.’. */
export const familyFirst = (name: CslName): string =>
  'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');

/** A year, with its month and day where those are known. */
export type CslDateParts = [year: number, month?: number, day?: number];

/** A date as CSL has it; an interval has two moments of one precision. */
export interface CslDate {
  'date-parts'?: CslDateParts[];
  /** 1 to 4, from spring to winter. */
  season?: number;
  circa?: boolean;
  /** Words, for what no parts can say: an interval with an open end. */
  literal?: string;
}

export type CslType =
  | 'article'
  | 'article-journal'
  | 'bill'
  | 'book'
  | 'chapter'
  | 'dataset'
  | 'document'
  | 'legislation'
  | 'paper-conference'
  | 'report'
  | 'thesis'
  | 'webpage';

/** What is cited, in the data model of CSL 1.0.2 (https://citationstyles.org). */
export interface CslItem {
  id: string;
  type: CslType;
  title: string;
  author?: CslName[];
  issued?: CslDate;
  'container-title'?: string;
  volume?: string;
  issue?: string;
  page?: string;
  publisher?: string;
  genre?: string;
  number?: string;
  version?: string;
  DOI?: string;
  URL?: string;
  language?: string;
  note?: string;
}
