import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseBody } from '../../src/body/parse-body.ts';
import { readLibrary } from '../../src/library/library.ts';
import { parseSource } from '../../src/library/source-file.ts';
import { hasPassed, today } from '../../src/library/today.ts';
import { checkLibrary } from '../../src/rules/check-library.ts';
import { headingOrder } from '../../src/rules/language/heading-order.ts';
import { longSentence } from '../../src/rules/language/long-sentence.ts';
import { sentencesOver } from '../../src/rules/language/sentences.ts';
import { vagueLink } from '../../src/rules/links/vague-link.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { brief, type Change, findingsOf, realContent } from '../content.ts';

const front = '---\ntitle: Hulp\nsummary: Praten.\ngroup: hulp\n---\n\n';

/** What a rule says of a body, with lines of the body. */
function remarksOn(rule: Rule, text: string): string[] {
  const source = parseSource('pages/hulp.mdx', front + text);
  const remarks = rule.checkBody?.({ source, locale: 'nl', body: parseBody(source.body) }) ?? [];
  return remarks.map(({ line, column, message }) => `${line - 6}:${column} ${message}`);
}
const words = (count: number): string =>
  Array.from({ length: count }, (_word, index) => `${index === 0 ? 'W' : 'w'}oord${index}`).join(' ');

describe('heading-order', () => {
  test.each<[string, string, string[]]>([
    ['geen koppen', 'Tekst.', []],
    ['in volgorde', '## A\n\n### B\n\n#### C\n\n## D\n\n### E', []],
    ['een kop van niveau 1', '# A\n\n## B', ['1:1 Deze kop heeft niveau 1 (#); dat is alleen voor de titel.']],
    ['een kop met een streep eronder', 'A\n===', ['1:1 Deze kop heeft niveau 1 (#); dat is alleen voor de titel.']],
    ['de eerste is te diep', 'Tekst.\n\n### A', ['3:1 De eerste kop heeft niveau 3 (###); de koppen beginnen bij niveau 2.']],
    [
      'een niveau overgeslagen',
      '## A\n\n#### B',
      ['3:1 Na een kop van niveau 2 komt hier niveau 4 (####); er is een niveau overgeslagen.'],
    ],
    [
      'ook in een kader',
      '## A\n\n<Note>\n\n#### B\n\n</Note>',
      ['5:1 Na een kop van niveau 2 komt hier niveau 4 (####); er is een niveau overgeslagen.'],
    ],
    ['een lege kop', '## A\n\n##\n\nTekst.', ['3:1 Deze kop is leeg.']],
    ['een kop met alleen een plaatje is niet leeg', '## ![Een plein](../images/gesprek.png)', []],
    ['de kop boven noten telt niet', 'Tekst.[^1]\n\n[^1]: Noot.', []],
    ['een kop na noten begint niet opnieuw', '## A\n\n### B[^1]\n\n[^1]: Noot.\n\n#### C', []],
    ['een hekje in een zin is geen kop', 'Zie #4 en #.', []],
  ])('%s', (_name, body, expected) => expect(remarksOn(headingOrder, body)).toEqual(expected));
});

describe('vague-link', () => {
  test.each([
    ...[
      'hier',
      'Klik hier',
      'klik op deze link',
      'Lees meer',
      'lees hier verder',
      'meer informatie',
      'link',
      'Deze link',
      'website',
      'de site',
    ],
    ...[
      'ga naar de website',
      'bron',
      'Click here',
      'here',
      'Read more',
      'this link',
      'learn more',
      '**hier**',
      'hier »',
      '`link`',
      'Meer…',
    ],
    'https://example.org/een/heel/lange/naam/van/een/pagina/die-niemand-voorleest',
  ])('zegt niets: %s', (text) => expect(remarksOn(vagueLink, `Zie [${text}](/hulp/).`)).toHaveLength(1));

  test.each([
    ...[
      'de hulppagina',
      'het rapport',
      '112',
      'Over deze site',
      'hier staat hoe het werkt',
      'wetenschapveilig.nl',
      'https://example.org/hulp',
    ],
    ...['Meer over de cijfers', 'het Meldpunt HU', 'website van de UvA', 'ongeveer zeven van de tien studenten'],
  ])('zegt genoeg: %s', (text) => expect(remarksOn(vagueLink, `Zie [${text}](/hulp/).`)).toEqual([]));

  test.each<[string, string, string[]]>([
    ['een lege link', 'Zie [](/hulp/).', ['1:5 In deze link staan geen woorden.']],
    ['een link met alleen een pijl', 'Zie [→](/hulp/).', ['1:5 In deze link staan geen woorden.']],
    ['een plaatje zonder beschrijving', '[![](../images/gesprek.png)](/hulp/)', ['1:1 In deze link staan geen woorden.']],
    ['een plaatje met beschrijving', '[![Twee mensen in gesprek](../images/gesprek.png)](/hulp/)', []],
    [
      'een plaatje met een vage beschrijving',
      '[![hier](../images/gesprek.png)](/hulp/)',
      ['1:1 De link ‘hier’ zegt niet waar hij heen gaat.'],
    ],
    ['een adres dat apart staat', 'Zie [hier][a].\n\n[a]: /hulp/', ['1:5 De link ‘hier’ zegt niet waar hij heen gaat.']],
    ['een kort webadres in de tekst', 'Zie https://example.org/hulp.', []],
    ['een noot', 'Tekst.[^1]\n\n[^1]: Noot.', []],
  ])('%s', (_name, body, expected) => expect(remarksOn(vagueLink, body)).toEqual(expected));
});

