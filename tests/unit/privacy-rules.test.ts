import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBody, textOf } from '../../src/body/parse-body.ts';
import { readLibrary } from '../../src/library/library.ts';
import { parseSource } from '../../src/library/source-file.ts';
import { bankAccount } from '../../src/rules/privacy/bank-account.ts';
import { citizenNumber } from '../../src/rules/privacy/citizen-number.ts';
import { isFunctional } from '../../src/rules/privacy/functional-address.ts';
import { personalEmail } from '../../src/rules/privacy/personal-email.ts';
import { personalPhone } from '../../src/rules/privacy/personal-phone.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { brief, findingsOf, realContent } from '../content.ts';

const privacyRules = [personalEmail, personalPhone, citizenNumber, bankAccount];
const front = '---\ntitle: Hulp\nsummary: Praten.\ngroup: hulp\n---\n\n';

/** Places of what a rule finds in a body, as lines and columns of the body. */
function placesIn(rule: Rule, body: string): string[] {
  const found = rule.checkSource?.(parseSource('pages/hulp.mdx', front + body)) ?? [];
  return found.map(({ line, column }) => `${line - 6}:${column}`);
}
const messagesIn = (rule: Rule, body: string): string[] =>
  (rule.checkSource?.(parseSource('pages/hulp.mdx', front + body)) ?? []).map(({ message }) => message);

