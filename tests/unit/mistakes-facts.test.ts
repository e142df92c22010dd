import { describe, expect, test } from 'vitest';
import { isError } from '../../src/library/finding.ts';
import { brief, type Change, findingsOf } from '../content.ts';

/** A mistake in a fact as an editor makes it, and everything that the validator says of it: one finding, where it must be mended. */
type Mistake = [name: string, file: string, from: string, to: string, says: string, hint: string];

const swap =
  (from: string, to: string): Change =>
  (text) =>
    text.replace(from, () => to);

/** Each mistake of a list has one finding: its place, rule and first words, and words of its hint. */
const each = (severity: 'error' | 'warning', mistakes: Mistake[]): void =>
  test.each(mistakes)('%s', async (_name, file, from, to, says, hint) => {
    const findings = await findingsOf({ [file]: swap(from, to) });
    expect(findings.map(brief)).toEqual([expect.stringContaining(says)]);
    expect(findings[0]?.hint).toContain(hint);
    expect(findings.map(isError)).toEqual([severity === 'error']);
  });

const fine = (cases: [name: string, file: string, from: string, to: string][]): void =>
  test.each(cases)('goed: %s', async (_name, file, from, to) => {
    // That the site links to a page of which it is tried how a draft fares, is another matter.
    expect((await findingsOf({ [file]: swap(from, to) })).filter(({ rule }) => rule !== 'site-page')).toEqual([]);
  });

const register = 'register/voorbeeldregeling.yaml';
const figures = 'figures.yaml';

describe('getallen zoals op papier', () => {
  each('error', [
    [
      'een budget met een punt in duizendtallen',
      register,
      'budget: 100000',
      'budget: 100.000',
      `${register}:5:9 thousands-point: Bij ‘budget’ staat ‘100.000’; dat leest de computer als 100.`,
      'Schrijf 100000: geen punten in duizendtallen',
    ],
    [
      'een bedrag in een lijst',
      register,
      'amount: 50000\n',
      'amount: 50.000\n',
      `${register}:17:15 thousands-point: Bij ‘rounds.published.amount’ staat ‘50.000’; dat leest de computer als 50.`,
      'Schrijf 50000:',
    ],
    [
      'een bedrag met drie cijfers achter de punt',
      register,
      'amount: 30000.1',
      'amount: 30000.125',
      `${register}:25:13 thousands-point: Bij ‘grants.amount’ staat ‘30000.125’: een bedrag heeft hoogstens twee cijfers achter de punt.`,
      'Kijk het bedrag na in de bron.',
    ],
    [
      'een cijfer met een punt in duizendtallen',
      figures,
      'value: 20',
      'value: 2.500',
      'figures.yaml:39:10 thousands-point: Bij ‘value’ staat ‘2.500’; dat leest de computer als 2.5.',
      'Is het echt een getal met cijfers achter de komma, schrijf dan 2.5.',
    ],
    [
      'een komma',
      figures,
      'value: 34',
      'value: 34,5',
      'figures.yaml:2:10 figure-as-text: Het cijfer ‘34,5’ is zo tekst',
      'Schrijf 34.5: een punt in plaats van de komma',
    ],
    [
      'een procentteken',
      figures,
      'value: 34',
      'value: 34%',
      'figures.yaml:2:10 figure-as-text: Het cijfer ‘34%’ is zo tekst',
      'zet ‘%’ bij unit',
    ],
    [
      'aanhalingstekens',
      figures,
      'value: 34',
      "value: '34'",
      'figures.yaml:2:10 figure-as-text: Het cijfer ‘34’ is zo tekst',
      'Schrijf 34: geen aanhalingstekens.',
    ],
    [
      'een jaar dat een aantal is',
      figures,
      'value: 34',
      "value: '2500'",
      'figures.yaml:2:10 figure-as-text: Het cijfer ‘2500’ is zo tekst',
      'Schrijf 2500:',
    ],
    [
      'een woord ervoor',
      figures,
      'value: 34',
      'value: Ongeveer 34',
      'figures.yaml:2:10 figure-as-text: Het cijfer ‘Ongeveer 34’',
      'zet ‘ongeveer’ bij precision',
    ],
    [
      'het geheel van een grafiek',
      figures,
      'value: 20',
      "value: '20'",
      'figures.yaml:39:10 figure-as-text: Het cijfer ‘20’',
      'Schrijf 20:',
    ],
    [
      'punten en een komma',
      figures,
      'value: 34',
      'value: € 3.198.540,50',
      'figures.yaml:2:10 figure-as-text: Het cijfer ‘€ 3.198.540,50’',
      'Schrijf 3198540.50:',
    ],
    [
      'een komma die een punt kan zijn',
      figures,
      'value: 34',
      'value: 16,000',
      'figures.yaml:2:10 figure-as-text: Het cijfer ‘16,000’',
      'Schrijf alleen het getal',
    ],
  ]);
  fine([
    ['centen', register, 'amount: 30000.1', 'amount: 30000.10'],
    ['een getal onder de een', figures, 'value: de helft', 'value: 0.125'],
    ['een getal met nullen erachter', register, 'budget: 100000', 'budget: 100000.000'],
    ['zinnen met punten', figures, 'meaning: gesprekken in een jaar\n', 'meaning: 16.000 gesprekken in een jaar\n'],
    ['een jaar', figures, 'value: de helft\n  unit: aandeel', "value: '2023'\n  unit: jaar"],
    ['een periode', figures, 'value: de helft', "value: '2016/2023'"],
    ['een schaal', figures, 'value: de helft', 'value: 1-5'],
    ['woorden met een getal', figures, 'value: de helft', 'value: 1 op de 5'],
  ]);

  test('een eenheid die anders is, staat bij het cijfer dat anders is', async () => {
    const found = await findingsOf({
      [figures]: swap('value: 12\n  unit: gesprekken', 'value: 12\n  unit: gesprek'),
      'charts.yaml': swap('[f3, f6]\n  whole: f5', '[f3, f6, f5]'),
    });
    expect(found.map(brief)).toEqual([
      'charts.yaml:4:13 chart-numbers: Het cijfer ‘f3’ heeft de eenheid ‘gesprek’; de meeste cijfers van deze grafiek hebben ‘gesprekken’.',
    ]);
    expect(found[0]?.hint).toContain('schrijf haar dan bij elk cijfer hetzelfde');
  });
});

