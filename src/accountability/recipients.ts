import type { Entry } from '../library/entry.ts';
import { grantOf } from '../library/grants.ts';
import type { Library } from '../library/library.ts';
import { isKnown } from '../model/fields.ts';

const organisationsOf = (library: Library, project: Entry<'projects'>): Entry<'organisations'>[] =>
  project.data.organisations.map((id) => library.need('organisations', id));

/**
 * The organisations of a project that its grant names as recipient. A name between brackets explains the one before it:
 * 'Consent Matters (studentengroep aan de Universiteit Maastricht)' is not the university.
 */
export function recipientsOf(library: Library, project: Entry<'projects'>): Entry<'organisations'>[] {
  const { recipient } = grantOf(library, project).grant;
  if (!isKnown(recipient)) return [];
  const named = recipient.replace(/\([^)]*\)?/g, ' ');
  return organisationsOf(library, project).filter(
    ({ data }) =>
      hasWords(data.name, named) || [data.name, data.nameEn, data.abbreviation].some((name) => name !== undefined && hasWords(named, name)),
  );
}

/** The Dutch universities and universities of applied sciences that belong to a project. */
export const institutionsOf = (library: Library, project: Entry<'projects'>): Entry<'organisations'>[] =>
  organisationsOf(library, project).filter(({ data }) => data.kind === 'universiteit' || data.kind === 'hogeschool');

/** Whether a text has these words as a whole: 'ISO' is not in 'isolatie'. */
const hasWords = (text: string, words: string): boolean => wordsOf(text).includes(wordsOf(words));

const wordsOf = (text: string): string => ` ${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