describe('personal-email', () => {
  test.each([
    ['in een zin', 'Mail jan.jansen@uva.nl.', ['1:6']],
    ['aan het begin', 'jan@uva.nl', ['1:1']],
    ['op een latere regel', 'Een.\n\nTwee jan@uva.nl', ['3:6']],
    ['in een link, maar één keer genoemd', 'Mail [jan@uva.nl](mailto:jan@uva.nl).', ['1:7']],
    ['alleen in het adres van een link', 'Mail [Jan](mailto:jan@uva.nl?subject=Hulp).', ['1:19']],
    ['met procentcode', 'Mail [Jan](mailto:jan%40uva.nl).', ['1:19']],
    ['tussen punthaken', '<jan@uva.nl>', ['1:2']],
    ['in een tabel', '| wie | adres |\n| --- | --- |\n| Jan | jan@uva.nl |', ['3:9']],
    ['vet', 'Mail **jan@uva.nl**.', ['1:8']],
    ['half vet', 'Mail **jan**@uva.nl.', ['1:8']],
    ['met een vet teken', 'Mail jan**@**uva.nl.', ['1:6']],
    ['schuin achter het teken', 'Mail jan@_uva.nl_.', ['1:6']],
    ['met een backslash', 'Mail jan\\@uva.nl.', ['1:6']],
    ['met een code', 'Mail jan&#64;uva.nl.', ['1:6']],
    ['met een code in hexadecimaal', 'Mail jan&#x40;uva.nl.', ['1:6']],
    ['met een code met een naam', 'Mail jan&commat;uva.nl.', ['1:6']],
    ['met een code voor de punt', 'Mail jan@uva&#46;nl.', ['1:6']],
    ['met een afbreekteken dat niemand ziet', 'Mail jan@\u00ADuva.nl.', ['1:6']],
    ['met accenten', 'Mail renée.été@uva.nl.', ['1:6']],
    ['met [at]', 'Mail jan [at] uva.nl.', ['1:6']],
    ['met \\[at\\]', 'Mail jan \\[at\\] uva.nl.', ['1:6']],
    ['met (at)', 'Mail jan(at)uva.nl.', ['1:6']],
    ['met (AT) en (DOT)', 'Mail jan (AT) uva (DOT) nl.', ['1:6']],
    ['met at en dot', 'Mail jan at uva dot nl.', ['1:6']],
    ['met apenstaartje', 'Mail jan apenstaartje uva.nl.', ['1:6']],
    ['met apenstaartje en punt', 'Mail jan apenstaartje uva punt nl.', ['1:6']],
    ['bij een privé-maildienst, ook met een functie', 'Mail info@gmail.com of secretariaat@ziggo.nl.', ['1:6', '1:24']],
    ['in wat achter een vraagteken staat', 'Zie [de lijst](https://uva.nl/lijst?mail=jan@uva.nl).', ['1:42']],
    ['twee op een regel', 'Mail jan@uva.nl of piet@uva.nl.', ['1:6', '1:20']],
  ])('gevonden: %s', (_name, body, places) => {
    expect(placesIn(personalEmail, body)).toEqual(places);
  });

  test.each([
    [
      'adressen van functies',
      'Mail info@uva.nl, sociale-veiligheid@hu.nl, hr@ru.nl, pers@nwo.nl, fgw-secretariaat@uva.nl of ombuds.office@tudelft.nl.',
    ],
    ['een functie met (at)', 'Mail vertrouwenspersoon (at) uva.nl of klachten apenstaartje hu punt nl.'],
    ['het teken alleen', 'Het teken @ heet apenstaartje. Een apenstaartje in voorbeeld.nl hoort er niet.'],
    ['gewone zinnen', 'Wij zijn (at) last klaar. Kijk [at] home. De cursus (at the UvA) is gratis. Read more at uva.nl or at the dot.'],
    ['een account', 'Volg @uva.nl en @jan@mastodon.nl en https://medium.com/@jan.de.vries'],
    ['een plek op een kaart', 'https://www.google.nl/maps/place/Utrecht/@52.0841,5.0124,12z'],
    ['een lijst met een @ in het pad', 'https://mail.python.org/archives/list/python-dev@python.org/'],
    ['een bestand', '![Een plein](../images/plein@2x.png)'],
    ['een versie', 'https://cdn.example.org/npm/vue@3.2.1/dist'],
    ['een bedrag', '10 @ 2.50 per stuk'],
  ])('niet gevonden: %s', (_name, body) => {
    expect(messagesIn(personalEmail, body)).toEqual([]);
  });

  test('de melding toont het adres niet', () => {
    expect(messagesIn(personalEmail, 'jan.jansen@uva.nl en jan (at) uva (dot) nl')).toEqual([
      'Hier staat een e-mailadres dat van een persoon lijkt: j…@uva.nl.',
      'Hier staat een e-mailadres dat van een persoon lijkt: j…@uva.nl.',
    ]);
  });

  test.each([
    'info',
    'Info',
    'sociale.veiligheid',
    'socialeveiligheid',
    'student-support',
    'hr-fgb',
    'it',
    'pers',
    'cvb',
    'noreply',
    'team2',
  ])('functie: %s', (name) => expect(isFunctional(name, 'uva.nl')).toBe(true));
  test.each(['jan', 'christine', 'j.persijn', 'it.jansen', 'thrane', 'o.r.jansen', 's1234567', 'student123', 'barbosa'])(
    'geen functie: %s',
    (name) => expect(isFunctional(name, 'uva.nl')).toBe(false),
  );

  test('wat een lezer als adres ziet, wordt gevonden, hoe het ook is opgemaakt', () => {
    const mark = fc.constantFrom('', '', '**', '_', '`', '\\', '&shy;', '\u200B');
    const sign = fc.constantFrom('@', '&#64;', '&#x40;', '&#0064;', '&commat;', '**@**', '\\@', '_@_');
    const dot = fc.constantFrom('.', '&#46;', '**.**', '&period;');
    fc.assert(
      fc.property(mark, sign, mark, dot, mark, (before, at, middle, point, after) => {
        const body = `Mail ${before}jan${before}${at}${middle}uva${middle}${point}${after}nl${after} voor hulp.`;
        const { root, problems } = parseBody(body);
        fc.pre(problems.length === 0 && /\bjan@uva\.nl\b/.test(textOf(root).replace(/[\u00AD\u200B]/g, '')));
        expect(placesIn(personalEmail, body), body).toHaveLength(1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('personal-phone', () => {
  test.each([
    '0612345678',
    '06-12345678',
    '06 12345678',
    '06 - 12345678',
    '06.12.34.56.78',
    '06 12 34 56 78',
    '06-1234 5678',
    '06 123 456 78',
    '(06) 12345678',
    '(06)-12345678',
    '06/12345678',
    '06\u201112345678',
    '06&nbsp;12345678',
    '06-**12345678**',
    '06\n12345678',
    '+31612345678',
    '+31 6 12345678',
    '+31 6 1234 5678',
    '+31 (0)6 12345678',
    '+31(0)612345678',
    '+31-6-12345678',
    '(+31) 6 12345678',
    '0031612345678',
    '0031 6 12 34 56 78',
    '00316-12345678',
  ])('gevonden: %s', (number) => {
    expect(placesIn(personalPhone, `Bel ${number} na zessen.`)).toEqual(['1:5']);
    expect(placesIn(personalPhone, `- Mobiel:${number}`)).toEqual(['1:10']);
    for (const message of messagesIn(personalPhone, number)) expect(message).toMatch(/: (?:06|\+31 6)-…78\.$/);
  });

  test('in een link, maar één keer genoemd', () => {
    expect(placesIn(personalPhone, 'Bel [06 12 34 56 78](tel:+31612345678).')).toEqual(['1:6']);
    expect(placesIn(personalPhone, 'Bel [Jan](tel:0612345678).')).toEqual(['1:15']);
  });

  test.each([
    ['vaste nummers', 'Bel 030-1234567, 020 123 45 67, +31 30 123 4567 of 0031201234567.'],
    ['nummers van diensten', 'Bel 112, 113, 0800-0113, 0900 8844, 14 030 of 116 123.'],
    ['een nummer met te weinig of te veel cijfers', 'Nummers 06-1234567 en 06-123456789 bestaan niet.'],
    ['een datum met een tijd', 'Op 06-12-2023 14:30 en 06.12.2023 15 keer; ook 2023-06-12 34567.'],
    ['een periode', 'Groep 06 2019-2023.'],
    ['een adres', 'https://example.org/06-12345678 en [hier](/beleid/06-12345678/) en www.example.org/0612345678'],
    ['een DOI', 'doi:10.1016/06-12345678 en 10.1016/S0140-6736(06)12345678'],
    ['een ISBN', 'ISBN 978-06-12345-67-8 en 978 06 12345 67 8'],
    ['een kenmerk', 'Zaak 2023D0612345678, 406.12.345678 en kamerbrief-06-12345678'],
    ['een bedrag', '€ 1.061.234.567,8 en 1061234567,8'],
    ['een nummer van de Kamer van Koophandel', 'KvK 06123456'],
  ])('niet gevonden: %s', (_name, body) => {
    expect(messagesIn(personalPhone, body)).toEqual([]);
  });
});

describe('citizen-number', () => {
  test.each([
    ['negen cijfers', 'Mijn nummer is 111222333.', ['1:16']],
    ['zoals op een kaart', 'Mijn nummer is 1112.22.333 of 1234 56 782.', ['1:16', '1:31']],
    ['met de naam ervoor', 'BSN: 111 222 333', ['1:6']],
    ['met de naam ervoor en punten', 'Burgerservicenummer 111.222.333', ['1:21']],
    ['met de naam erachter', 'Neem 111-222-333 (sofinummer) mee', ['1:6']],
    ['acht cijfers met de naam', 'BSN 12345672 en 23456787', ['1:5']],
    ['de naam wint van een ander woord', 'Zet het BSN bij het dossier: 111222333', ['1:30']],
    ['half vet', 'BSN 111**222333**', ['1:5']],
    ['een woord dat alleen op een andere naam lijkt', 'Voor je veiligheid 111222333, over dit project: bel Jan op 111222333', ['1:20']],
  ])('gevonden: %s', (_name, body, places) => {
    expect(placesIn(citizenNumber, body)).toEqual(places);
  });

  test.each([
    ['komt niet door de elfproef', 'Mijn nummer is 111222334; BSN 123456789; BSN 000000000.'],
    ['acht cijfers zonder de naam', 'Nummer 12345672'],
    ['in drieën zonder de naam', 'Er zijn 111.222.333 bomen en 111 222 333 vogels.'],
    ['met een andere naam ervoor', 'Projectnummer 111222333, grant agreement 111222333, RSIN 111222333, ResearchGate-record 111222333'],
    [
      'een andere naam met een woord ertussen',
      'Grant agreement No. 111222333, project met nummer 111222333, (zaaknr. 111222333), document-id: 111222333',
    ],
    ['een bedrag', '€ 111222333 of 111222333 euro of 111222333,50'],
    ['een adres', 'https://cordis.europa.eu/project/id/111222333 en /cijfers/111222333/ en doi 10.1000/111222333'],
    ['deel van een kenmerk', '2023D111222333, NL111222333B01, zaak-111222333, 111222333-2, #111222333, #id=111222333'],
    ['een telefoonnummer', '+31 111222333 en 0111222333'],
    ['een ORCID', '0000-0001-1122-2333 en 1112-2233-3000-0000'],
    ['een datum of een periode bij de naam', 'Het BSN bestaat sinds 26-11-2000, 2004-01-06, 8 7 2000 en 1980-2018'],
  ])('niet gevonden: %s', (_name, body) => {
    expect(messagesIn(citizenNumber, body)).toEqual([]);
  });

  test('een veld dat alleen een getal heeft, zegt zelf wat het is', () => {
    const found = (text: string) => citizenNumber.checkSource?.(parseSource('projects/een.mdx', text)) ?? [];
    expect(found("---\nreferenceNumber: '111222333'\namount: 111222333\n---\n\nTekst.")).toEqual([]);
    expect(found('---\ntitle: Over 111222333\n---\n\nNummer: 111222333')).toMatchObject([
      { line: 2, column: 13 },
      { line: 5, column: 9 },
    ]);
  });

  test('de melding toont het nummer niet', () => {
    expect(messagesIn(citizenNumber, '111222333')).toEqual(['Hier staat een getal dat een burgerservicenummer kan zijn: …33.']);
  });
});

describe('bank-account', () => {
  test.each([
    ['aan elkaar', 'Naar NL91ABNA0417164300.', ['1:6']],
    ['in groepjes', 'Naar NL91 ABNA 0417 1643 00 op naam van Jan.', ['1:6']],
    ['met puntjes of streepjes', 'NL91.ABNA.0417.1643.00 en NL91-ABNA-0417-1643-00', ['1:1']],
    ['in kleine letters', 'Naar nl91abna0417164300', ['1:6']],
    ['met harde spaties', 'NL91\u00A0ABNA\u00A00417\u00A01643\u00A000 en NL02&nbsp;ABNA&nbsp;0123&nbsp;4567&nbsp;89', ['1:1', '1:27']],
    ['half vet', 'NL91 **ABNA** 0417 1643 00', ['1:1']],
    ['over twee regels', 'Naar NL91 ABNA\n0417 1643 00', ['1:6']],
    ['uit een ander land', 'BE68 5390 0754 7034, DE89 3704 0044 0532 0130 00', ['1:1', '1:22']],
    ['in een adres', 'https://betaal.example/NL91ABNA0417164300?x', ['1:24']],
  ])('gevonden: %s', (_name, body, places) => {
    expect(placesIn(bankAccount, body)).toEqual(places);
  });

  test.each([
    ['een verkeerd controlegetal', 'NL92ABNA0417164300'],
    ['te kort of te lang', 'NL91ABNA041716430 en NL91ABNA04171643001 en XNL91ABNA0417164300'],
    ['een land dat het niet kent', 'XX91ABNA0417164300'],
    ['iets anders met letters en cijfers', 'TZ202502-100, EJ1267398, CD009778, WO2, nr12, F01 en ISO 27001'],
  ])('niet gevonden: %s', (_name, body) => {
    expect(messagesIn(bankAccount, body)).toEqual([]);
  });

  test('de melding toont het nummer niet', () => {
    expect(messagesIn(bankAccount, 'NL91 ABNA 0417 1643 00')).toEqual(['Hier staat een rekeningnummer: NL…00.']);
  });
});

describe('overal in de inhoud', () => {
  test('in front matter, lijsten en tekst, op de plek zelf', async () => {
    const found = await findingsOf({
      'pages/hulp.mdx': (text) =>
        text.replace('summary: Met', 'summary: Mail jan@uva.nl of bel 06-12345678. Met') +
        '\nNaar NL91 ABNA 0417 1643 00, BSN 111222333.\n',
      'terms.yaml': (text) => text.replace(/(definition: )(.+)/, '$1Vraag jan@gmail.com. $2'),
    });
    expect(found.map(brief)).toEqual([
      'pages/hulp.mdx:3:15 personal-email: Hier staat een e-mailadres dat van een persoon lijkt: j…@uva.nl.',
      'pages/hulp.mdx:3:33 personal-phone: Hier staat een mobiel nummer: 06-…78.',
      'pages/hulp.mdx:9:6 bank-account: Hier staat een rekeningnummer: NL…00.',
      'pages/hulp.mdx:9:34 citizen-number: Hier staat een getal dat een burgerservicenummer kan zijn: …33.',
      expect.stringContaining('personal-email: Hier staat een e-mailadres dat van een persoon lijkt: j…@gmail.com.'),
    ]);
  });

  test('de echte inhoud heeft er geen', () => {
    for (const source of readLibrary(realContent).sources.values()) {
      for (const rule of privacyRules) expect(rule.checkSource?.(source), `${rule.code} ${source.file}`).toEqual([]);
    }
  });

  test.each([
    ['@', '@'],
    ['adressen', 'jan@uva.nl '],
    ['adressen onder elkaar', 'jan@uva.nl\n'],
    ['half adres', 'jan@uva.'],
    ['een lang woord met een @', 'a'],
    ['verborgen tekens', '&#64;*a'],
    ['haakjes', 'a (at) '],
    ['telefoonnummers', '0612345678.'],
    ['bijna telefoonnummers', '06-'],
    ['cijfers', '1'],
    ['cijfers en spaties', '1 '],
    ['negen cijfers', '111222333 '],
    ['rekeningnummers', 'NL91ABNA0417164300 '],
    ['bijna rekeningnummers', 'NL91'],
    ['lege regels', '0\n6\n'],
    ['haakjes en punten', '(06)..'],
    ['adressen van functies', 'info@uva.nl '],
    ['adressen in adressen', 'https://a/jan@uva.nl'],
    ['datums', '06-12-2023 12 '],
    ['getallen met hun naam', 'project 111222333 '],
    ['getallen in een adres', '//111222333?'],
    ['verkeerde rekeningnummers', 'NL92ABNA0417164300 '],
  ])('een vijandige tekst is snel gelezen: %s', (_name, piece) => {
    const text = `${piece.repeat(Math.ceil(500_000 / piece.length))}@x.nl`;
    const source = parseSource('pages/groot.mdx', front + text);
    for (const rule of privacyRules) {
      const start = process.cpuUsage();
      rule.checkSource?.(source);
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1000, rule.code).toBeLessThan(1000);
    }
  });
});
