import { describe, expect, test } from 'vitest';
import { brief, briefsOf, findingsOf } from '../content.ts';

const project = 'projects/proefproject.mdx';
test('de voorbeeldinhoud klopt', async () => {
  expect(await briefsOf({})).toEqual([]);
});

describe('YAML', () => {
  test('zonder velden bovenaan', async () => {
    expect(await briefsOf({ 'pages/hulp.mdx': 'Alleen tekst.' })).toEqual([
      'pages/hulp.mdx:1:1 missing-front-matter: De velden bovenaan ontbreken.',
    ]);
    expect(await briefsOf({ 'pages/hulp.mdx': '---\ntitle: Hulp\n' })).toEqual([
      'pages/hulp.mdx:1:1 missing-front-matter: De velden bovenaan worden niet afgesloten.',
    ]);
  });

  test('op de goede regel, ook na Windows-regeleinden', async () => {
    const text = '---\r\ntitle: Hulp\r\nsummary: Een: twee: drie\r\ngroup: hulp\r\n---\r\n';
    expect(await briefsOf({ 'pages/hulp.mdx': text })).toEqual([
      expect.stringMatching(/^pages\/hulp\.mdx:3:\d+ invalid-yaml: De velden zijn niet te lezen\./),
    ]);
  });

  test('een veld dat er twee keer staat', async () => {
    expect(await briefsOf({ [project]: (text) => text.replace('relevance: kern', 'relevance: kern\nrelevance: kern') })).toEqual([
      expect.stringMatching(/invalid-yaml: .*Het veld ‘relevance’ staat er twee keer: ook op regel \d+\./),
    ]);
  });

  test('ankers en eigen typen', async () => {
    const rules = await findingsOf({
      'pages/hulp.mdx': '---\ntitle: &a Hulp\nsummary: *a\ngroup: hulp\n---\n',
      'pages/twee.mdx': '---\ntitle: !!js/function "function(){}"\nsummary: x\ngroup: hulp\n---\n',
    });
    expect(rules.map(({ rule, file }) => [rule, file])).toEqual([
      ['yaml-alias', 'pages/hulp.mdx'],
      ['yaml-alias', 'pages/hulp.mdx'],
      ['yaml-tag', 'pages/twee.mdx'],
    ]);
  });

  test('een lijst die geen lijst is', async () => {
    expect(await briefsOf({ 'events.yaml': 'a: b' })).toEqual([
      'events.yaml:1:1 wrong-value: Bij ‘events.yaml’ hoort een lijst van agendapunten; er staat een groep velden.',
    ]);
  });
});

describe('velden', () => {
  test('alle fouten tegelijk, elk op zijn plek', async () => {
    const found = await briefsOf({
      [project]: (text) =>
        text
          .replace('title: Proefproject', 'titel: Proefproject')
          .replace('relevance: kern', 'relevance: kernn')
          .replace('statusAsOf: 2026-01', 'statusAsOf: januari')
          .replace('products: [handleiding]', 'products: 5'),
      'policy/plan-2025.mdx': (text) => text.replace('url: https://example.org/plan\natt', 'url: javascript:alert(1)\natt'),
    });
    expect(found).toEqual([
      'policy/plan-2025.mdx:8:6 unsafe-scheme: Het adres begint met ‘javascript:’; dat kan hier niet.',
      'projects/proefproject.mdx:2:1 unknown-field: Het veld ‘titel’ bestaat niet bij projecten.',
      'projects/proefproject.mdx:7:12 wrong-value: Bij ‘relevance’ staat ‘kernn’; dat kan hier niet.',
      expect.stringMatching(
        /^projects\/proefproject\.mdx:16:13 wrong-value: Bij ‘statusAsOf’ staat ‘januari’: dat is geen datum die we kennen\./,
      ),
      'projects/proefproject.mdx:20:11 wrong-value: Bij ‘products’ hoort een lijst; er staat ‘5’.',
    ]);
  });

  test('de fout zegt wat te doen', async () => {
    const [unknown] = await findingsOf({ 'pages/hulp.mdx': (text) => text.replace('group: hulp', 'grop: hulp') });
    expect(unknown?.hint).toBe('Bedoel je ‘group’?');
    const [missing] = await findingsOf({ 'pages/hulp.mdx': (text) => text.replace('group: hulp\n', '') });
    expect(missing?.hint).toBe('Vul het in. Bij welke groep pagina’s het hoort.');
  });

  test('van een feit dat onbekend mag zijn, hoor je dat ook', async () => {
    const [finding] = await findingsOf({ 'register/voorbeeldregeling.yaml': (text) => text.replace('amount: 30000.1', 'amount: veel') });
    expect(finding).toMatchObject({
      rule: 'wrong-value',
      line: 25,
      message: 'Bij ‘grants.amount’ hoort een getal; er staat ‘veel’.',
      hint: 'Bedrag in euro. Alleen cijfers, met een punt voor de centen: 16000.50. Weet je het niet, schrijf dan ‘onbekend’.',
    });
  });

  test('een samenvatting van meer dan 120 woorden', async () => {
    const long = `summary: ${'Kort woord. '.repeat(61).trim()}`;
    expect(await briefsOf({ 'pages/hulp.mdx': (text) => text.replace(/summary: .*/, long) })).toEqual([
      'pages/hulp.mdx:3:10 summary-length: De samenvatting heeft 122 woorden; dat mogen er hoogstens 120 zijn.',
    ]);
  });

  test('een getal waar tekst hoort', async () => {
    expect(await briefsOf({ 'references.yaml': (text) => text.replace("issued: '2020'", 'issued: 2020') })).toEqual([
      'references.yaml:6:11 wrong-value: Bij ‘issued’ hoort tekst; er staat ‘2020’. Zet het getal tussen aanhalingstekens.',
    ]);
  });
});

