import { formatNumber } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import type { Entry } from '../library/entry.ts';
import { amountOf, figuresOf, haveOnePopulation, numberOf, unitOf } from '../library/figures.ts';
import type { Library } from '../library/library.ts';

export interface Bar {
  figure: Entry<'figures'>;
  /** What sets it apart from the other bars. */
  label: string;
  value: number;
  /** The number with its unit or its whole, as exact as the source. */
  amount: string;
}

/** What a chart with bars shows; its words are those of the content, which are Dutch. */
export interface BarChart {
  id: string;
  title: string;
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
export function barChart(library: Library, chart: Entry<'charts'>): BarChart {
  const figures = figuresOf(library, chart);
  const whole = chart.data.whole === undefined ? undefined : Number(library.need('figures', chart.data.whole).data.value);
  const [first] = figures;
  const onePopulation = haveOnePopulation(figures);
  const oneMeaning = figures.every(({ data }) => data.meaning === first?.data.meaning);
  const bars = figures.map((figure): Bar => {
    const { data } = figure;
    const label = onePopulation ? data.meaning : oneMeaning ? data.population : `${data.population}: ${data.meaning}`;
    return { figure, label: capital(label), value: Number(data.value), amount: amountIn(figure, whole) };
  });
  const shared =
    first && onePopulation
      ? `${texts('nl').lists.figures.population} ${first.data.population}.`
      : first && oneMeaning
        ? `${capital(first.data.meaning)}.`
        : undefined;
  const isPercentage = figures.every(({ data }) => unitOf(data) === undefined);
  return {
    id: chart.id,
    title: chart.data.title,
    bars,
    shared,
    whole: isPercentage ? HUNDRED_PERCENT : whole,
    description: describe(chart, bars, shared),
  };
}

/** '34%', '3 interviews', or '3 van de 14' where there is a whole. */
const amountIn = ({ data }: Entry<'figures'>, whole: number | undefined): string =>
  whole === undefined ? amountOf(data) : texts('nl').lists.figures.outOf(numberOf(data, 'nl').words, formatNumber(whole, 'nl'));

function describe({ data }: Entry<'charts'>, bars: readonly Bar[], shared: string | undefined): string {
  const words = texts('nl').lists.figures;
  return [
    words.barChart,
    shared,
    data.populations,
    ...bars.map(({ label, amount }) => `${label}: ${amount}.`),
    data.caution && `${words.caution} ${data.caution}`,
  ]
    .filter(Boolean)
    .join(' ');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
