import { expect, test } from 'vitest';
import { isError } from '../../src/library/finding.ts';
import { brief, findingsOf } from '../content.ts';
import { testMistakes } from '../mistake-table.ts';

const hulp = 'pages/hulp.mdx';
const intervention = 'interventions/oefengesprek.mdx';
const organisations = 'organisations.yaml';

testMistakes('error', [
  [
    'een # in een titel',
    hulp,
    'title: Hulp',
    'title: Hulp na #MeToo',
    'yaml-comment',
    '2:16',
    '‘#MeToo’ valt hier weg',
    'enkele aanhalingstekens',
  ],
  [
    'een # in een lijst',
    intervention,
    'keywords: [oefenen]',
    'keywords:\n  - #MeToo bespreken',
    'yaml-comment',
    '12:5',
    '‘#MeToo bespreken’',
    '',
  ],
  [
    'een streepje te ver naar rechts',
    intervention,
    'keywords: [oefenen]',
    'keywords:\n  - oefenen\n   - grenzen',
    'invalid-yaml',
    '13:4',
    'springt te ver in',
    'recht onder de andere streepjes',
  ],
  [
    'een streepje onder een waarde',
    hulp,
    'title: Hulp',
    'title: Hulp\n  - en meer',
    'invalid-yaml',
    '3:3',
    'springt te ver in',
    'streepje',
  ],
  ['een pijltje', hulp, 'summary: Met', 'summary: ->\n  Met', 'invalid-yaml', '3:10', 'Hier staat ->', '>-'],
  [
    'een streepje met een spatie te weinig',
    intervention,
    'keywords: [oefenen]',
    'keywords:\n  - oefenen\n - grenzen',
    'invalid-yaml',
    '13:2',
    'springt 1 spatie in, en de regels waar hij bij hoort 2 spaties',
    'Begin de regel met 2 spaties.',
  ],
  [
    'het eerste streepje met een spatie te veel',
    intervention,
    'keywords: [oefenen]',
    'keywords:\n   - oefenen\n  - grenzen\n  - praten',
    'invalid-yaml',
    '12:4',
    'springt 3 spaties in, en de regels waar hij bij hoort 2 spaties',
    'Begin de regel met 2 spaties.',
  ],
  [
    'een veld met een spatie te veel',
    intervention,
    '  outcome: gunstig',
    '   outcome: gunstig',
    'invalid-yaml',
    '29:4',
    '3 spaties in',
    'met 2 spaties',
  ],
  [
    'een veld met een spatie te weinig',
    intervention,
    '  outcome: gunstig',
    ' outcome: gunstig',
    'invalid-yaml',
    '29:2',
    '1 spatie in',
    'met 2 spaties',
  ],
  [
    'een onderdeel van een lijst springt in',
    organisations,
    '  description: Biedt het oefengesprek aan.\n',
    '  description: Biedt het oefengesprek aan.\n  - id: nieuw\n    name: Nieuw\n',
    'invalid-yaml',
    '5:3',
    'springt 2 spaties in, en de regels waar hij bij hoort niet',
    'Haal de spaties voor de regel weg.',
  ],
  [
    'een streepje vergeten aan de kantlijn',
    organisations,
    '  description: Biedt het oefengesprek aan.\n',
    '  description: Biedt het oefengesprek aan.\nid: nieuw\n  name: Nieuw\n',
    'invalid-yaml',
    '5:1',
    'ontbreekt het streepje',
    'Schrijf ‘- id: …’',
  ],
  [
    'een streepje vergeten, wel ingesprongen',
    organisations,
    '  description: Biedt het oefengesprek aan.\n',
    '  description: Biedt het oefengesprek aan.\n  id: nieuw\n  name: Nieuw\n  kind: aanbieder\n',
    'invalid-yaml',
    '5:3',
    'ontbreekt het streepje',
    'Schrijf ‘- id: …’',
  ],
  [
    'een veld aan de kantlijn',
    organisations,
    '  kind: aanbieder',
    'kind: aanbieder',
    'invalid-yaml',
    '3:1',
    'ontbreekt het streepje',
    'laat het dan even ver inspringen',
  ],
  [
    'een lijst die al af was',
    intervention,
    'cautions: []',
    'cautions: []\n  - Let goed op.',
    'invalid-yaml',
    '38:11',
    'De lijst [] is hier al af',
    'Haal [] weg',
  ],
  [
    'een lijst in haken met iets eronder',
    intervention,
    'forms: [gesprek]',
    'forms: [gesprek]\n  - campagne',
    'invalid-yaml',
    '7:8',
    'is hier al af',
    'Haal de haken weg',
  ],
  [
    'een apostrof tussen aanhalingstekens',
    hulp,
    'title: Hulp',
    "title: 'Hulp in foto's: zo doe je dat'",
    'invalid-yaml',
    '2:8',
    'een apostrof',
    'dubbel',
  ],
  [
    'krullende aanhalingstekens',
    hulp,
    'title: Hulp',
    'title: “Hulp: met wie”',
    'invalid-yaml',
    '2:8',
    'een krul (“)',
    'rechte aanhalingstekens',
  ],
  ['tekst na een aanhalingsteken', hulp, 'title: Hulp', 'title: "Hulp" en meer', 'invalid-yaml', '2:8', 'staat nog tekst', 'hele waarde'],
  [
    'een haak aan het begin',
    hulp,
    'title: Hulp',
    'title: [Hulp] en meer',
    'invalid-yaml',
    '2:8',
    'begint, leest de computer als een lijst',
    'hele waarde',
  ],
  ['een accolade aan het begin', hulp, 'title: Hulp', 'title: {naam}, welkom', 'invalid-yaml', '2:8', 'met { begint', 'hele waarde'],
  ['een procent aan het begin', hulp, 'title: Hulp', 'title: % hulp', 'invalid-yaml', '2:8', 'kan niet met % beginnen', 'hele waarde'],
  ['een apenstaart aan het begin', hulp, 'title: Hulp', 'title: @hulp', 'invalid-yaml', '2:8', 'kan niet met @ beginnen', 'hele waarde'],
  ['een pad van Windows', hulp, 'title: Hulp', 'title: "C:\\Users"', 'invalid-yaml', '2:8', 'eigen betekenis', 'enkele aanhalingstekens'],
  ['een harde spatie na de dubbele punt', hulp, 'title: Hulp', 'title:\u00A0Hulp', 'invalid-yaml', '2:7', 'harde spatie', 'gewone spatie'],
  [
    'een harde spatie voor een streepje',
    intervention,
    'keywords: [oefenen]',
    'keywords:\n  - oefenen\n \u00A0- grenzen',
    'invalid-yaml',
    '13:2',
    'harde spatie',
    'Word',
  ],
  [
    'een veld twee keer',
    hulp,
    'group: hulp',
    'group: hulp\ntitle: Nog een',
    'invalid-yaml',
    '5:1',
    '‘title’ staat er twee keer: ook op regel 2',
    'een van de twee',
  ],
  [
    'vier streepjes onder de velden',
    hulp,
    'group: hulp\n---',
    'group: hulp\n----',
    'missing-front-matter',
    '5:1',
    'Hier staat ‘----’',
    '---',
  ],
  [
    'een spatie voor de streepjes',
    hulp,
    'group: hulp\n---',
    'group: hulp\n ---',
    'missing-front-matter',
    '5:1',
    'precies drie gewone streepjes',
    'begin van de regel',
  ],
  ['streepjes uit Word', hulp, 'group: hulp\n---', 'group: hulp\n–--', 'missing-front-matter', '5:1', 'Hier staat ‘–--’', '---'],
  [
    'streepjes midden in de velden',
    intervention,
    'provider: Stichting',
    '---\nprovider: Stichting',
    'missing-front-matter',
    '4:1',
    'nog een veld: ‘provider’',
    'Haal deze regel',
  ],
  [
    'een harde spatie achter de streepjes',
    hulp,
    'group: hulp\n---',
    'group: hulp\n---\u00A0',
    'missing-front-matter',
    '5:1',
    'precies drie',
    'zonder iets erachter',
  ],
  ['een lege regel boven de velden', hulp, '---\ntitle', '\n---\ntitle', 'missing-front-matter', '1:1', 'staat nog iets', 'eerste regel'],
]);

test('een lege lijst met iets eronder', async () => {
  const findings = await findingsOf({ 'contradictions.yaml': '[]\n- id: x\n- id: y\n' });
  expect(findings.map(brief)).toEqual([expect.stringMatching(/^contradictions\.yaml:1:1 invalid-yaml: .*De lijst \[\] is hier al af/)]);
  expect(findings[0]?.hint).toContain('Haal [] weg');
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
