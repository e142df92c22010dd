import { formatDate } from '../i18n/format.ts';
import type { EdtfDate } from '../model/dates.ts';
import type { Locale } from '../model/vocabulary.ts';
import type { CslDate, CslDateParts } from './csl.ts';

interface Moment {
  parts: CslDateParts;
  season?: number;
  isDoubtful: boolean;
}

/**
 * An EDTF date as CSL says it, never more exact than it is. CSL has one word for what is approximate or uncertain; for an
 * interval with an open end, or from one season to another, it has none and says it in words.
 */
export function cslDate(value: EdtfDate, locale: Locale): CslDate {
  const moments = value.split('/').map(readMoment);
  const known = moments.filter((moment) => moment !== undefined);
  const [first] = known;
  if (!first || known.length < moments.length) return { literal: formatDate(value, locale) };
  const circa = known.some(({ isDoubtful }) => isDoubtful) ? { circa: true } : {};
  if (known.length === 1) {
    return { 'date-parts': [first.parts], ...(first.season === undefined ? {} : { season: first.season }), ...circa };
  }
  if (known.some(({ season }) => season !== undefined)) return { literal: formatDate(value, locale) };
  // Processors refuse an interval of which one end is more exact than the other.
  const precision = Math.min(...known.map(({ parts }) => parts.length));
  return { 'date-parts': known.map(({ parts }) => parts.slice(0, precision) as CslDateParts), ...circa };
}

function readMoment(text: string): Moment | undefined {
  const [, year, month, day, doubt] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%])?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const isDoubtful = doubt !== undefined;
  if (month === undefined) return { parts: [Number(year)], isDoubtful };
  if (Number(month) > 20) return { parts: [Number(year)], season: Number(month) - 20, isDoubtful };
  return { parts: day === undefined ? [Number(year), Number(month)] : [Number(year), Number(month), Number(day)], isDoubtful };
}
