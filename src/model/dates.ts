import edtf from 'edtf';
import { z } from 'zod';

/**
 * A moment as exact as its source, in EDTF level 1 (https://www.loc.gov/standards/datetime/):
 * `2023-06-08`, `2024-06`, `2023`, `2022-23` (autumn), `2023~` (about), `2024/2027` (interval, open with `..`).
 */
export type EdtfDate = string;

/** Months 21 to 24 are the seasons, from spring to winter. */
const moment = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-\d{2})?)?[~?%]?`;

/** What every such date looks like; that the day exists and a period does not end before it begins, is no matter of signs. */
export const edtfPattern = new RegExp(`^(?:\\.\\.|${moment})(?:/(?:\\.\\.|${moment}))?$`);

/** Milliseconds, UTC. */
interface Span {
  earliest: number;
  latest: number;
}

const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

/** Whether its ends lie in years that a publication or a promise can be of: lists have a page for each year of a period. */
const isNearEnough = (span: Span): boolean =>
  [span.earliest, span.latest].every(
    (end) => !Number.isFinite(end) || (end >= Date.UTC(FIRST_YEAR, 0) && end < Date.UTC(LAST_YEAR + 1, 0)),
  );

// The same dates return in thousands of entries, and the grammar of EDTF is slow to apply.
const spans = new Map<string, Span | undefined>();
const MOST_SPANS = 10_000;

function spanOf(value: string): Span | undefined {
  if (!spans.has(value)) {
    if (spans.size >= MOST_SPANS) spans.clear();
    spans.set(value, readSpan(value));
  }
  return spans.get(value);
}

function readSpan(value: string): Span | undefined {
  const parts = value.split('/').filter((part) => part !== '..');
  if (!edtfPattern.test(value) || parts.length === 0 || !parts.every(isOnCalendar)) return undefined;
  try {
    const moments = parts.map(momentOf);
    const span = {
      earliest: value.startsWith('../') ? -Infinity : (moments[0]?.min ?? NaN),
      latest: value.endsWith('/..') ? Infinity : (moments.at(-1)?.max ?? NaN),
    };
    return span.earliest <= span.latest && isNearEnough(span) ? span : undefined;
  } catch {
    return undefined;
  }
}

/** The years in which a date lies, in words. */
export const nearYears = `een jaar ligt hier tussen ${FIRST_YEAR} en ${LAST_YEAR}`;

/** Whether a date names a year in which nothing of this site can lie. */
export const hasFarYear = (value: string): boolean =>
  value.split('/').some((part) => Number(part.slice(0, 4)) < FIRST_YEAR || Number(part.slice(0, 4)) > LAST_YEAR);

/** Whether the month of a day has that day; the library knows no leap years. */
function isOnCalendar(part: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(part)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return true;
  // The calendar repeats itself after four hundred years, and the years before 100 are no years of this century.
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

/** First and last day of each season, as wide as people mean it; the library takes a season for a quarter of the year. */
const seasons: Record<string, (year: number) => [string, string]> = {
  21: (year) => [`${year}-03-01`, `${year}-06-20`],
  22: (year) => [`${year}-06-01`, `${year}-09-22`],
  23: (year) => [`${year}-09-01`, `${year}-12-20`],
  24: (year) => [`${year}-12-01`, `${year + 1}-03-20`],
};

function momentOf(part: string): { min: number; max: number } {
  const [, year, month = ''] = /^(\d{4})-(\d{2})[~?%]?$/.exec(part) ?? [];
  const season = seasons[month];
  if (!season) return edtf(part);
  const [first, last] = season(Number(year));
  return { min: edtf(first).min, max: edtf(last).max };
}

export const isEdtfDate = (value: string): boolean => spanOf(value) !== undefined;

function knownSpan(value: EdtfDate): Span {
  const span = spanOf(value);
  if (!span) throw new RangeError(`‘${value}’ is geen datum in EDTF.`);
  return span;
}

/** Milliseconds (UTC) of the first moment it can mean; minus infinity for an open start. Throws a RangeError when it is no date. */
export const earliest = (value: EdtfDate): number => knownSpan(value).earliest;

/** Milliseconds (UTC) of the last moment it can mean; infinity for an open end. Throws a RangeError when it is no date. */
export const latest = (value: EdtfDate): number => knownSpan(value).latest;

/** The years in which it can lie; none when it has an open end. Throws a RangeError when it is no date. */
export function yearsOf(value: EdtfDate): string[] {
  const [first, last] = [earliest(value), latest(value)];
  if (!Number.isFinite(first) || !Number.isFinite(last)) return [];
  const from = new Date(first).getUTCFullYear();
  return Array.from({ length: new Date(last).getUTCFullYear() - from + 1 }, (_, index) => String(from + index));
}

/** The moment at which a period begins; undefined for an open start. */
export function startOf(period: EdtfDate): EdtfDate | undefined {
  const [start] = period.split('/');
  return start === '..' ? undefined : start;
}

/** Order from early to late; dates that begin together, the more exact one first. */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  const first = Math.sign(earliest(a) - earliest(b)) || 0;
  return first || Math.sign(latest(a) - latest(b)) || 0;
}

/** Why a text is no date, as the end of a Dutch sentence. */
function whyNoDate(value: unknown): string {
  const parts = typeof value === 'string' && edtfPattern.test(value) ? value.split('/') : [];
  if (!parts.every(isOnCalendar)) return 'is een dag die niet bestaat';
  if (parts.length === 2 && parts.every(isEdtfDate)) return 'eindigt voor het begint';
  return `is geen datum die we kennen. Schrijf bijvoorbeeld 2023-06-08, 2024-06, 2023, 2022-23 (najaar 2022), 2023~ (omstreeks 2023) of 2024/2027; ${nearYears}`;
}

const dateText = z.string().refine(isEdtfDate, { error: ({ input }) => whyNoDate(input) });

export const edtfDate = (description: string) => dateText.meta({ description, format: 'edtf' });

/** A date that is one day: what is counted from it, as half a year until it must be checked again, needs a day. */
export const edtfDay = (description: string) =>
  dateText
    .refine((value) => !isEdtfDate(value) || isDay(value), { error: 'is geen dag. Schrijf de hele datum, zoals 2023-06-08' })
    .meta({ description, format: 'edtf' });

/** Whether a date is one day. */
export const isDay = (date: EdtfDate): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);

/** A moment on the clocks of Amsterdam, to the minute: `2026-03-16T09:00`. */
export const localMoment = (description: string) =>
  z.iso.datetime({ local: true, precision: -1, error: 'is geen moment zoals 2026-03-16T09:00' }).meta({ description });

/** A time on the clocks of Amsterdam: `09:00`. */
export const clockTime = (description: string) => z.iso.time({ precision: -1, error: 'is geen tijd zoals 09:00' }).meta({ description });
