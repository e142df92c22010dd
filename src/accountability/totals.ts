import { knownAmounts } from '../library/grants.ts';
import { isKnown, type Unknown } from '../model/fields.ts';
import type { Grant, Published, Round, Scheme } from '../model/register.ts';

/**
 * A total that was made public, held against the register. Where one of the two is not known, there is nothing to compare.
 * The difference is what was made public minus what stands in the register.
 */
type Comparison = { state: 'agrees' | 'unpublished' } | { state: 'differs'; difference: number };
type AmountComparison = Comparison | { state: 'incomplete'; unknownAmounts: number };

/** Money and grants of a round, or of a whole scheme: what was made public, and what stands in the register. */
export interface Totals {
  budget: number | Unknown;
  published: Published;
  grants: number;
  /** Sum in euro of the amounts that are known. */
  amount: number;
  unknownAmounts: number;
  /** Whether the known amounts come to more than there was to give. */
  isOverBudget: boolean;
  compared: { grants: Comparison; amount: AmountComparison };
}

/** Holds what was made public of some grants against those grants. */
export function totalsOf(grants: readonly Grant[], { budget, published }: Pick<Round | Scheme, 'budget' | 'published'>): Totals {
  const { total, count } = knownAmounts(grants);
  const unknownAmounts = grants.length - count;
  return {
    budget,
    published,
    grants: grants.length,
    amount: total,
    unknownAmounts,
    isOverBudget: isKnown(budget) && total > budget,
    compared: {
      grants: compare(published?.grants, grants.length),
      amount:
        published?.amount !== undefined && unknownAmounts > 0 ? { state: 'incomplete', unknownAmounts } : compare(published?.amount, total),
    },
  };
}

function compare(published: number | undefined, registered: number): Comparison {
  if (published === undefined) return { state: 'unpublished' };
  // Cents are whole numbers, so that the difference is exact.
  const difference = (Math.round(published * 100) - Math.round(registered * 100)) / 100;
  return difference === 0 ? { state: 'agrees' } : { state: 'differs', difference };
}

/** The grants of each round of a scheme, and those that belong to no round. */
export function grantsByRound({ rounds, grants }: Scheme): { round: Round | undefined; grants: Grant[] }[] {
  const rest = grants.filter((grant) => grant.round === undefined);
  return [
    ...rounds.map((round) => ({ round, grants: grants.filter((grant) => grant.round === round.id) })),
    ...(rest.length > 0 || rounds.length === 0 ? [{ round: undefined, grants: rest }] : []),
  ];
}
