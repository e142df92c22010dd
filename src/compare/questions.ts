import type { Locale } from '../model/vocabulary.ts';

/** What a comparison asks of each intervention, in the order of the page. */
export const questions = [
  'certainty',
  'outcome',
  'directness',
  'cost',
  'duration',
  'audience',
  'ingredients',
  'consent',
  'firstStep',
] as const;
export type Question = (typeof questions)[number];

export interface Answer {
  /** One text, or the items of a list. */
  words: readonly string[];
  /** What must be the same for two answers to be the same; free text has none. */
  compare?: string | undefined;
  isUnknown?: boolean | undefined;
  /** The language of the words, where it is not that of the page. */
  lang?: Locale | undefined;
}

/** An intervention, as far as a comparison goes. */
export interface Comparable {
  id: string;
  title: string;
  /** The language of the title, where it is not that of the page. */
  lang?: Locale | undefined;
  address: string;
  answers: Record<string, Answer>;
}
