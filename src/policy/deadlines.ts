import { isOver, today } from '../library/today.ts';
import { earliest, type EdtfDate, latest } from '../model/dates.ts';

/**
 * How a promised date went: kept, not kept, moved to a later date, passed without a known outcome, passed with an outcome that
 * is told in words, or still to come; 'unclear' where the dates are too coarse to say.
 */
export type DeadlineVerdict = 'kept' | 'late' | 'moved' | 'passed' | 'told' | 'ahead' | 'unclear';

/**
 * Compares a promised date with what came of it. Dates are as exact as their sources, so that only what is certain is said.
 * @param by Until when it was promised.
 * @param met When it was there; undefined when that is not known.
 */
export function verdictOf(by: EdtfDate, met: EdtfDate | undefined, day: EdtfDate = today()): DeadlineVerdict {
  if (met === undefined) return isOver(by, day) ? 'passed' : 'ahead';
  if (earliest(met) > latest(by)) return 'late';
  return latest(met) <= latest(by) ? 'kept' : 'unclear';
}
