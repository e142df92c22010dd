import { type EdtfDate, latest } from '../model/dates.ts';
import { today } from './today.ts';

/** People in need rely on what the site says of help, and telephone numbers and desks change. */
export const MONTHS_FOR_HELP = 6;

/** Milliseconds (UTC) of a day some months earlier; a day that its month does not have becomes the last of it. */
function monthsBefore(day: EdtfDate, months: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return Date.UTC(year, month - 1 - months, Math.min(date, lastOfMonth));
}

/** Whether help was checked so long ago that it may have changed. */
export const isLongAgo = (checkedOn: EdtfDate, day: EdtfDate = today()): boolean => latest(checkedOn) < monthsBefore(day, MONTHS_FOR_HELP);
