import { edtfPattern, hasFarYear, isEdtfDate, nearYears } from '../model/dates.ts';

/** Longer texts are no date. */
const LONGEST = 60;

/** The months in Dutch and in English; people write the whole word or how it begins. */
const months = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'march', 'mrt'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
];

/** The seasons as EDTF counts them. */
const seasons: Readonly<Record<string, string>> = { voorjaar: '21', lente: '21', zomer: '22', najaar: '23', herfst: '23', winter: '24' };

const weekday = /^(?:maan|dins|woens|donder|vrij|zater|zon)dag,? /;

const pad = (number: string): string => number.padStart(2, '0');

/** The date, the period or the time that was meant by one written as people write it; undefined when it is none. */
export function dateMeant(typed: string): string | undefined {
  if (typed.length > LONGEST) return undefined;
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  return dayMeant(text) ?? periodMeant(text) ?? momentMeant(text) ?? timeMeant(text);
}

/** A day, a month, a season or about a year. */
function dayMeant(text: string): string | undefined {
  const day = text.replace(weekday, '');
  const turned = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(day);
  if (turned) return dateOf(turned[1], turned[2], turned[3]);
  const numbers = /^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})$/.exec(day);
  if (numbers) return dateOf(numbers[3], numbers[2], numbers[1]);
  const words = /^(?:(\d{1,2})(?:e|th|st|nd|rd)? )?([a-z]{3,9})\.? (\d{4})$/.exec(day);
  if (words) {
    const [, date, word = '', year] = words;
    const month = months.findIndex((names) => names.some((name) => name.startsWith(word)));
    const season = seasons[word];
    if (season !== undefined) return `${year ?? ''}-${season}`;
    if (month !== -1) return dateOf(year, String(month + 1), date);
  }
  const about = /^(?:ca\.?|circa|omstreeks|ongeveer|rond) ?(\d{4})$/.exec(day)?.[1];
  return about && `${about}~`;
}

function dateOf(year = '', month = '', day?: string): string | undefined {
  if (Number(month) > 12 || Number(month) === 0) return undefined;
  return [year, pad(month), ...(day === undefined ? [] : [pad(day)])].join('-');
}

const aYear = /^\d{4}$/;

/** From one moment to another, or open at one side. */
function periodMeant(text: string): string | undefined {
  const schoolYear = /^(\d{4}) ?[-–—/] ?(\d{2})$/.exec(text);
  if (schoolYear) {
    const next = String(Number(schoolYear[1]) + 1);
    return next.endsWith(schoolYear[2] ?? '') ? `${schoolYear[1] ?? ''}/${next}` : undefined;
  }
  const open = /^(?:vanaf|sinds) (.+)$/.exec(text)?.[1] ?? /^(.+?) ?(?:[-–—/]|tot|t\/m) ?(?:heden|nu|nog)$/.exec(text)?.[1];
  const start = open === undefined ? undefined : momentIn(open);
  if (start !== undefined) return `${start}/..`;
  const [, from = '', to = ''] = /^(.+?) ?(?: tot en met | tot | t\/m | - |[–—/]|(?<=^\d{4})-(?=\d{4}$)) ?(.+)$/.exec(text) ?? [];
  const parts = [momentIn(from), momentIn(to)];
  if (parts[0] === undefined || parts[1] === undefined) return undefined;
  // Years the wrong way round are one slip; whole dates may be anything.
  const isTurned = aYear.test(parts[0]) && aYear.test(parts[1]) && parts[0] > parts[1];
  return (isTurned ? parts.toReversed() : parts).join('/');
}

/** Four digits are no year everywhere: a telephone number has them too. */
const momentIn = (text: string): string | undefined => (/^[12]\d{3}/.test(text) && isEdtfDate(text) ? text : dayMeant(text));

/** A day with a time of day. */
function momentMeant(text: string): string | undefined {
  const [, date = '', time = ''] = /^(.+?)(?: om |, ?| |(?<=\d)t(?=\d))(\d{1,2}[:.]\d{2}(?: ?u(?:ur)?)?)$/.exec(text) ?? [];
  const [day, clock] = [momentIn(date), timeMeant(time)];
  return day === undefined || clock === undefined ? undefined : `${day}T${clock}`;
}

/** A time of day. */
function timeMeant(text: string): string | undefined {
  const [, hour, minutes] = /^(\d{1,2})(?:[:.](\d{2}))? ?(?:u|uur)?$/.exec(text) ?? [];
  return hour === undefined || (minutes === undefined && !text.endsWith('u') && !text.endsWith('r'))
    ? undefined
    : `${pad(hour)}:${minutes ?? '00'}`;
}

/** Why something that looks like a date cannot be one; undefined when it does not look like one, or is good. */
export function impossibleDate(typed: string): string | undefined {
  if (typed.length > LONGEST) return undefined;
  const date = edtfPattern.test(typed) ? typed : dateMeant(typed);
  if (date === undefined || !edtfPattern.test(date) || isEdtfDate(date)) return undefined;
  if (hasFarYear(date)) return nearYears;
  return date.split('/').every((part) => part === '..' || isEdtfDate(part)) ? 'het eind is voor het begin' : 'die dag bestaat niet';
}
