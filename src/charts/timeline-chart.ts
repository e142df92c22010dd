import { formatMomentWithin } from '../i18n/format.ts';
import type { Entry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import type { Told } from '../library/titles.ts';
import { compareDates, startOf } from '../model/dates.ts';
import type { PolicyDocument } from '../model/policy-document.ts';
import type { Locale } from '../model/vocabulary.ts';

/** Rows of the picture, by the kind of document that an event belongs to. */
const lanes = ['minister', 'research', 'agreements', 'other'] as const;
export type Lane = (typeof lanes)[number];

const laneOfType: Record<PolicyDocument['type'], Lane> = {
  kamerbrief: 'minister',
  beslisnota: 'minister',
  brief: 'minister',
  advies: 'research',
  onderzoek: 'research',
  toezicht: 'research',
  handreiking: 'agreements',
  akkoord: 'agreements',
  besluit: 'agreements',
  subsidieregeling: 'agreements',
  plan: 'agreements',
  wetsvoorstel: 'agreements',
  initiatiefnota: 'agreements',
};

/** An event as a dot: the anchor of its place in the list, and what it is. */
export interface Dot extends Told {
  id: string;
  year: string;
}

/** The events of each row, from early to late, and every year between the first and the last. */
export interface TimelineChart {
  years: readonly string[];
  rows: readonly { lane: Lane; dots: readonly Dot[] }[];
}

/** Puts events in rows by kind; rows without events are left out, and events without a beginning. */
export function timelineChart(library: Library, events: readonly Entry<'timeline'>[], locale: Locale): TimelineChart {
  const placed = events
    .toSorted((a, b) => compareDates(a.data.date, b.data.date))
    .flatMap(({ id, data: { date, event, document } }) => {
      const year = startOf(date)?.slice(0, 4);
      const lane = document === undefined ? 'other' : laneOfType[library.need('policy', document).data.type];
      const language = library.lang(event) ?? locale;
      return year === undefined ? [] : [{ lane, dot: { id, year, language, words: `${formatMomentWithin(date, language)}: ${event}` } }];
    });
  const numbers = placed.map(({ dot }) => Number(dot.year));
  const first = Math.min(...numbers);
  return {
    years: placed.length === 0 ? [] : Array.from({ length: Math.max(...numbers) - first + 1 }, (_, index) => String(first + index)),
    rows: lanes
      .map((lane) => ({ lane, dots: placed.filter((event) => event.lane === lane).map(({ dot }) => dot) }))
      .filter(({ dots }) => dots.length > 0),
  };
}
