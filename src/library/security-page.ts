import { earliest } from '../model/dates.ts';
import type { Entry } from './entry.ts';

/** The page that says how to report a leak; security.txt leads to it. */
export const SECURITY_PAGE = 'lek-melden';

const DAY = 24 * 60 * 60 * 1000;

/** Days that what the page says holds after it was read through: RFC 9116 asks for less than a year. */
const DAYS_VALID = 364;

/** Milliseconds (UTC) until which security.txt holds; undefined when nobody wrote when the page was read through. */
export function securityExpiry({ data: { checkedOn } }: Entry<'pages'>): number | undefined {
  return checkedOn === undefined ? undefined : earliest(checkedOn) + DAYS_VALID * DAY;
}