describe('zinnen', () => {
  test.each([
    ['gewone zinnen', 'Een twee. Drie vier vijf! Zes?', [2, 3, 1]],
    ['een afkorting in de zin', 'Er zijn o.a. drie, bijv. dr. A. Jansen en mr. B.C. de Vries. Klaar.', [13, 1]],
    ['een nummer', 'Dat staat in nr. 5 van art. 12 op blz. 3. Klaar.', [11, 1]],
    ['een afkorting aan het eind', 'Jansen e.a. Daarna. Van de UvA. Dan weer.', [2, 1, 3, 2]],
    ['een getal met een punt', 'Er waren 2.388 mensen om 14.30 uur. Klaar.', [7, 1]],
    ['een adres', 'Kijk op www.example.org voor hulp. Klaar.', [5, 1]],
    ['aanhalingstekens en haakjes', "Zij zei: 'Het mag niet.' (Dat klopt.) Klaar.", [5, 2, 1]],
    ['een beletselteken en een kleine letter', 'Het duurt… heel lang. Klaar.', [4, 1]],
    ['een streep is geen woord', 'Een – twee - drie.', [3]],
    ['over regels heen', 'Een twee\ndrie. Vier\nvijf.', [3, 2]],
    ['een cijfer begint een zin', 'In 2022. 54 procent zei dat.', [2, 4]],
    ['zonder punt', 'Een twee drie', [3]],
    ['niets', ' \n ', []],
  ])('%s', (_name, text, expected) => expect(sentencesOver(0, text).map(({ words: count }) => count)).toEqual(expected));

  test('elke zin weet waar hij begint', () => {
    const text = 'Een zin.  Nog een (met haakjes).\n"Derde" zin.';
    for (const sentence of sentencesOver(0, text)) {
      expect(text.slice(sentence.index, sentence.index + sentence.text.length)).toBe(sentence.text);
    }
    expect(sentencesOver(0, text).map((sentence) => sentence.text)).toEqual(['Een zin.', 'Nog een (met haakjes).', '"Derde" zin.']);
  });

  test.each(['woord ', 'a. B ', 'dr. ', '...', '."', "'", 'A.', '\n'])('een vijandige tekst is snel gelezen: %j', (piece) => {
    const start = process.cpuUsage();
    sentencesOver(25, piece.repeat(Math.ceil(500_000 / piece.length)));
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});

describe('long-sentence', () => {
  const long = words(26);

  test.each<[string, string, string[]]>([
    ['25 woorden mag', `${words(25)}. ${words(25)}.`, []],
    ['26 woorden', `${long}.`, ['1:1']],
    ['de tweede zin', `Kort. ${long}.`, ['1:7']],
    ['op een latere regel', `Kort.\nOok kort. ${long}.`, ['2:11']],
    ['achter een link, opmaak en een code', `Zie [de **site**](/hulp/) &amp; meer. ${long}.`, ['1:39']],
    ['met een link erin', `${words(13)} [${words(13)}](/hulp/).`, ['1:1']],
    ['in een lijst', `- Kort.\n- ${long}\n  - ${long}`, ['2:3', '3:5']],
    ['in een lijst met alinea’s', `- Kort.\n\n  ${long}.\n\n- ${long}.`, ['3:3', '5:3']],
    ['in een kader', `<Note>\n\n${long}.\n\n</Note>`, ['3:1']],
    ['een lijst is geen zin', `${words(13)}:\n\n- ${words(13)}\n- ${words(13)}`, []],
    ['een lijst in een punt is geen deel van de zin', `- ${words(20)}\n  - ${words(20)}`, []],
    ['een regeleinde is geen punt', `${words(13)}\\\n${words(13)}`, ['1:1']],
    ['koppen', `## ${long}`, []],
    ['citaten', `> ${long}\n\n<Quote url="https://example.org/">\n\n${long}\n\n</Quote>`, []],
    ['tabellen', `| a |\n| --- |\n| ${long} |`, []],
    ['noten', `Kort.[^1]\n\n[^1]: ${long}.`, []],
    ['code', `\`\`\`\n${long}\n\`\`\``, []],
  ])('%s', (_name, body, expected) => expect(remarksOn(longSentence, body).map((remark) => remark.split(' ')[0])).toEqual(expected));

  test('in een samenvatting, met de eerste woorden in de melding', async () => {
    const found = await findingsOf({
      'pages/hulp.mdx': (text) => text.replace('summary: Met wie je kunt praten.', `summary: Kort. ${long}.`),
    });
    expect(found.map(brief)).toEqual([
      'pages/hulp.mdx:3:10 long-sentence: Deze zin heeft 26 woorden: ‘Woord0 woord1 woord2 woord3 woord4 woord…’.',
    ]);
    expect(found[0]?.severity).toBe('warning');
  });

  test('de echte inhoud heeft er geen', () => {
    const codes = new Set([longSentence, headingOrder, vagueLink].map(({ code }) => code));
    expect(checkLibrary(readLibrary(realContent)).filter(({ rule }) => codes.has(rule))).toEqual([]);
  });
});

describe('review-date', () => {
  afterEach(() => vi.unstubAllEnvs());

  const on = async (day: string, changes: Record<string, Change> = {}): Promise<string[]> => {
    vi.stubEnv('TODAY', day);
    // The contact of the fixture grows old too; that is another rule.
    return (await findingsOf(changes)).filter(({ rule }) => rule === 'review-date').map(brief);
  };
  const checked = (date: string, group = 'hulp'): Record<string, Change> => ({
    'pages/hulp.mdx': (text) => text.replace('group: hulp', `group: ${group}\ncheckedOn: ${date}`),
  });
  const reviewed = (date: string): Record<string, Change> => ({
    'interventions/oefengesprek.mdx': (text) => text.replace('reviewBefore: 2027-11', `reviewBefore: ${date}`),
  });

  test('een oordeel is te oud vanaf de eerste dag van de datum', async () => {
    expect(await on('2027-10-31')).toEqual([]);
    expect(await on('2027-11-01')).toEqual([
      'interventions/oefengesprek.mdx:36:17 review-date: Dit oordeel had voor november 2027 opnieuw bekeken moeten zijn.',
    ]);
    expect(await on('2027-11-14', reviewed('2027-11-15'))).toEqual([]);
    expect(await on('2027-11-15', reviewed('2027-11-15'))).toHaveLength(1);
  });

  test('een pagina met hulp is te oud na zes maanden', async () => {
    expect(await on('2026-12-31', checked('2026-06-30'))).toEqual([]);
    expect(await on('2027-01-01', checked('2026-06-30'))).toEqual([
      'pages/hulp.mdx:5:12 review-date: Deze pagina met hulp is voor het laatst nagelezen op 30 juni 2026; dat is langer dan 6 maanden geleden.',
    ]);
    // Six months before 31 August is the last day of February.
    expect(await on('2026-08-31', checked('2026-02-28'))).toEqual([]);
    expect(await on('2026-08-31', checked('2026-02-27'))).toHaveLength(1);
    expect(await on('2027-06-01', checked('2020-01-01', 'site'))).toEqual([]);
  });

  test('het is een waarschuwing, op de plek van de datum', async () => {
    vi.stubEnv('TODAY', '2030-01-01');
    expect(await findingsOf({})).toContainEqual(
      expect.objectContaining({ rule: 'review-date', severity: 'warning', line: 36, column: 17 }),
    );
  });
});

describe('vandaag', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.useRealTimers();
  });

  test('TODAY kiest de dag', () => {
    vi.stubEnv('TODAY', '2031-02-03');
    expect(today()).toBe('2031-02-03');
    expect(hasPassed('2031-02')).toBe(true);
    expect(hasPassed('2031-03')).toBe(false);
  });

  test('anders is het de dag in Amsterdam', () => {
    vi.stubEnv('TODAY', '');
    vi.useFakeTimers({ now: Date.UTC(2026, 11, 31, 23, 30) });
    expect(today()).toBe('2027-01-01');
  });

  test.each(['morgen', '2026-13-01', '2026-02-30', '2026-11'])('TODAY is geen dag: %s', (day) => {
    vi.stubEnv('TODAY', day);
    expect(() => today()).toThrow(RangeError);
  });
});
