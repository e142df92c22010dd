import { isKnown } from '../model/fields.ts';
import type { Grant } from '../model/register.ts';
import type { Entry } from './entry.ts';
import type { Library } from './library.ts';

export interface RegisteredGrant {
  grant: Grant;
  scheme: Entry<'register'>;
}

/** Every grant of every register. */
export const allGrants = (library: Library): RegisteredGrant[] =>
  library.all('register').flatMap((scheme) => scheme.data.grants.map((grant) => ({ grant, scheme })));

/** The grant that pays for a project. Throws an Error when there is none; a rule makes sure that there is. */
export function grantOf(library: Library, project: Entry<'projects'>): RegisteredGrant {
  const scheme = library.linkedFrom(project, 'register')[0];
  const grant = scheme?.data.grants.find((other) => other.project === project.id);
  if (!scheme || !grant) throw new Error(`Het project ${project.id} heeft geen toekenning.`);
  return { grant, scheme };
}

/** Sum in euro of the amounts that are known, and how many are. */
export function knownAmounts(grants: readonly Grant[]): { total: number; count: number } {
  const amounts = grants.flatMap(({ amount }) => (isKnown(amount) ? amount : []));
  // Cents are whole numbers, so that the sum is exact.
  return { total: amounts.reduce((total, amount) => total + Math.round(amount * 100), 0) / 100, count: amounts.length };
}
