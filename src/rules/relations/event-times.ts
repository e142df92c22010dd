import { isDay } from '../../model/dates.ts';
import { at, type Rule } from '../rule.ts';

/** An event of one day does not end before it begins. */
export const eventTimes: Rule = {
  code: 'event-times',
  severity: 'error',
  title: 'Een agendapunt dat eindigt voor het begint',
  cause: 'Wie het agendapunt in de eigen agenda zet, krijgt dan een afspraak die niet kan.',
  mend: 'Kijk begintijd en eindtijd na. Duurt het tot na middernacht, geef dan bij date beide dagen: 2026-01-21/2026-01-22.',
  example: {
    file: 'events.yaml',
    wrong:
      "- { id: sessie, title: Sessie, kind: bijeenkomst, date: 2026-01-21, startTime: '10:00', endTime: '09:30', place: onbekend, audience: onbekend, description: Uitleg., sources: [{ url: https://example.org/sessie }] }\n",
    right:
      "- { id: sessie, title: Sessie, kind: bijeenkomst, date: 2026-01-21, startTime: '09:30', endTime: '10:00', place: onbekend, audience: onbekend, description: Uitleg., sources: [{ url: https://example.org/sessie }] }\n",
  },
  check: (library) =>
    library.all('events').flatMap((entry) => {
      const { date, startTime, endTime } = entry.data;
      if (startTime === undefined || endTime === undefined || endTime >= startTime || !isDay(date)) return [];
      return at(
        entry,
        ['endTime'],
        `Dit agendapunt eindigt (${endTime}) voor het begint (${startTime}).`,
        `Kijk de tijden na. Duurt het tot na middernacht, geef dan bij date beide dagen, met een / ertussen.`,
      );
    }),
};