describe('over bestanden heen', () => {
  test('een id dat twee keer voorkomt', async () => {
    expect(await briefsOf({ 'mentions.yaml': (text) => text + text })).toEqual([
      'mentions.yaml:2:9 duplicate-id: Het id ‘oud-plan’ is al gebruikt op regel 1.',
    ]);
  });

  test('een verwijzing naar niets, met een voorstel', async () => {
    const findings = await findingsOf({
      [project]: (text) => text.replace('interventions: [oefengesprek]', 'interventions: [oefengespek]'),
    });
    expect(findings.map(brief)).toEqual([
      'projects/proefproject.mdx:22:17 dangling-reference: Dit verwijst naar interventie ‘oefengespek’, maar dat id bestaat niet.',
    ]);
    expect(findings[0]?.hint).toMatch(/^Bedoel je ‘oefengesprek’\?/);
  });

  test('een actielijn die niet bestaat', async () => {
    expect(await briefsOf({ 'policy/plan-2025.mdx': (text) => text.replace('actionLines: [1]', 'actionLines: [1, 6]') })).toEqual([
      'policy/plan-2025.mdx:11:18 wrong-value: Bij ‘actionLines’ staat ‘6’: dat mag hoogstens 5 zijn.',
    ]);
  });

  test('een verwijzing naar een concept', async () => {
    expect(await briefsOf({ 'interventions/oefengesprek.mdx': (text) => text.replace('---\n', '---\ndraft: true\n') })).toEqual([
      'projects/proefproject.mdx:22:17 dangling-reference: Dit verwijst naar interventie ‘oefengesprek’, maar dat is nog niet gepubliceerd.',
      'redirects.yaml:2:7 redirect-target: De link ‘/interventies/oefengesprek/’ gaat naar een pagina die nog niet gepubliceerd is.',
      'redirects.yaml:6:7 redirect-target: De link ‘/en/interventions/oefengesprek/’ gaat naar een pagina die nog niet gepubliceerd is.',
    ]);
  });

  test('een niet geverifieerd veld dat niet bestaat', async () => {
    expect(await briefsOf({ [project]: (text) => text.replace('- field: recipient', '- field: ontvanger') })).toEqual([
      'projects/proefproject.mdx:27:12 unverified-field: Bij ‘unverified’ staat het veld ‘ontvanger’, maar dat veld bestaat niet.',
    ]);
  });

  test('een vertaling zonder Nederlandse tekst', async () => {
    expect(await briefsOf({ 'pages/help.en.mdx': '---\ntitle: Help\nsummary: Whom to talk to.\n---\n' })).toEqual([
      'pages/help.en.mdx:1:1 translation-without-original: Bij deze vertaling hoort geen Nederlandse tekst.',
    ]);
    expect(await briefsOf({ 'pages/hulp.en.mdx': '---\ntitle: Help\nsummary: Whom to talk to.\n---\n' })).toEqual([]);
  });
});