describe('data en tijden die niet kunnen', () => {
  const day = 'dat kan niet, want die dag bestaat niet';

  each('error', [
    [
      '29 februari',
      'timeline.yaml',
      'date: 2025-02',
      'date: 2026-02-29',
      `timeline.yaml:1:26 wrong-value: Bij ‘date’ staat ‘2026-02-29’: ${day}`,
      'Wanneer.',
    ],
    [
      '29 februari van een eeuw',
      'timeline.yaml',
      'date: 2025-02',
      'date: 1900-02-29',
      `timeline.yaml:1:26 wrong-value: Bij ‘date’ staat ‘1900-02-29’: ${day}`,
      '',
    ],
    [
      '31 juni in een periode',
      'timeline.yaml',
      'date: 2025-02',
      'date: 2025-06-31/2026',
      `timeline.yaml:1:26 wrong-value: Bij ‘date’ staat ‘2025-06-31/2026’: ${day}`,
      '',
    ],
    [
      'een eind voor het begin',
      'timeline.yaml',
      'date: 2025-02',
      'date: 2027/2024',
      'timeline.yaml:1:26 wrong-value: Bij ‘date’ staat ‘2027/2024’: dat kan niet, want het eind is voor het begin',
      '',
    ],
    [
      'een contact zonder dag',
      'contacts.yaml',
      "'2026-11-26'",
      "'2020/..'",
      'contacts.yaml:16:14 wrong-value: Bij ‘checkedOn’ staat ‘2020/..’: dat is geen dag',
      'Op welke dag',
    ],
    [
      'een pagina zonder dag',
      'pages/lek-melden.mdx',
      'checkedOn: 2026-11-26',
      "checkedOn: '2026'",
      'pages/lek-melden.mdx:5:12 wrong-value: Bij ‘checkedOn’ staat ‘2026’: dat is geen dag',
      'Op welke dag',
    ],
    [
      'een contact dat nog nagekeken moet worden',
      'contacts.yaml',
      "'2026-11-26'",
      "'2027-11-26'",
      'contacts.yaml:16:14 future-date: Bij ‘checkedOn’ staat ‘2027-11-26’; die datum moet nog komen.',
      'vooral het jaar',
    ],
    [
      'een oordeel',
      'interventions/oefengesprek.mdx',
      'judgedOn: 2026-11',
      'judgedOn: 2036-11',
      'interventions/oefengesprek.mdx:35:13 future-date: Bij ‘judgedOn’',
      'vooral het jaar',
    ],
    [
      'een stand',
      'projects/proefproject.mdx',
      'statusAsOf: 2026-01',
      'statusAsOf: 2099-01',
      'projects/proefproject.mdx:16:13 future-date: Bij ‘statusAsOf’',
      '',
    ],
    [
      'een beleidsdocument',
      'policy/plan-2025.mdx',
      'date: 2025-02',
      'date: 2062-02',
      'policy/plan-2025.mdx:5:7 future-date: Bij ‘date’',
      '',
    ],
    [
      'een bron',
      'policy/plan-2025.mdx',
      '- url: https://example.org/plan',
      '- url: https://example.org/plan\n    published: 2034-01',
      'policy/plan-2025.mdx:14:16 future-date: Bij ‘published’',
      '',
    ],
    ['een publicatie', 'references.yaml', "issued: '2020'", "issued: '2091'", 'future-date: Bij ‘issued’', ''],
    ['een verhuizing', 'redirects.yaml', 'date: 2026-11-01', 'date: 2036-11-01', 'redirects.yaml:4:9 future-date: Bij ‘date’', ''],
    [
      'een ronde die sluit voor zij opengaat',
      register,
      'closes: onbekend',
      'closes: 2026-03-16T08:00',
      `${register}:13:13 grant-dates: De ronde ‘2026’ sluit (2026-03-16T08:00) voordat zij opengaat (2026-03-16T09:00).`,
      'bron',
    ],
    [
      'een budget van een ronde boven dat van de regeling',
      register,
      'budget: 60000',
      'budget: 600000',
      `${register}:14:13 grant-money: Het budget van ronde ‘2026’ (€\u00A0600.000) is meer dan dat van de hele regeling (€\u00A0100.000).`,
      'bron',
    ],
    [
      'twee rondes met één id',
      register,
      'grants:\n  - id: vb-1',
      "  - { id: '2026', title: Nog een ronde, opens: onbekend, closes: onbekend, budget: onbekend }\ngrants:\n  - id: vb-1",
      `${register}:20:11 grant-money: Het id ‘2026’ is al van een andere ronde van deze regeling (regel 10).`,
      'eigen id',
    ],
    [
      'een agendapunt dat dat kan niet, want het eind is voor het begin',
      'events.yaml',
      'date: 2026-01-21',
      "date: 2026-01-21, startTime: '10:00', endTime: '09:30'",
      'events.yaml:1:109 event-times: Dit agendapunt eindigt (09:30) voor het begint (10:00).',
      'middernacht',
    ],
  ]);
  each('warning', [
    [
      'een oordeel dat honderd jaar blijft staan',
      'interventions/oefengesprek.mdx',
      'reviewBefore: 2027-11',
      'reviewBefore: 2099-11',
      'interventions/oefengesprek.mdx:36:17 review-date: Dit oordeel wordt pas voor november 2099 opnieuw bekeken',
      'tikfout',
    ],
  ]);
  fine([
    ['een schrikkeldag', 'timeline.yaml', 'date: 2025-02', 'date: 2000-02-29'],
    ['een dag in een eeuw zonder schrikkeldag', 'timeline.yaml', 'date: 2025-02', 'date: 1900-02-28'],
    ['een nummer van een tijdschrift van volgend jaar', 'references.yaml', "issued: '2020'", "issued: '2027'"],
    ['een stand van deze maand', 'projects/proefproject.mdx', 'statusAsOf: 2026-01', 'statusAsOf: 2026-12'],
    ['een stand van dit jaar', 'projects/proefproject.mdx', 'statusAsOf: 2026-01', "statusAsOf: '2026'"],
    ['een stand van vandaag', 'projects/proefproject.mdx', 'statusAsOf: 2026-01', 'statusAsOf: 2026-12-01'],
    [
      'een fase die nog moet komen',
      'policy/plan-2025.mdx',
      'actionLines: [1]',
      'actionLines: [1]\nphases: [{ date: 2031-01, phase: Het gaat in. }]',
    ],
    ['een document dat nog moet verschijnen', 'pages/lek-melden.mdx', 'checkedOn: 2026-11-26', 'checkedOn: 2027-11-26\ndraft: true'],
    [
      'een avond tot na middernacht',
      'events.yaml',
      'date: 2026-01-21',
      "date: 2026-01-21/2026-01-22, startTime: '20:00', endTime: '01:00'",
    ],
    ['een oordeel voor drie jaar', 'interventions/oefengesprek.mdx', 'reviewBefore: 2027-11', 'reviewBefore: 2029-11'],
  ]);
});

