import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { writeCalendar } from '../../src/agenda/calendar.ts';
import { type History, noHistory } from '../../src/history/history.ts';
import { siteLocales } from '../../src/i18n/texts.ts';
import { libraryIn, readLibrary } from '../../src/library/library.ts';
import { libraryOf, realContent } from '../content.ts';

const real = readLibrary(realContent);
const site = new URL('https://kennis.example.org');

/** Reads a calendar strictly: every line as RFC 5545 has it, and every event with what it must have. */
function readCalendar(text: string): ICAL.Event[] {
  for (const line of text.split('\r\n')) {
    if (/[\r\n]/.test(line)) throw new Error('a line that does not end in CRLF');
    if (Buffer.byteLength(line) > 75) throw new Error(`a line that is too long: ${line}`);
  }
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const name of ['prodid', 'version']) if (!calendar.hasProperty(name)) throw new Error(`no ${name}`);
  const zones = new Set(calendar.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid')));
  const events = calendar.getAllSubcomponents('vevent');
  const uids = events.map((event) => event.getFirstPropertyValue('uid'));
  if (new Set(uids).size < uids.length) throw new Error('two events with one UID');
  for (const event of events) {
    for (const name of ['uid', 'dtstamp', 'dtstart', 'summary']) if (!event.hasProperty(name)) throw new Error(`no ${name}`);
    if (!/Z$/.test(String(event.getFirstPropertyValue('dtstamp')))) throw new Error('a stamp that is not in UTC');
    for (const name of ['dtstart', 'dtend']) {
      const zone = event.getFirstProperty(name)?.getParameter('tzid');
      if (zone !== undefined && !zones.has(zone as string)) throw new Error(`an unknown zone: ${String(zone)}`);
    }
  }
  return events.map((event) => new ICAL.Event(event));
}

/** When an event is, as a reader of the calendar sees it in UTC, or as days. */
const when = ({ startDate, endDate }: ICAL.Event): string[] =>
  [startDate, endDate].map((time) => (time.isDate ? time.toString() : time.toJSDate().toISOString()));

describe.each(siteLocales)('de agenda in het %s', (locale) => {
  const library = libraryIn(real, locale);
  const text = writeCalendar(library, locale, { history: noHistory, site });
  const events = readCalendar(text);
  const byId = new Map(events.map((event) => [event.uid.replace(/@.*/, ''), event]));

  test('heeft alles met een dag, en niets anders', () => {
    const exact = library.all('events').filter(({ data }) => /^\d{4}-\d{2}-\d{2}$/.test(data.date));
    expect([...byId.keys()]).toEqual(exact.map(({ id }) => id));
    expect(exact.length).toBeLessThan(library.all('events').length);
  });

  test.each([
    ['2026-01-21-informatiesessie', '2026-01-21T09:00:00.000Z', '2026-01-21T10:30:00.000Z'],
    ['2026-03-16-opening-ronde-2026', '2026-03-16T08:00:00.000Z', '2026-03-16T08:00:00.000Z'],
    ['2026-04-16-sluiting-ronde-2026', '2026-04-16T11:00:00.000Z', '2026-04-16T11:00:00.000Z'],
    ['2026-10-05-conferentie', '2026-10-05', '2026-10-06'],
    ['2027-02-12-sluiting-ronde-2027', '2027-02-12T12:00:00.000Z', '2027-02-12T12:00:00.000Z'],
  ])('%s begint en eindigt op tijd, ook in de zomer', (id, start, end) => {
    const event = byId.get(id);
    expect(event && when(event)).toEqual([start, end]);
  });

  test('zonder geschiedenis is elk stempel van lang geleden, en is de agenda elke keer dezelfde', () => {
    expect(text.match(/^DTSTAMP:.*/gm)).toEqual(events.map(() => 'DTSTAMP:19700101T000000Z'));
    expect(writeCalendar(library, locale, { history: noHistory, site })).toBe(text);
  });
});

test('een periode van hele dagen, een stempel uit de geschiedenis, en woorden die iets betekenen in een agenda', async () => {
  const library = await libraryOf({
    'events.yaml': (text) =>
      text.replace('title: Sessie', "title: 'Sessie; a, b'").replace('date: 2026-01-21', 'date: 2026-12-30/2026-12-31'),
  });
  const history: History = { ...noHistory, of: () => [{ hash: 'a', date: '2026-11-20', reason: 'Nieuw' }] };
  const text = writeCalendar(library, 'nl', { history, site });
  const [event] = readCalendar(text);
  expect(event?.summary).toBe('Sessie; a, b');
  expect(event && when(event)).toEqual(['2026-12-30', '2027-01-01']);
  expect(text).toContain('DTSTAMP:20261120T000000Z');
});

test.each([
  ['een onbekende tijdzone', (text: string) => text.replaceAll('TZID=Europe/Amsterdam', 'TZID=Europe/Parijs')],
  ['een stempel op de klok van hier', (text: string) => text.replace(/(DTSTAMP:\w+)Z/, '$1')],
  ['twee keer een UID', (text: string) => text.replace(/(BEGIN:VEVENT[\s\S]*?END:VEVENT\r\n)/, '$1$1')],
  ['regels zonder CR', (text: string) => text.replaceAll('\r\n', '\n')],
  ['een agenda zonder eind', (text: string) => text.replace('END:VCALENDAR', '')],
])('wie streng leest, weigert %s', (_, spoil) => {
  const good = writeCalendar(real, 'nl', { history: noHistory, site });
  expect(() => readCalendar(spoil(good))).toThrow();
});
