import ical, { type ICalEventData, ICalEventTransparency } from 'ical-generator';
import type { History } from '../history/history.ts';
import { address, listAddress } from '../i18n/addresses.ts';
import { texts } from '../i18n/texts.ts';
import type { Entry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { type EdtfDate, isDay } from '../model/dates.ts';
import { isKnown } from '../model/fields.ts';
import type { CalendarEvent } from '../model/records.ts';
import type { Locale } from '../model/vocabulary.ts';
import { ZONE, zoneRules } from './amsterdam.ts';

export interface CalendarSource {
  history: History;
  site: URL;
}

/** The revision of what has no known one: calendars then take any later revision for the newer one. */
const LONG_AGO = '1970-01-01';

/** The agenda as iCalendar (RFC 5545); what has no exact day is on the page only. */
export function writeCalendar(library: Library, locale: Locale, source: CalendarSource): string {
  const { site, collections } = texts(locale);
  const calendar = ical({
    name: `${collections.events} – ${site.name}`,
    prodId: { company: site.name, product: collections.events, language: locale.toUpperCase() },
    // The zone of each event: as the zone of the calendar it would also become that of its time stamps, which are in UTC.
    timezone: { name: null, generator: () => zoneRules },
    url: new URL(listAddress('events', locale), source.site).href,
  });
  for (const entry of library.all('events')) {
    const when = whenOf(entry.data);
    if (when) calendar.createEvent({ ...when, ...whatOf(entry, locale, source) });
  }
  return `${calendar.toString()}\r\n`;
}

function whatOf(entry: Entry<'events'>, locale: Locale, { history, site }: CalendarSource): Omit<ICalEventData, 'start'> {
  const { id, data } = entry;
  return {
    // The same in both languages: who takes both calendars has each event once.
    id: `${id}@${site.hostname}`,
    stamp: `${history.of(entry)[0]?.date ?? LONG_AGO}T00:00:00Z`,
    summary: data.title,
    description: data.description,
    url: new URL(address('events', id, locale), site).href,
    ...(isKnown(data.place) && { location: data.place }),
    // A deadline takes no time of the day.
    ...(data.kind === 'termijn' && { transparency: ICalEventTransparency.TRANSPARENT }),
  };
}

/** When an event is, for a calendar; undefined when its day is not known. */
function whenOf({
  date,
  startTime,
  endTime,
  kind,
}: CalendarEvent): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> | undefined {
  const [first = '', last = first] = date.split('/');
  if (![first, last].every(isDay)) return undefined;
  // A deadline with one time only is a moment.
  const start = startTime ?? (kind === 'termijn' ? endTime : undefined);
  if (start === undefined) return { start: first, end: dayAfter(last), allDay: true };
  const begin = `${first}T${start}:00`;
  const end = endTime === undefined ? begin : `${last}T${endTime}:00`;
  // Of an end before the beginning a library would make the beginning; then the end is not known.
  return { start: begin, ...(end > begin && { end }), timezone: ZONE };
}

/** In a calendar an event of whole days ends where the next day begins. */
function dayAfter(day: EdtfDate): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
