import { earliest, type EdtfDate, isEdtfDate } from '../model/dates.ts';

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/**
 * The day on which content is judged, as `2026-11-26`: that of the environment variable TODAY, or else the day in
 * Amsterdam. Whatever depends on the day asks it here, so that a test or a build can choose one.
 * @throws RangeError when TODAY is no day.
 */
export function today(): EdtfDate {
  const { TODAY: chosen } = process.env;
  if (chosen === undefined || chosen === '') return calendar.format(new Date());
  if (!/^\d{4}-\d{2}-\d{2}$/.test(chosen) || !isEdtfDate(chosen)) {
    throw new RangeError(`TODAY is een dag zoals 2026-11-26; niet ‘${chosen}’.`);
  }
  return chosen;
}

/** Whether it is too late to do something before this date: on its first day, it is. */
export const hasPassed = (date: EdtfDate, day: EdtfDate = today()): boolean => earliest(date) <= earliest(day);
