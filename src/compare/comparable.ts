import { address } from '../i18n/addresses.ts';
import { type SiteLocale, texts } from '../i18n/texts.ts';
import type { Entry } from '../library/entry.ts';
import { titleOf } from '../library/titles.ts';
import { isKnown, UNKNOWN } from '../model/fields.ts';
import { audiences } from '../model/vocabularies/audiences.ts';
import { certainties, directnesses, outcomes } from '../model/vocabularies/evidence.ts';
import { costLevels } from '../model/vocabularies/funding.ts';
import { type Answer, type Comparable, type Question, questions } from './questions.ts';
import { firstStep } from './first-step.ts';

/** What a comparison shows of an intervention, in words. */
export function comparableOf(entry: Entry<'interventions'>, locale: SiteLocale): Comparable {
  const answers = Object.fromEntries(questions.map((question) => [question, makers[question](entry, locale)]));
  return { id: entry.id, title: titleOf(entry, locale), address: address('interventions', entry.id, locale), answers };
}

const makers: Record<Question, (entry: Entry<'interventions'>, locale: SiteLocale) => Answer> = {
  certainty: ({ data: { judgement } }, locale) => {
    const step = certainties.ids[judgement.certainty] ?? '0';
    const words = `${certainties.label(step, locale)} ${texts(locale).answers.scale.replace('{step}', step)}`;
    return { words: [words], compare: step, isUnknown: step === '0' };
  },
  outcome: ({ data: { judgement } }, locale) => ({
    words: [outcomes.label(judgement.outcome, locale)],
    compare: judgement.outcome,
    isUnknown: judgement.outcome === 'niet-onderzocht',
  }),
  directness: ({ data: { judgement } }, locale) => ({
    words: [directnesses.label(judgement.directness, locale)],
    compare: judgement.directness,
    isUnknown: judgement.directness === 'niet-onderzocht',
  }),
  cost: ({ data: { cost } }, locale) => ({
    words: [cost.note ?? costLevels.label(cost.level, locale)],
    compare: cost.level,
    isUnknown: cost.level === UNKNOWN,
  }),
  duration: ({ data: { duration } }, locale) => (isKnown(duration) ? { words: [duration], compare: duration } : notKnown(locale, UNKNOWN)),
  audience: ({ data }, locale) =>
    isKnown(data.audiences)
      ? { words: data.audiences.map((id) => audiences.label(id, locale)), compare: data.audiences.toSorted().join(' ') }
      : notKnown(locale, UNKNOWN),
  ingredients: ({ data: { activeIngredients } }, locale) =>
    activeIngredients.length > 0 ? { words: activeIngredients.map(({ element }) => element) } : notKnown(locale),
  // The content has no field for it, and what no source says is not known.
  consent: (_entry, locale) => notKnown(locale),
  firstStep: (entry, locale) => {
    const { source } = (locale === 'nl' ? undefined : entry.translation) ?? entry;
    const step = firstStep(source.body, locale);
    return step === undefined ? notKnown(locale) : { words: [step] };
  },
};

const notKnown = (locale: SiteLocale, compare?: string): Answer => ({ words: [texts(locale).browse.unknown], compare, isUnknown: true });
