import { type EdtfDate } from '../model/dates.ts';
import { UNKNOWN, type Unknown } from '../model/fields.ts';
import type { Locale, Vocabulary } from '../model/vocabulary.ts';

const tags: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' };

/** One for each language, when it is asked for: what formats, costs a hundred times more to make than to use. */
function perLocale<Made>(make: (tag: string) => Made): (locale: Locale) => Made {
  const made = new Map<Locale, Made>();
  return (locale) => {
    const known = made.get(locale) ?? make(tags[locale]);
    made.set(locale, known);
    return known;
  };
}

const months = perLocale((tag) => new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' }));
const days = perLocale((tag) => new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }));
const numbers = perLocale((tag) => new Intl.NumberFormat(tag));
const wholeEuros = perLocale((tag) => new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }));
const euros = perLocale((tag) => new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR', maximumFractionDigits: 2 }));
const lists = perLocale((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }));
const sentences = perLocale((tag) => new Intl.Segmenter(tag, { granularity: 'sentence' }));
const collators = perLocale((tag) => new Intl.Collator(tag, { sensitivity: 'base', numeric: true }));

const seasons: Record<Locale, Record<string, string>> = {
  nl: { 21: 'voorjaar', 22: 'zomer', 23: 'najaar', 24: 'winter' },
  en: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
};

const words = {
  nl: { about: 'omstreeks', maybe: 'mogelijk', from: 'vanaf', until: 'uiterlijk' },
  en: { about: 'around', maybe: 'possibly', from: 'from', until: 'by' },
} satisfies Record<Locale, Record<string, string>>;

/** A date of one moment; an interval says between which moments it lies. */
export function formatMomentWithin(value: EdtfDate, locale: Locale): string {
  const [start = '', end = ''] = value.split('/');
  if (!end || start === '..' || end === '..') return formatDate(value, locale);
  return locale === 'nl'
    ? `tussen ${formatMoment(start, locale)} en ${formatMoment(end, locale)}`
    : `between ${formatMoment(start, locale)} and ${formatMoment(end, locale)}`;
}

/** An EDTF date in words, never more exact than it is: `2022-23` becomes 'najaar 2022'. An interval is a period. */
export function formatDate(value: EdtfDate, locale: Locale): string {
  const [start = '', end] = value.split('/');
  if (end === undefined) return formatMoment(start, locale);
  if (start === '..') return `${words[locale].until} ${formatMoment(end, locale)}`;
  if (end === '..') return `${words[locale].from} ${formatMoment(start, locale)}`;
  return `${formatMoment(start, locale)} – ${formatMoment(end, locale)}`;
}

function formatMoment(value: string, locale: Locale): string {
  const [, year = '', month, day, qualifier] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/.exec(value) ?? [];
  const text = !month ? year : Number(month) > 12 ? `${seasons[locale][month] ?? ''} ${year}` : calendar(year, month, day, locale);
  if (qualifier === '~' || qualifier === '%') return `${words[locale].about} ${text}`;
  return qualifier === '?' ? `${words[locale].maybe} ${text}` : text;
}

const calendar = (year: string, month: string, day: string | undefined, locale: Locale): string =>
  (day ? days : months)(locale).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));

/** A moment such as `2026-03-16T09:00`, time of Amsterdam, in words. */
export function formatMomentWithTime(value: string, locale: Locale): string {
  const [date = '', time = ''] = value.split('T');
  const clock = locale === 'nl' ? `${time.replace(':', '.')}\u00a0uur` : time;
  return `${formatDate(date, locale)}, ${clock}`;
}

export const formatNumber = (value: number, locale: Locale): string => numbers(locale).format(value);

export const formatEuro = (value: number, locale: Locale): string => (Number.isInteger(value) ? wholeEuros : euros)(locale).format(value);

/** 'a, b en c'. */
export const formatList = (items: readonly string[], locale: Locale): string => lists(locale).format(items);

/** What keeps its capital in a sentence: abbreviations, as HR and PhD, and names of countries and what is called after them. */
const proper = /^(?:\p{Lu}\p{L}*\p{Lu}|Dutch|Europe|Nederland)/u;

/** A label of a vocabulary as a part of a sentence. */
export const inSentence = (label: string): string => (proper.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1));

/** Labels of a vocabulary as one phrase: 'Hbo en wo'. */
export const joinLabels = (labels: readonly string[], locale: Locale): string =>
  formatList(
    labels.map((label, index) => (index === 0 ? label : inSentence(label))),
    locale,
  );

/** The words of a vocabulary that an entry has, as one phrase; 'onbekend' when they are not known. */
export const labelsOf = <Id extends string>(vocabulary: Vocabulary<Id>, ids: readonly Id[] | Unknown, locale: Locale): string =>
  ids === UNKNOWN
    ? UNKNOWN
    : joinLabels(
        ids.map((id) => vocabulary.label(id, locale)),
        locale,
      );

/** What a bare address is called: the site it is on. */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** A bare address as it is told apart from others on the same site. */
export const addressInWords = (url: string): string => {
  const { pathname, search } = new URL(url);
  return `${hostOf(url)}${pathname.replace(/\/$/, '')}${search}`;
};

/** The sentences of a text, each with the space behind it. */
export const sentencesOf = (text: string, locale: Locale): string[] =>
  Array.from(sentences(locale).segment(text), ({ segment }) => segment);

/** The first sentence of a summary, for lists. */
export function firstSentence(text: string, locale: Locale): string {
  // Only as far as it is asked: the rest of a text is never cut.
  const [first] = sentences(locale).segment(text);
  return (first?.segment ?? text).trim();
}

export const compareText = (a: string, b: string, locale: Locale): number => collators(locale).compare(a, b);
