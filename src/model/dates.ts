import edtf from 'edtf';
import { z } from 'zod';

/**
 * A moment as exact as its source, in EDTF level 1 (https://www.loc.gov/standards/datetime/):
 * `2023-06-08`, `2024-06`, `2023`, `2022-23` (autumn), `2023~` (about), `2024/2027` (interval, open with `..`).
 */
export type EdtfDate = string;

/** Months 21 to 24 are the seasons, from spring to winter. */
const moment = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4])(?:-\d{2})?)?[~?%]?`;
const pattern = new RegExp(`^(?:\\.\\.|${moment})(?:/(?:\\.\\.|${moment}))?$`);

const parts = (value: EdtfDate): string[] => value.split('/').filter((part) => part !== '..');

export function isEdtfDate(value: string): boolean {
  if (!pattern.test(value) || parts(value).length === 0) return false;
  try {
    parts(value).forEach((part) => edtf(part));
    return earliest(value) <= latest(value);
  } catch {
    return false;
  }
}

/** Milliseconds (UTC) of the first moment it can mean; minus infinity for an open start. */
export function earliest(value: EdtfDate): number {
  if (value.startsWith('../')) return -Infinity;
  return edtf(parts(value)[0] ?? '').min;
}

/** Milliseconds (UTC) of the last moment it can mean; infinity for an open end. */
export function latest(value: EdtfDate): number {
  if (value.endsWith('/..')) return Infinity;
  return edtf(parts(value).at(-1) ?? '').max;
}

/** Order from early to late; dates that begin together, the more exact one first. */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  const first = Math.sign(earliest(a) - earliest(b)) || 0;
  return first || Math.sign(latest(a) - latest(b)) || 0;
}

export const edtfDate = (description: string) =>
  z
    .string()
    .refine(isEdtfDate, {
      error:
        'is geen datum die we kennen. Schrijf bijvoorbeeld 2023-06-08, 2024-06, 2023, 2022-23 (najaar 2022), 2023~ (omstreeks 2023) of 2024/2027',
    })
    .meta({ description, format: 'edtf' });

/** A moment on the clocks of Amsterdam, to the minute: `2026-03-16T09:00`. */
export const localMoment = (description: string) =>
  z.iso.datetime({ local: true, precision: -1, error: 'is geen moment zoals 2026-03-16T09:00' }).meta({ description });

/** A time on the clocks of Amsterdam: `09:00`. */
export const clockTime = (description: string) => z.iso.time({ precision: -1, error: 'is geen tijd zoals 09:00' }).meta({ description });
