import { earliest, type EdtfDate, isEdtfDate, latest } from '../model/dates.ts';

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The second for which the day was last asked, and that day: rules ask it for each date of thousands of entries. */
let asked = { second: NaN, day: '' };

function dayInAmsterdam(): EdtfDate {
  const second = Math.floor(Date.now() / 1000);
  if (second !== asked.second) asked = { second, day: calendar.format(second * 1000) };
  return asked.day;
}

/**
 * The day on which content is judged, as `2026-11-26`: that of the environment variable TODAY, or else the day in
 * Amsterdam. Whatever depends on the day asks it here, so that a test or a build can choose one.
 * @throws RangeError when TODAY is no day.
 */
export function today(): EdtfDate {
  const { TODAY: chosen } = process.env;
  if (chosen === undefined || chosen === '') return dayInAmsterdam();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(chosen) || !isEdtfDate(chosen)) {
    throw new RangeError(`TODAY is een dag zoals 2026-11-26; niet ‘${chosen}’.`);
  }
  return chosen;
}

/** Whether a date lies behind us, even at the latest moment that it can mean. */
export const isOver = (date: EdtfDate, day: EdtfDate = today()): boolean => earliest(day) > latest(date);

/** Whether it is too late to do something before this date: on its first day, it is. */
export const hasPassed = (date: EdtfDate, day: EdtfDate = today()): boolean => earliest(date) <= earliest(day);
