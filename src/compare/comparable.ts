import { address } from '../i18n/addresses.ts';
import { langOn, type SiteLocale, texts } from '../i18n/texts.ts';
import type { Entry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { titleIn } from '../library/titles.ts';
import { isKnown, UNKNOWN } from '../model/fields.ts';
import { audiences } from '../model/vocabularies/audiences.ts';
import { certainties, directnesses, outcomes } from '../model/vocabularies/evidence.ts';
import { costLevels } from '../model/vocabularies/funding.ts';
import { type Answer, type Comparable, type Question, questions } from './questions.ts';
import { firstStep } from './first-step.ts';

/**
 * What a comparison shows of an intervention, in words.
 * @param lang Gives the language of a text, where it is another than that of the page.
 */
export function comparableOf(entry: Entry<'interventions'>, locale: SiteLocale, lang: Library['lang']): Comparable {
  const answers = Object.fromEntries(questions.map((question) => [question, makers[question](entry, locale, lang)]));
  const { before, words, language } = titleIn(entry, locale);
  return {
    id: entry.id,
    title: `${before}${words}`,
    lang: langOn(locale, language),
    address: address('interventions', entry.id, locale),
    answers,
  };
}

const makers: Record<Question, (entry: Entry<'interventions'>, locale: SiteLocale, lang: Library['lang']) => Answer> = {
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
  cost: ({ data: { cost } }, locale, lang) => {
    const about = { compare: cost.level, isUnknown: cost.level === UNKNOWN };
    return cost.note === undefined ? { words: [costLevels.label(cost.level, locale)], ...about } : { ...told([cost.note], lang), ...about };
  },
  duration: ({ data: { duration } }, locale, lang) =>
    isKnown(duration) ? { ...told([duration], lang), compare: duration } : notKnown(locale, UNKNOWN),
  audience: ({ data }, locale) =>
    isKnown(data.audiences)
      ? { words: data.audiences.map((id) => audiences.label(id, locale)), compare: data.audiences.toSorted().join(' ') }
      : notKnown(locale, UNKNOWN),
  ingredients: ({ data: { activeIngredients } }, locale, lang) =>
    activeIngredients.length > 0
      ? told(
          activeIngredients.map(({ element }) => element),
          lang,
        )
      : notKnown(locale),
  // The content has no field for it, and what no source says is not known.
  consent: (_entry, locale) => notKnown(locale),
  firstStep: ({ source, translation }, locale) => {
    const translated = locale === 'nl' ? undefined : translation && firstStep(translation.source.body, locale);
    if (translated !== undefined) return { words: [translated] };
    const step = firstStep(source.body, 'nl');
    return step === undefined ? notKnown(locale) : { words: [step], lang: langOn(locale, 'nl') };
  },
};

/** Texts of one field, which have been translated together or not at all. */
const told = (words: readonly string[], lang: Library['lang']): Answer => ({ words, lang: words.map(lang).find(Boolean) });

const notKnown = (locale: SiteLocale, compare?: string): Answer => ({ words: [texts(locale).browse.unknown], compare, isUnknown: true });
