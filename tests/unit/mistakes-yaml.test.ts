import { expect, test } from 'vitest';
import { isError } from '../../src/library/finding.ts';
import { findingsOf } from '../content.ts';

const hulp = 'pages/hulp.mdx';
const intervention = 'interventions/oefengesprek.mdx';
const organisations = 'organisations.yaml';

type Slip = [name: string, file: string, from: string, to: string, place: string, rule: string, says: string, hint: string];

/** Slips in the writing of fields: each gives one error, at its place, with what to do. */
const slips: Slip[] = [
  [
    'een # in een titel',
    hulp,
    'title: Hulp',
    'title: Hulp na #MeToo',
    '2:16',
    'yaml-comment',
    '‘#MeToo’ valt hier weg',
    'enkele aanhalingstekens',
  ],
  [
    'een # in een lijst',
    intervention,
    'keywords: [oefenen]',
    'keywords:\n  - #MeToo bespreken',
    '12:5',
    'yaml-comment',
    '‘#MeToo bespreken’',
    '',
  ],
  [
    'een streepje te ver naar rechts',
    intervention,
    'keywords: [oefenen]',
    'keywords:\n  - oefenen\n   - grenzen',
    '13:4',
    'invalid-yaml',
    'springt te ver in',
    'recht onder de andere streepjes',
  ],
  [
    'een streepje onder een waarde',
    hulp,
    'title: Hulp',
    'title: Hulp\n  - en meer',
    '3:3',
    'invalid-yaml',
    'springt te ver in',
    'streepje',
  ],
  ['een pijltje', hulp, 'summary: Met', 'summary: ->\n  Met', '3:10', 'invalid-yaml', 'Hier staat ->', '>-'],
  [
    'een streepje met een spatie te weinig',
    intervention,
    'keywords: [oefenen]',
    'keywords:\n  - oefenen\n - grenzen',
    '13:2',
    'invalid-yaml',
    'springt 1 spatie in, en de regels waar hij bij hoort 2 spaties',
    'Begin de regel met 2 spaties.',
  ],
  [
    'het eerste streepje met een spatie te veel',
    intervention,
    'keywords: [oefenen]',
    'keywords:\n   - oefenen\n  - grenzen\n  - praten',
    '12:4',
    'invalid-yaml',
    'springt 3 spaties in, en de regels waar hij bij hoort 2 spaties',
    'Begin de regel met 2 spaties.',
  ],
  [
    'een veld met een spatie te veel',
    intervention,
    '  outcome: gunstig',
    '   outcome: gunstig',
    '29:4',
    'invalid-yaml',
    '3 spaties in',
    'met 2 spaties',
  ],
  [
    'een veld met een spatie te weinig',
    intervention,
    '  outcome: gunstig',
    ' outcome: gunstig',
    '29:2',
    'invalid-yaml',
    '1 spatie in',
    'met 2 spaties',
  ],
  [
    'een onderdeel van een lijst springt in',
    organisations,
    '  description: Biedt het oefengesprek aan.\n',
    '  description: Biedt het oefengesprek aan.\n  - id: nieuw\n    name: Nieuw\n',
    '5:3',
    'invalid-yaml',
    'springt 2 spaties in, en de regels waar hij bij hoort niet',
    'Haal de spaties voor de regel weg.',
  ],
  [
    'een streepje vergeten aan de kantlijn',
    organisations,
    '  description: Biedt het oefengesprek aan.\n',
    '  description: Biedt het oefengesprek aan.\nid: nieuw\n  name: Nieuw\n',
    '5:1',
    'invalid-yaml',
    'ontbreekt het streepje',
    'Schrijf ‘- id: …’',
  ],
  [
    'een streepje vergeten, wel ingesprongen',
    organisations,
    '  description: Biedt het oefengesprek aan.\n',
    '  description: Biedt het oefengesprek aan.\n  id: nieuw\n  name: Nieuw\n  kind: aanbieder\n',
    '5:3',
    'invalid-yaml',
    'ontbreekt het streepje',
    'Schrijf ‘- id: …’',
  ],
  [
    'een veld aan de kantlijn',
    organisations,
    '  kind: aanbieder',
    'kind: aanbieder',
    '3:1',
    'invalid-yaml',
    'ontbreekt het streepje',
    'laat het dan even ver inspringen',
  ],
  [
    'een lijst die al af was',
    intervention,
    'cautions: []',
    'cautions: []\n  - Let goed op.',
    '38:11',
    'invalid-yaml',
    'De lijst [] is hier al af',
    'Haal [] weg',
  ],
  [
    'een lege lijst met iets eronder',
    'contradictions.yaml',
    '',
    '[]\n- id: x\n- id: y\n',
    '1:1',
    'invalid-yaml',
    'De lijst [] is hier al af',
    'Haal [] weg',
  ],
  [
    'een lijst in haken met iets eronder',
    intervention,
    'forms: [gesprek]',
    'forms: [gesprek]\n  - campagne',
    '7:8',
    'invalid-yaml',
    'is hier al af',
    'Haal de haken weg',
  ],
  [
    'een apostrof tussen aanhalingstekens',
    hulp,
    'title: Hulp',
    "title: 'Hulp in foto's: zo doe je dat'",
    '2:8',
    'invalid-yaml',
    'een apostrof',
    'dubbel',
  ],
  [
    'krullende aanhalingstekens',
    hulp,
    'title: Hulp',
    'title: “Hulp: met wie”',
    '2:8',
    'invalid-yaml',
    'een krul (“)',
    'rechte aanhalingstekens',
  ],
  ['tekst na een aanhalingsteken', hulp, 'title: Hulp', 'title: "Hulp" en meer', '2:8', 'invalid-yaml', 'staat nog tekst', 'hele waarde'],
  [
    'een haak aan het begin',
    hulp,
    'title: Hulp',
    'title: [Hulp] en meer',
    '2:8',
    'invalid-yaml',
    'begint, leest de computer als een lijst',
    'hele waarde',
  ],
  ['een accolade aan het begin', hulp, 'title: Hulp', 'title: {naam}, welkom', '2:8', 'invalid-yaml', 'met { begint', 'hele waarde'],
  ['een procent aan het begin', hulp, 'title: Hulp', 'title: % hulp', '2:8', 'invalid-yaml', 'kan niet met % beginnen', 'hele waarde'],
  ['een apenstaart aan het begin', hulp, 'title: Hulp', 'title: @hulp', '2:8', 'invalid-yaml', 'kan niet met @ beginnen', 'hele waarde'],
  ['een pad van Windows', hulp, 'title: Hulp', 'title: "C:\\Users"', '2:8', 'invalid-yaml', 'eigen betekenis', 'enkele aanhalingstekens'],
  ['een harde spatie na de dubbele punt', hulp, 'title: Hulp', 'title:\u00A0Hulp', '2:7', 'invalid-yaml', 'harde spatie', 'gewone spatie'],
  [
    'een harde spatie voor een streepje',
    intervention,
    'keywords: [oefenen]',
    'keywords:\n  - oefenen\n \u00A0- grenzen',
    '13:2',
    'invalid-yaml',
    'harde spatie',
    'Word',
  ],
  [
    'een veld twee keer',
    hulp,
    'group: hulp',
    'group: hulp\ntitle: Nog een',
    '5:1',
    'invalid-yaml',
    '‘title’ staat er twee keer: ook op regel 2',
    'een van de twee',
  ],
  [
    'vier streepjes onder de velden',
    hulp,
    'group: hulp\n---',
    'group: hulp\n----',
    '5:1',
    'missing-front-matter',
    'Hier staat ‘----’',
    '---',
  ],
  [
    'een spatie voor de streepjes',
    hulp,
    'group: hulp\n---',
    'group: hulp\n ---',
    '5:1',
    'missing-front-matter',
    'precies drie gewone streepjes',
    'begin van de regel',
  ],
  ['streepjes uit Word', hulp, 'group: hulp\n---', 'group: hulp\n–--', '5:1', 'missing-front-matter', 'Hier staat ‘–--’', '---'],
  [
    'streepjes midden in de velden',
    intervention,
    'provider: Stichting',
    '---\nprovider: Stichting',
    '4:1',
    'missing-front-matter',
    'nog een veld: ‘provider’',
    'Haal deze regel',
  ],
  [
    'een harde spatie achter de streepjes',
    hulp,
    'group: hulp\n---',
    'group: hulp\n---\u00A0',
    '5:1',
    'missing-front-matter',
    'precies drie',
    'zonder iets erachter',
  ],
  ['een lege regel boven de velden', hulp, '---\ntitle', '\n---\ntitle', '1:1', 'missing-front-matter', 'staat nog iets', 'eerste regel'],
];

