import { formatDate, formatNumber, inSentence } from '../i18n/format.ts';
import { isEdtfDate } from '../model/dates.ts';
import type { Figure } from '../model/figure.ts';
import { figureSubjects, precisions } from '../model/vocabularies/figures.ts';
import type { Locale } from '../model/vocabulary.ts';
import type { Entry } from './entry.ts';
import { type Group, groupEntries } from './groups.ts';
import type { Library } from './library.ts';

const PERCENT = '%';

/** Whether the number of a figure is in the words of its source; a date or a period is not. */
export const isInWords = ({ value }: Figure): boolean => typeof value === 'string' && !isEdtfDate(value);

/** The number of a figure, as exact as its source: 'ongeveer 70%', '2.388', '2016 – 2023', or the words of the source. */
export function numberOf(figure: Figure, locale: Locale): string {
  const { value, precision } = figure;
  const words = typeof value === 'number' ? digitsOf(value, figure, locale) : isInWords(figure) ? value : formatDate(value, locale);
  return precision === undefined ? words : `${inSentence(precisions.label(precision, locale))} ${words}`;
}

/** A number that is the year it is about, is written without a point or comma. */
const digitsOf = (value: number, { unit, year }: Figure, locale: Locale): string =>
  String(value) === year ? year : `${formatNumber(value, locale)}${unit === PERCENT ? unit : ''}`;

/** The unit, where the number does not have it yet. */
export const unitOf = ({ value, unit }: Figure): string | undefined => (typeof value === 'number' && unit === PERCENT ? undefined : unit);

/** Number and unit: 'maximaal 4 miljoen euro per jaar'. */
export const amountOf = (figure: Figure, locale: Locale): string => [numberOf(figure, locale), unitOf(figure)].filter(Boolean).join(' ');

/** The study that a figure comes from, as far as it is known; otherwise the document that gives it. */
export const studyOf = ({ originalSource, document }: Figure): string => originalSource ?? document;

/** The figures of a chart that exist, in the order of its bars. */
export const figuresOf = (library: Library, { data }: Entry<'charts'>): Entry<'figures'>[] =>
  data.figures.flatMap((id) => library.get('figures', id) ?? []);

/** Whether all figures are about the same people or things. */
export const haveOnePopulation = (figures: readonly Entry<'figures'>[]): boolean =>
  new Set(figures.map(({ data }) => data.population)).size <= 1;

/** What is known of one question: first what can be compared, with its figures, and then the other figures. */
export interface SubjectGroup extends Group<'figures'> {
  charts: Entry<'charts'>[];
}

/** The figures by the question that they answer. A chart stands with the question of its first figure. */
export function figuresBySubject(library: Library, locale: Locale): SubjectGroup[] {
  const charts = library.all('charts');
  const inCharts = charts.flatMap((chart) => figuresOf(library, chart));
  const figures = [...new Set([...inCharts, ...library.all('figures')])];
  return groupEntries(figures, figureSubjects, locale, ({ data }) => data.subject).map((group) => ({
    ...group,
    id: `vraag-${group.id}`,
    charts: charts.filter((chart) => figuresOf(library, chart)[0]?.data.subject === group.id),
  }));
}
