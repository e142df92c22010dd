import type { EdtfDate } from '../model/dates.ts';
import { isKnown } from '../model/fields.ts';
import type { Grant, Round } from '../model/register.ts';
import type { Entry } from './entry.ts';
import type { Library } from './library.ts';
import { today } from './today.ts';

export interface RegisteredGrant {
  grant: Grant;
  scheme: Entry<'register'>;
}

/** Every grant of every register. */
export const allGrants = (library: Library): RegisteredGrant[] =>
  library.all('register').flatMap((scheme) => scheme.data.grants.map((grant) => ({ grant, scheme })));

const byProject = new WeakMap<Library, ReadonlyMap<string, RegisteredGrant>>();

/** The grant that pays for a project, if there is one. */
export function findGrant(library: Library, project: Entry<'projects'>): RegisteredGrant | undefined {
  let grants = byProject.get(library);
  if (!grants) {
    // Where a project stands twice in the registers, its first grant counts.
    grants = new Map(
      allGrants(library)
        .toReversed()
        .map((registered) => [registered.grant.project, registered]),
    );
    byProject.set(library, grants);
  }
  return grants.get(project.id);
}

/** The grant that pays for a project. Throws an Error when there is none; a rule makes sure that there is. */
export function grantOf(library: Library, project: Entry<'projects'>): RegisteredGrant {
  const found = findGrant(library, project);
  if (!found) throw new Error(`Het project ${project.id} heeft geen toekenning.`);
  return found;
}

export interface RegisteredRound {
  round: Round;
  scheme: Entry<'register'>;
}

/** The round in which one can apply now, or the first one after it; undefined when no such round is known. */
export const nextRound = (library: Library, day: EdtfDate = today()): RegisteredRound | undefined =>
  library
    .all('register')
    .flatMap((scheme) => scheme.data.rounds.map((round) => ({ round, scheme })))
    .filter(({ round }) => isKnown(round.opens) && isKnown(round.closes) && round.closes.slice(0, day.length) >= day)
    .toSorted((a, b) => (a.round.closes < b.round.closes ? -1 : 1))[0];

/** Sum in euro of the amounts that are known, and how many are. */
export function knownAmounts(grants: readonly Grant[]): { total: number; count: number } {
  const amounts = grants.flatMap(({ amount }) => (isKnown(amount) ? amount : []));
  // Cents are whole numbers, so that the sum is exact.
  return { total: amounts.reduce((total, amount) => total + Math.round(amount * 100), 0) / 100, count: amounts.length };
}
