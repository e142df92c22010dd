import { formatNumber } from '../i18n/format.ts';
import { type SiteLocale, texts } from '../i18n/texts.ts';
import type { Entry } from '../library/entry.ts';
import { amountOf, figuresOf, haveOnePopulation, numberOf, unitOf } from '../library/figures.ts';
import { entryIn } from '../library/in-language.ts';
import type { Library } from '../library/library.ts';
import { isTranslated } from '../library/translated-texts.ts';

export interface Bar {
  figure: Entry<'figures'>;
  /** What sets it apart from the other bars. */
  label: string;
  value: number;
  /** The number with its unit or its whole, as exact as the source. */
  amount: string;
}

/** What a chart with bars shows, in one language. */
export interface BarChart {
  id: string;
  /** Dutch where not all of the words have been translated: half of a picture in each language would be no help. */
  language: SiteLocale;
  title: string;
  says: string;
  populations: string | undefined;
  caution: string | undefined;
  bars: readonly Bar[];
  /** What is the same for every bar: the population or the meaning. */
  shared: string | undefined;
  /** What the bars are parts of, where they are. */
  whole: number | undefined;
  /** Everything that is to be seen, in words. */
  description: string;
}

const HUNDRED_PERCENT = 100;

/** A chart with its figures. Bars are told apart by what differs: by population, by meaning, or by both. */
export function barChart(library: Library, chart: Entry<'charts'>, locale: SiteLocale): BarChart {
  const language = [chart, ...figuresOf(library, chart)].every(isTranslated) ? locale : 'nl';
  const { title, says, populations, caution, whole: wholeId } = entryIn(chart, language).data;
  const figures = figuresOf(library, chart).map((figure) => entryIn(figure, language));
  const [first] = figures;
  const isPercentage = figures.every(({ data }) => unitOf(data) === undefined);
  const given = wholeId === undefined ? undefined : Number(library.need('figures', wholeId).data.value);
  const onePopulation = haveOnePopulation(figures);
  const oneMeaning = figures.every(({ data }) => data.meaning === first?.data.meaning);
  const words = texts(language).lists.figures;
  const bars = figures.map((figure): Bar => {
    const { data } = figure;
    const label = onePopulation ? data.meaning : oneMeaning ? data.population : `${data.population}: ${data.meaning}`;
    const amount = given === undefined ? amountOf(data, language) : words.outOf(numberOf(data, language), formatNumber(given, language));
    return { figure, label: capital(label), value: Number(data.value), amount };
  });
  const shared = !first
    ? undefined
    : onePopulation
      ? `${words.population} ${first.data.population}.`
      : oneMeaning
        ? `${capital(first.data.meaning)}.`
        : undefined;
  const description = [
    words.barChart,
    shared,
    populations,
    ...bars.map(({ label, amount }) => `${label}: ${amount}.`),
    caution && `${words.caution} ${caution}`,
  ];
  return {
    ...{ id: chart.id, language, title, says, populations, caution, bars, shared },
    whole: isPercentage ? HUNDRED_PERCENT : given,
    description: description.filter(Boolean).join(' '),
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
