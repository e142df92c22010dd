import { z } from 'zod';

/** The languages of the site, the first one being the language of the facts. */
export type Locale = 'nl' | 'en';

/** A word of a vocabulary in one language: what the reader sees, and what it means. */
export interface Wording {
  label: string;
  definition: string;
}

export type Concept = Record<Locale, Wording>;

/** A closed list of words: the ids stand in the content, the labels on the pages. */
export interface Vocabulary<Id extends string = string> {
  name: string;
  concepts: Record<Id, Concept>;
  ids: Id[];
  /** Zod schema of one id of this list. */
  schema: (description: string) => z.ZodType<Id>;
  label: (id: Id, locale: Locale) => string;
  definition: (id: Id, locale: Locale) => string;
}

/**
 * Makes a vocabulary out of its concepts.
 * @param name Dutch name of the list, as it is used in messages to editors.
 */
export function defineVocabulary<const Id extends string>(name: string, concepts: Record<Id, Concept>): Vocabulary<Id> {
  const ids = Object.keys(concepts) as Id[];
  return {
    name,
    concepts,
    ids,
    schema: (description) => z.enum(ids as [Id, ...Id[]]).meta({ description, vocabulary: name }) as unknown as z.ZodType<Id>,
    label: (id, locale) => concepts[id][locale].label,
    definition: (id, locale) => concepts[id][locale].definition,
  };
}

/** Shorthand for a concept: label and definition in Dutch, then in English. */
export function concept(nlLabel: string, nlDefinition: string, enLabel: string, enDefinition: string): Concept {
  return {
    nl: { label: nlLabel, definition: nlDefinition },
    en: { label: enLabel, definition: enDefinition },
  };
}
