import { formatEuro } from '../i18n/format.ts';
import { type SiteLocale, texts } from '../i18n/texts.ts';
import type { Totals } from './totals.ts';

/** Says whether the register agrees with what was made public, by how much it differs, or why nobody can tell. */
export function verdictOf({ compared, isOverBudget }: Totals, locale: SiteLocale): string {
  const { verdict } = texts(locale).accountability;
  const { grants, amount } = compared;
  const sentences =
    grants.state === 'unpublished' && amount.state === 'unpublished'
      ? [verdict.unpublished]
      : [
          grants.state === 'differs' ? verdict.grants.differs(grants.difference) : verdict.grants[grants.state],
          amount.state === 'differs'
            ? verdict.amount.differs(formatEuro(Math.abs(amount.difference), locale), amount.difference > 0)
            : amount.state === 'incomplete'
              ? verdict.amount.incomplete(amount.unknownAmounts)
              : verdict.amount[amount.state],
        ];
  return [...sentences, ...(isOverBudget ? [verdict.overBudget] : [])].join(' ');
}
