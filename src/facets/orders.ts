import { compareText } from '../i18n/format.ts';
import type { Entry } from '../library/entry.ts';
import { findGrant } from '../library/grants.ts';
import type { Library } from '../library/library.ts';
import { titleOf } from '../library/titles.ts';
import { compareDates, type EdtfDate } from '../model/dates.ts';
import { isKnown, type Unknown } from '../model/fields.ts';
import type { Locale } from '../model/vocabulary.ts';
import type { Browsable } from './facet.ts';

export type OrderId = 'title' | 'certainty' | 'date';

/** The orders of each list; the first is the one in which it opens. Interventions open in an order that ranks nothing. */
export const ordersOf: Record<Browsable, readonly OrderId[]> = {
  interventions: ['title', 'certainty'],
  projects: ['title', 'date'],
  policy: ['date', 'title'],
  commitments: ['date', 'title'],
  programmes: ['title', 'date'],
};

type Dated = EdtfDate | Unknown | undefined;

/** The newest first; what has no date comes last. */
const newestFirst = (a: Dated, b: Dated): number =>
  isKnown(a) && isKnown(b) ? compareDates(b, a) : Number(isKnown(b)) - Number(isKnown(a));

/** The entries of a list in one of its orders; what is equal stands by title. */
export function sortEntries<Name extends Browsable>(
  library: Library,
  entries: readonly Entry<Name>[],
  order: OrderId,
  locale: Locale,
): Entry<Name>[] {
  const byTitle = entries.toSorted((a, b) => compareText(titleOf(a, locale), titleOf(b, locale), locale));
  if (order === 'title') return byTitle;
  if (order === 'certainty') return byTitle.toSorted((a, b) => certaintyOf(b) - certaintyOf(a));
  return byTitle.toSorted((a, b) => newestFirst(dateOf(library, a), dateOf(library, b)));
}

const certaintyOf = ({ data }: Entry<Browsable>): number => ('judgement' in data ? data.judgement.certainty : 0);

/** When it began or appeared. */
function dateOf(library: Library, entry: Entry<Browsable>): Dated {
  const { data } = entry;
  if ('period' in data) return data.period;
  if ('fundingKind' in data) return findGrant(library, entry as Entry<'projects'>)?.grant.start;
  return 'date' in data ? data.date : undefined;
}