describe('feiten zonder bron', () => {
  const plan = 'policy/plan-2025.mdx';
  const source = 'sources:\n  - url: https://example.org/plan';

  each('error', [
    [
      'geverifieerd zonder bron',
      plan,
      source,
      'sources: []',
      `${plan}:12:10 verified-without-source: Hier staat geen bron, terwijl bij verification ‘geverifieerd’ staat.`,
      'Zet bij sources een url',
    ],
  ]);
  each('warning', [
    [
      'afgeleid zonder bron',
      plan,
      `${source}\nverification: geverifieerd`,
      'sources: []\nverification: afgeleid',
      `${plan}:12:10 missing-source: Hier staat geen bron bij.`,
      'Zet bij sources een url',
    ],
    [
      'een project',
      'projects/tweede-project.mdx',
      'sources: [{ url: https://example.org/plan }]',
      'sources: []',
      'projects/tweede-project.mdx:22:10 missing-source',
      '',
    ],
    [
      'een tegenstrijdigheid',
      'contradictions.yaml',
      "[{ url: 'https://example.org/plan' }]",
      '[]',
      'contradictions.yaml:1:90 missing-source',
      '',
    ],
    [
      'een punt van een pijler',
      'pillars/cultuur.mdx',
      'sources: [{ url: https://example.org/plan }]',
      'sources: []',
      'pillars/cultuur.mdx:7:14 missing-source',
      '',
    ],
  ]);
  fine([['een concept', 'pages/lek-melden.mdx', 'group:', 'draft: true\nsources: []\ngroup:']]);
});

