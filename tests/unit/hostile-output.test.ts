import { describe, expect, test } from 'vitest';
import { writeCalendar } from '../../src/agenda/calendar.ts';
import { noHistory } from '../../src/history/history.ts';
import { brief, findingsOf, libraryOf } from '../content.ts';

describe('namen die geen map of bestand kunnen worden', () => {
  const [longest, tooLong] = ['a'.repeat(100), 'a'.repeat(101)];
  const organisation = (id: string) => ({
    'organisations.yaml': (text: string) => `${text}\n- id: ${id}\n  name: Lang\n  kind: fonds\n  description: Een organisatie.\n`,
  });
  const oldAddress = (name: string) => ({
    'redirects.yaml': `- from: /oud/${name}/\n  to: /hulp/\n  reason: De pagina is verhuisd.\n  date: 2026-01-01\n`,
  });

  test('een kenmerk heeft hoogstens honderd tekens', async () => {
    expect(await findingsOf(organisation(longest))).toEqual([]);
    expect((await findingsOf(organisation(tooLong))).map(brief)).toEqual([
      expect.stringMatching(/^organisations\.yaml:\d+:7 wrong-value: Bij ‘id’ staat ‘a+…?’: dat mag hoogstens 100 tekens lang zijn\.$/),
    ]);
  });

  test('een oud adres heeft hoogstens tweehonderd tekens', async () => {
    expect((await findingsOf(oldAddress('b'.repeat(194)))).map(brief)).toEqual([]);
    expect((await findingsOf(oldAddress('b'.repeat(195)))).map(brief)).toEqual([
      expect.stringMatching(/^redirects\.yaml:1:9 wrong-value: Bij ‘from’ staat ‘.*’: dat mag hoogstens 200 tekens lang zijn\.$/),
    ]);
  });
});

describe('titels', () => {
  const titled = (title: string) => ({ 'pages/hulp.mdx': (text: string) => text.replace('title: Hulp', `title: ${title}`) });

  test('hebben hoogstens driehonderd tekens', async () => {
    const long = async (title: string) => (await findingsOf(titled(title))).filter(({ rule }) => rule === 'wrong-value').map(brief);
    expect(await long('Hulp '.repeat(60).trim())).toEqual([]);
    const said = [
      expect.stringMatching(/^pages\/hulp\.mdx:2:8 wrong-value: Bij ‘title’ staat ‘.{1,200}’: dat mag hoogstens 300 tekens lang zijn\.$/),
    ];
    expect(await long('a'.repeat(301))).toEqual(said);
    expect(await long('a'.repeat(400_000))).toEqual(said);
  });

  test('staan op één regel, ook als het einde van een regel erin getypt is', async () => {
    const library = await libraryOf(titled('"Hulp\\r\\nBEGIN:VEVENT\\t x"'));
    expect(library.need('pages', 'hulp').data.title).toBe('Hulp BEGIN:VEVENT x');
  });
});

test('een bijeenkomst die eindigt voor zij begint, begint in de agenda wanneer er staat', async () => {
  const library = await libraryOf();
  const [entry] = library.all('events');
  const timesAt = (endTime: string) => {
    if (entry) Object.assign(entry.data, { date: '2026-01-21', startTime: '11:00', endTime });
    const text = writeCalendar(library, 'nl', { history: noHistory, site: new URL('https://kennis.example.org') });
    return [...text.matchAll(/^DT(?:START|END);TZID=Europe\/Amsterdam:(.*)\r$/gm)].map(([, time]) => time);
  };
  expect(timesAt('10:00')).toEqual(['20260121T110000']);
  expect(timesAt('12:00')).toEqual(['20260121T110000', '20260121T120000']);
});
