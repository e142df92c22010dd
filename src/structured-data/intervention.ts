import { facetAddress } from '../i18n/addresses.ts';
import { labelsOf } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import type { Entry } from '../library/entry.ts';
import { isKnown } from '../model/fields.ts';
import { audiences } from '../model/vocabularies/audiences.ts';
import { certainties, directnesses, outcomes } from '../model/vocabularies/evidence.ts';
import { forms } from '../model/vocabularies/forms.ts';
import { pillars } from '../model/vocabularies/pillars.ts';
import { themes } from '../model/vocabularies/themes.ts';
import { organisationsInShort } from './organisation.ts';
import { definedTerm, editorsId, full, inShort, isoDate, known, type Setting, type Thing, thingId, values } from './thing.ts';

/** What people do or learn; rules, facilities and supervision are works, and no lesson. */
const lessons: readonly (typeof forms.ids)[number][] = [
  'training',
  'e-learning',
  'theater',
  'gesprek',
  'campagne',
  'handreiking',
  'programma',
];

const typeOf = ({ data }: Entry<'interventions'>): string | readonly string[] =>
  isKnown(data.forms) && data.forms.some((form) => lessons.includes(form)) ? ['HowTo', 'LearningResource'] : 'CreativeWork';

/** An intervention, with the judgement of the editors on both its sides: how sure the evidence is, and what came out. */
export function interventionThing(setting: Setting, entry: Entry<'interventions'>): Thing {
  const { locale } = setting;
  const { data } = entry;
  const { judgement } = data;
  const type = typeOf(entry);
  const { columns } = texts(locale).lists.compare;
  const about = [
    ...(known(data.themes) ?? []).map((theme): Thing => ({
      '@type': 'DefinedTerm',
      name: themes.label(theme, locale),
      url: full(setting, facetAddress('interventions', 'theme', theme, locale)),
    })),
    ...(known(data.pillars) ?? []).map((pillar) => definedTerm(setting, 'pillars', pillar, pillars.label(pillar, locale))),
  ];
  const review = (aspect: string, rating: Thing): Thing => ({
    '@type': 'Review',
    author: { '@id': editorsId(setting) },
    datePublished: isoDate(judgement.judgedOn),
    reviewRating: { '@type': 'Rating', reviewAspect: aspect, ...rating },
  });
  const certainty = certainties.label(`${judgement.certainty}` as (typeof certainties.ids)[number], locale);
  const directness = directnesses.label(judgement.directness, locale);
  return {
    ...inShort(setting, entry, type),
    abstract: data.summary,
    ...(type !== 'CreativeWork' && isKnown(data.forms) && { learningResourceType: labelsOf(forms, data.forms, locale) }),
    ...(isKnown(data.audiences) && {
      audience: { '@type': 'Audience', audienceType: labelsOf(audiences, data.audiences, locale) },
    }),
    about: values(about),
    mentions: organisationsInShort(setting, data.organisations),
    isAccessibleForFree: data.cost.level === 'gratis' ? true : undefined,
    citation: values(data.evidence.map((id) => ({ '@id': thingId(setting, 'references', id) }))),
    subjectOf: isKnown(data.recognition) ? { '@type': 'WebPage', url: data.recognition.url } : undefined,
    review: [
      review(columns.certainty, {
        ratingValue: judgement.certainty,
        worstRating: 0,
        bestRating: certainties.ids.length - 1,
        ratingExplanation: `${certainty}; ${directness}`,
      }),
      review(columns.outcome, { ratingValue: outcomes.label(judgement.outcome, locale) }),
    ],
  };
}
