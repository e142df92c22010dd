import { funderOf, type Party } from '../../library/funder.ts';
import { allGrants, type RegisteredGrant } from '../../library/grants.ts';
import type { Entry } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import { isKnown } from '../../model/fields.ts';

/** A grant of which everything is public without which 360Giving knows no grant. */
export interface CompleteGrant extends RegisteredGrant {
  project: Entry<'projects'>;
  amount: number;
  /** With its day, as `2026-11-26`. */
  awardedOn: string;
  recipient: string;
  funder: Party;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** The grants of which the amount, the day of the decision, the recipient and the funder are public. */
export const completeGrants = (library: Library): CompleteGrant[] =>
  allGrants(library).flatMap((registered) => {
    const { amount, awardedOn, recipient, project: id } = registered.grant;
    const project = library.need('projects', id);
    const funder = funderOf(library, project);
    if (!isKnown(amount) || !isKnown(awardedOn) || !day.test(awardedOn) || !isKnown(recipient) || !funder) return [];
    return [{ ...registered, project, amount, awardedOn, recipient, funder }];
  });
