import { formatNumber } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import type { Entry } from '../library/entry.ts';
import { amountOf, figuresOf, haveOnePopulation, numberOf, unitOf } from '../library/figures.ts';
import type { Library } from '../library/library.ts';
import type { Locale } from '../model/vocabulary.ts';

export interface Bar {
  figure: Entry<'figures'>;
  /** What sets it apart from the other bars. */
  label: string;
  value: number;
  /** The number with its unit or its whole, as exact as the source. */
  amount: string;
}

/** What a chart with bars shows; its words are those of the content, all in one language. */
export interface BarChart {
  id: string;
  title: string;
  bars: readonly Bar[];
  /** What the bars are parts of, where they are. */
  whole: number | undefined;
  /** Everything that is to be seen, in words. */
  description: string;
}

const HUNDRED_PERCENT = 100;

/**
 * A chart with its figures. Bars are told apart by what differs: by population, by meaning, or by both.
 * @param language The language of the words in this library.
 */
export function barChart(library: Library, chart: Entry<'charts'>, language: Locale = 'nl'): BarChart {
  const figures = figuresOf(library, chart);
  const whole = chart.data.whole === undefined ? undefined : Number(library.need('figures', chart.data.whole).data.value);
  const onePopulation = haveOnePopulation(figures);
  const oneMeaning = new Set(figures.map(({ data }) => data.meaning)).size === 1;
  const bars = figures.map((figure): Bar => {
    const { data } = figure;
    const label = onePopulation ? data.meaning : oneMeaning ? data.population : `${data.population}: ${data.meaning}`;
    return { figure, label: capital(label), value: Number(data.value), amount: amountIn(figure, whole, language) };
  });
  const isPercentage = figures.every(({ data }) => unitOf(data) === undefined);
  return {
    id: chart.id,
    title: chart.data.title,
    bars,
    whole: isPercentage ? HUNDRED_PERCENT : whole,
    description: describe(chart, bars, onePopulation ? figures[0]?.data.population : undefined, language),
  };
}

/** '34%', '3 interviews', or '3 van de 14' where there is a whole. */
const amountIn = ({ data }: Entry<'figures'>, whole: number | undefined, language: Locale): string =>
  whole === undefined
    ? amountOf(data, language)
    : texts(language).lists.figures.outOf(numberOf(data, language, language).words, formatNumber(whole, language));

function describe({ data }: Entry<'charts'>, bars: readonly Bar[], population: string | undefined, language: Locale): string {
  const words = texts(language).lists.figures;
  return [
    words.barChart,
    population === undefined ? data.populations : `${words.population} ${population}.`,
    ...bars.map(({ label, amount }) => `${label}: ${amount}.`),
    data.caution && `${words.caution} ${data.caution}`,
  ]
    .filter(Boolean)
    .join(' ');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