test.each(slips)('%s: één melding', async (_name, file, from, to, place, rule, says, hint) => {
  const findings = (await findingsOf({ [file]: (text) => (from === '' ? to : text.replace(from, () => to)) })).filter(isError);
  expect(findings.map((found) => `${found.file}:${found.line}:${found.column} ${found.rule}`)).toEqual([`${file}:${place} ${rule}`]);
  expect(findings[0]?.message).toContain(says);
  expect(findings[0]?.hint).toContain(hint);
});

test('twee vergissingen in één bestand worden allebei genoemd', async () => {
  const findings = await findingsOf({
    [hulp]: (text) => text.replace('title: Hulp', 'title: Hulp: met wie').replace('summary: Met', 'summary: @Met'),
  });
  expect(findings.filter(isError).map(({ line, message }) => `${line} ${message}`)).toEqual([
    expect.stringContaining('2 De velden zijn niet te lezen. Er staat een dubbele punt te veel'),
    expect.stringContaining('3 De velden zijn niet te lezen. Een waarde kan niet met @ beginnen'),
  ]);
});

test('een # of een streepje dat niets wegneemt, mag', async () => {
  const findings = await findingsOf({
    [hulp]: (text) =>
      text
        .replace('summary: Met wie je kunt praten.', 'summary: >-\n  Met wie\n  - en na #MeToo -\n    - zo kan\n# een opmerking\n')
        .replace('title: Hulp', "title: 'Hulp #1'"),
  });
  expect(findings.filter(({ rule }) => rule === 'yaml-comment' || rule === 'invalid-yaml')).toEqual([]);
});