describe('velden zijn gewone tekst', () => {
  const hulp = 'pages/hulp.mdx';

  each('error', [
    [
      'sterretjes',
      hulp,
      'title: Hulp',
      'title: Hulp **nu**',
      `${hulp}:2:8 markdown-in-field: In dit veld staat opmaak (**nu**)`,
      'sterretjes',
    ],
    [
      'schuine woorden',
      hulp,
      'title: Hulp',
      'title: Ook _hulp_',
      `${hulp}:2:8 markdown-in-field: In dit veld staat opmaak (_hulp_)`,
      'streepjes',
    ],
    [
      'een link',
      hulp,
      'title: Hulp',
      'title: Hulp [hier](/hulp/)',
      `${hulp}:2:8 markdown-in-field: In dit veld staat opmaak ([hier](/hulp/))`,
      'Zet de link in de tekst',
    ],
    [
      'een webadres als link',
      'policy/plan-2025.mdx',
      'url: https://example.org/plan\nattach',
      "url: '[plan](https://example.org/plan)'\nattach",
      'policy/plan-2025.mdx:8:6 wrong-value: Bij ‘url’',
      '',
    ],
    [
      'een webadres met een spatie',
      'policy/plan-2025.mdx',
      'url: https://example.org/plan\nattach',
      'url: https://example.org/een plan\nattach',
      'policy/plan-2025.mdx:8:6 wrong-value: Bij ‘url’ staat ‘https://example.org/een plan’: dat heeft een spatie',
      '',
    ],
    [
      'een webadres zonder punt',
      'policy/plan-2025.mdx',
      'url: https://example.org/plan\nattach',
      'url: https://example\nattach',
      'policy/plan-2025.mdx:8:6 wrong-value: Bij ‘url’ staat ‘https://example’: dat is geen volledig webadres',
      '',
    ],
    [
      'een webadres dat er geen is',
      'policy/plan-2025.mdx',
      'url: https://example.org/plan\nattach',
      'url: voorbeeld plan\nattach',
      'policy/plan-2025.mdx:8:6 wrong-value: Bij ‘url’ staat ‘voorbeeld plan’: dat is geen webadres dat',
      '',
    ],
    [
      'een stukgegaan teken',
      hulp,
      'title: Hulp',
      'title: Hulp bij caf\uFFFD',
      `${hulp}:2:20 garbled-text: Hier is een teken verkeerd overgekomen`,
      'Typ het woord opnieuw',
    ],
    [
      'een letter met een accent',
      hulp,
      'Bel bij gevaar',
      'Het cafÃ©. Bel bij gevaar',
      `${hulp}:7:8 garbled-text: Hier is een teken verkeerd overgekomen uit een ander programma (Ã©).`,
      'Typ het woord opnieuw',
    ],
    [
      'een aanhalingsteken',
      hulp,
      'Bel bij gevaar',
      'Zoâ€™n. Bel bij gevaar',
      `${hulp}:7:3 garbled-text: Hier is een teken verkeerd overgekomen uit een ander programma (â€™).`,
      '',
    ],
  ]);
  each('warning', [
    [
      'niet van toepassing',
      'interventions/oefengesprek.mdx',
      'duration: Twee uur',
      'duration: n.v.t.',
      'interventions/oefengesprek.mdx:15:11 unknown-in-words: Hier staat ‘n.v.t.’',
      'schrijf dan onbekend',
    ],
    [
      'onbekend met een hoofdletter',
      'interventions/oefengesprek.mdx',
      'duration: Twee uur',
      'duration: Onbekend',
      'interventions/oefengesprek.mdx:15:11 unknown-in-words: Hier staat ‘Onbekend’',
      'kleine letter',
    ],
    ['een vraagteken', 'contacts.yaml', 'hours: dag en nacht', "hours: '?'", 'contacts.yaml:8:10 unknown-in-words: Hier staat ‘?’', ''],
    [
      'drie vraagtekens',
      'contacts.yaml',
      'hours: dag en nacht',
      "hours: '???'",
      'contacts.yaml:8:10 unknown-in-words: Hier staat ‘???’',
      'schrijf dan onbekend',
    ],
    [
      'iets voor later in een lijst',
      'timeline.yaml',
      'event: Het plan verschijnt',
      'event: Het plan TODO verschijnt',
      'timeline.yaml:1:42 unfinished-text: Hier staat ‘TODO’',
      'haal dit weg.',
    ],
    [
      'in een vertaling',
      'programmes/voorbeeldprogramma.en.mdx',
      'goals: [Learning]',
      'goals: [n/a]',
      'programmes/voorbeeldprogramma.en.mdx:4:9 unknown-in-words: Hier staat ‘n/a’',
      'haal dit veld dan weg',
    ],
    [
      'iets voor later in een veld',
      hulp,
      'title: Hulp',
      'title: Hulp TODO',
      `${hulp}:2:8 unfinished-text: Hier staat ‘TODO’`,
      'Maak de zin af',
    ],
    [
      'iets voor later in de tekst',
      hulp,
      'Bel bij gevaar',
      'Wie doet dit??? Bel bij gevaar',
      `${hulp}:7:1 unfinished-text: Hier staat ‘???’`,
      'draft: true',
    ],
    [
      'naar zichzelf',
      'interventions/oefengesprek.mdx',
      'recognition: onbekend',
      'recognition: onbekend\nrelated: [oefengesprek]',
      'interventions/oefengesprek.mdx:38:11 needless-reference: Bij ‘related’ staat ‘oefengesprek’, en dat is dit onderdeel zelf.',
      'Haal het weg',
    ],
    [
      'twee keer hetzelfde',
      'policy/plan-2025.mdx',
      'actionLines: [1]',
      'actionLines: [1, 2, 1]',
      'policy/plan-2025.mdx:11:21 needless-reference: Bij ‘actionLines’ staat ‘1’ al eerder.',
      'Haal een van de twee weg',
    ],
    [
      'een cijfer twee keer in een grafiek',
      'charts.yaml',
      '[f1, f2]',
      '[f1, f2, f1]',
      'charts.yaml:9:21 needless-reference: Bij ‘figures’ staat ‘f1’ al eerder.',
      '',
    ],
    [
      'twee keer dezelfde bron',
      'policy/plan-2025.mdx',
      '- url: https://example.org/plan',
      '- url: https://example.org/plan\n  - url: https://example.org/plan',
      'policy/plan-2025.mdx:14:5 repeated-source: Deze bron staat er al.',
      '',
    ],
  ]);
  fine([
    ['een sterretje en een som', hulp, 'title: Hulp', 'title: Hulp* is 5 * 3, 4*2*1 en Student*innen en docent*innen'],
    [
      'een adres met streepjes',
      'policy/plan-2025.mdx',
      'url: https://example.org/plan\nattach',
      'url: https://example.org/_plan_/a_b_c\nattach',
    ],
    ['een naam met streepjes', hulp, 'title: Hulp', 'title: Hulp met plan_a_b.pdf'],
    ['vierkante haken', hulp, 'title: Hulp', 'title: Hulp [van ons] (en van hen)'],
    ['onbekend', 'interventions/oefengesprek.mdx', 'duration: Twee uur', 'duration: onbekend'],
    ['letters met accenten', hulp, 'title: Hulp', 'title: Hulp in São Tomé, Ålesund en Côte d’Ivoire, SÃO, € 5'],
    ['iets voor later in een concept', 'pages/lek-melden.mdx', 'group:', 'draft: true\ngroup:'],
    ['een concept met een opmerking', 'pages/lek-melden.mdx', 'title:', 'draft: true\ntitle: TODO'],
  ]);

  test('wat het model weigert, krijgt er geen tweede melding bij', async () => {
    const findings = await findingsOf({ 'interventions/oefengesprek.mdx': swap('themes: [ongewenst-gedrag]', 'themes: [n.v.t.]') });
    expect(findings.map(({ rule }) => rule)).toEqual(['wrong-value']);
  });
});
