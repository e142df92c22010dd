import { formatDate, formatEuro, formatMomentWithin, inSentence } from '../i18n/format.ts';
import { type SiteLocale, texts } from '../i18n/texts.ts';
import type { Browsable } from '../facets/facet.ts';
import type { Entry } from '../library/entry.ts';
import { grantOf } from '../library/grants.ts';
import type { Library } from '../library/library.ts';
import { isKnown } from '../model/fields.ts';
import { certainties, outcomes } from '../model/vocabularies/evidence.ts';
import { projectStatuses } from '../model/vocabularies/funding.ts';
import type { Pillar } from '../model/vocabularies/pillars.ts';
import { commitmentStatuses, documentTypes } from '../model/vocabularies/policy.ts';
import type { Mark } from './mark.ts';

const makers: { [Name in Browsable]: (entry: Entry<Name>, library: Library, locale: SiteLocale) => Mark[] } = {
  interventions: ({ data: { judgement } }, _library, locale) => {
    const list = texts(locale).lists.interventions;
    return [
      {
        words: list.certainty(inSentence(certainties.label(certainties.ids[judgement.certainty] ?? '0', locale))),
        certainty: judgement.certainty,
      },
      list.outcome(inSentence(outcomes.label(judgement.outcome, locale))),
    ];
  },
  projects: (project, library, locale) => {
    const list = texts(locale).lists.projects;
    const { grant } = grantOf(library, project);
    return [
      isKnown(project.data.status) ? projectStatuses.label(project.data.status, locale) : list.statusUnknown,
      isKnown(grant.recipient) ? { content: grant.recipient } : list.recipientUnknown,
      isKnown(grant.amount) ? formatEuro(grant.amount, locale) : list.amountUnknown,
    ];
  },
  policy: ({ data }, _library, locale) => [
    isKnown(data.date) ? formatMomentWithin(data.date, locale) : texts(locale).lists.policy.dateUnknown,
    documentTypes.label(data.type, locale),
    { content: data.sender },
  ],
  commitments: ({ data }, _library, locale) => {
    const list = texts(locale).lists.commitments;
    // A deadline that was moved stands there more than once, the last one last.
    const deadline = data.deadlines?.at(-1);
    return [
      commitmentStatuses.label(data.status, locale),
      isKnown(data.by) ? { content: data.by } : list.byUnknown,
      isKnown(data.date) ? list.date(formatMomentWithin(data.date, locale)) : list.dateUnknown,
      ...(deadline ? [list.deadline(formatMomentWithin(deadline.by, locale))] : []),
    ];
  },
  programmes: ({ data }, _library, locale) => [
    isKnown(data.period) ? formatDate(data.period, locale) : texts(locale).lists.programmes.periodUnknown,
    { content: data.owner },
  ],
};

/** Two to four short words beside the sentence of an entry in a list. */
export const rowMarks = <Name extends Browsable>(
  collection: Name,
  entry: Entry<Name>,
  library: Library,
  locale: SiteLocale,
): readonly Mark[] => makers[collection](entry, library, locale);

/** The pillars that a list shows with an entry. */
export const rowPillars = ({ data }: Entry<Browsable>): readonly Pillar[] =>
  'judgement' in data && isKnown(data.pillars) ? data.pillars : [];
