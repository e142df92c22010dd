import { expect, test } from 'vitest';
import { brief, findingsOf, type Change } from '../content.ts';

const file = 'interventions/oefengesprek.mdx';
const carrier = '{ reference: jansen-2020, found: gunstig }';
type Edit = [from: string, to: string];
const edited = (edits: Edit[]) => (text: string) =>
  edits.reduce((changed, [from, to]) => {
    expect(changed).toContain(from);
    return changed.replace(from, to);
  }, text);
const intervention = (...edits: Edit[]): Record<string, Change> => ({ [file]: edited(edits) });
const reference = (...edits: Edit[]): Record<string, Change> => ({ 'references.yaml': edited(edits) });

/** The reference of the fixture, and another one that differs in some words. */
const twoReferences = (first: Edit[], second: Edit[]): Record<string, Change> => ({
  'references.yaml': (text) => edited(first)(text) + edited([...first, ['id: jansen-2020', 'id: smit-2021'], ...second])(text),
});
const both = (certainty: number, ...edits: Edit[]) =>
  intervention(
    ['certainty: 3', `certainty: ${certainty}`],
    ['evidence: [jansen-2020]', 'evidence: [jansen-2020, smit-2021]'],
    [`[${carrier}]`, `[${carrier}, { reference: smit-2021, found: gunstig }]`],
    ...edits,
  );
const controlled: Edit = ['comparison: uncontrolled', 'comparison: controlled'];
const indirect: Edit = ['measured: direct', 'measured: indirect'];
const abroad: Edit = ['settingType: nl-ho', 'settingType: buitenlands-ho'];
const mixed: Edit = ['settingType: nl-ho', 'settingType: gemengd'];
const nearest = '30:15 De nabijheid ‘nederlands-hoger-onderwijs’';

test.each<[string, Record<string, Change>, string[]]>([
  ['zekerheid 4 zonder controlegroep', intervention(['certainty: 3', 'certainty: 4']), ['28:14 Zekerheid 4 (goede aanwijzingen)']],
  ['zekerheid 5 met één onderzoek', intervention(['certainty: 3', 'certainty: 5']), ['28:14 Zekerheid 5 (sterke aanwijzingen)']],
  ['zekerheid 3 zonder vergelijking', reference(['comparison: uncontrolled', 'comparison: none']), ['28:14 Zekerheid 3']],
  [
    'zekerheid 2 zonder theorie',
    { ...intervention(['certainty: 3', 'certainty: 2']), ...reference(['comparison: uncontrolled', 'comparison: none']) },
    ['28:14 Zekerheid 2'],
  ],
  ['zekerheid 1 zonder beschrijving', intervention(['certainty: 3', 'certainty: 1']), ['28:14 Zekerheid 1 (goed beschreven)']],
  [
    'een beschrijving bij zekerheid 0',
    intervention(['certainty: 3', 'certainty: 0\n  manual: https://example.org/oefengesprek']),
    ['29:11 Bij manual staat een openbare beschrijving'],
  ],
  [
    'een beschrijving die niet bij sources staat',
    intervention(['certainty: 3', 'certainty: 1\n  manual: https://example.org/anders']),
    ['29:11 Het adres ‘https://example.org/anders’'],
  ],
  [
    'een bron die niet geverifieerd is',
    reference(['verified: true', 'verified: false']),
    ['28:14 Zekerheid 3', '29:12 De uitkomst ‘gunstig’', '30:15 De nabijheid', '32:28 De bron ‘jansen-2020’ draagt niets'],
  ],
  ['een uitkomst die niet is nagelezen', reference(['findingKnown: true', 'findingKnown: false']), ['28:14', '29:12', '30:15', '32:28']],
  ['geen dragende bron', intervention([`[${carrier}]`, '[]']), ['28:14', '29:12', '30:15']],
  ['Nederlands terwijl het buitenlands is', reference(abroad), [nearest]],
  ['Nederlands terwijl de omgeving gemengd is', reference(mixed), [nearest]],
  [
    'een andere sector terwijl het Nederlands is',
    intervention(['directness: nederlands-hoger-onderwijs', 'directness: andere-sector']),
    ['30:15 De nabijheid ‘andere-sector’'],
  ],
  [
    'nabijheid en wat de bron vond, zonder uitkomst',
    intervention(['outcome: gunstig', 'outcome: niet-onderzocht']),
    ['29:12 De uitkomst ‘niet-onderzocht’'],
  ],
  [
    'gunstig terwijl de bron iets anders vond',
    intervention(['found: gunstig', 'found: geen-effect']),
    ['29:12 De uitkomst ‘gunstig’ past niet bij wat de bronnen bij carriedBy vonden: samen is dat ‘geen-effect’'],
  ],
  [
    'een bron die geen uitkomst mat',
    reference(['measured: direct', 'measured: geen']),
    ['32:48 De bron ‘jansen-2020’ heeft geen uitkomst'],
  ],
  [
    'een dragende bron die niet bij evidence staat',
    intervention(['evidence: [jansen-2020]', 'evidence: []']),
    ['32:28 De bron ‘jansen-2020’ draagt het oordeel'],
  ],
  [
    'zekerheid 4 met alleen een indirecte uitkomst',
    { ...intervention(['certainty: 3', 'certainty: 4']), ...reference(controlled, indirect) },
    ['28:14 Zekerheid 4'],
  ],
  [
    'zekerheid 4 met een uitkomst waarvan niet bekend is wat het was',
    { ...intervention(['certainty: 3', 'certainty: 4']), ...reference(controlled, ['measured: direct', 'measured: onbekend']) },
    ['28:14 Zekerheid 4'],
  ],
  [
    'de controlegroep van de ene omgeving met de nabijheid van de andere',
    { ...both(4), ...twoReferences([], [controlled, abroad]) },
    [nearest],
  ],
  [
    'zekerheid 5 met twee publicaties over dezelfde deelnemers',
    { ...both(5), ...twoReferences([controlled, ['theory: false', 'theory: false\n    sample: klas-a']], []) },
    ['28:14 Zekerheid 5'],
  ],
  [
    'zekerheid 5 met elke versie één keer getoetst',
    { ...both(5), ...twoReferences([controlled], [['theory: false', 'theory: false\n    version: kort']]) },
    ['28:14 Zekerheid 5'],
  ],
  ['zekerheid 5 met één indirecte uitkomst', { ...both(5), ...twoReferences([controlled], [indirect]) }, ['28:14 Zekerheid 5']],
  [
    'zekerheid 5 met onderzoek dat elkaar tegenspreekt',
    {
      ...both(5, ['smit-2021, found: gunstig', 'smit-2021, found: geen-effect'], ['outcome: gunstig', 'outcome: gemengd']),
      ...twoReferences([controlled], []),
    },
    ['28:14 Zekerheid 5'],
  ],
])('%s', async (_name, changes, expected) => {
  const found = await findingsOf(changes);
  expect(found.map(({ rule }) => rule)).toEqual(expected.map(() => 'evidence-claim'));
  found.forEach((finding, index) =>
    expect(brief(finding).replace(`${file}:`, '').replace(' evidence-claim:', '')).toContain(expected[index]),
  );
});

test.each<[string, Record<string, Change>]>([
  ['zekerheid 4 met een controlegroep', { ...intervention(['certainty: 3', 'certainty: 4']), ...reference(controlled) }],
  ['zekerheid 5 met twee onderzoeken', { ...both(5), ...twoReferences([controlled], []) }],
  [
    'zekerheid 5 met een meta-analyse van onderzoek met controlegroepen',
    {
      ...intervention(['certainty: 3', 'certainty: 5']),
      ...reference(controlled, ['designType: pre-post', 'designType: meta-analysis']),
    },
  ],
  [
    'de nabijheid waar de controlegroep was',
    {
      ...both(4, ['directness: nederlands-hoger-onderwijs', 'directness: buitenlands-hoger-onderwijs']),
      ...twoReferences([], [controlled, abroad]),
    },
  ],
  [
    'een gemengde omgeving met de dichtstbijzijnde erbij',
    reference(['settingType: nl-ho', 'settingType: gemengd\n    closestSetting: nl-ho']),
  ],
  [
    'zekerheid 2 met theorie en zonder uitkomst',
    {
      ...intervention(
        ['certainty: 3', 'certainty: 2'],
        ['outcome: gunstig', 'outcome: niet-onderzocht'],
        ['directness: nederlands-hoger-onderwijs', 'directness: niet-onderzocht'],
        ['found: gunstig', 'found: niet-onderzocht'],
      ),
      ...reference(['theory: false', 'theory: true'], ['measured: direct', 'measured: geen']),
    },
  ],
  ['zekerheid 1 met een beschrijving', intervention(['certainty: 3', 'certainty: 1\n  manual: https://example.org/oefengesprek'])],
  [
    'niets beweren kan altijd',
    intervention(
      ['certainty: 3', 'certainty: 0'],
      ['outcome: gunstig', 'outcome: niet-onderzocht'],
      ['directness: nederlands-hoger-onderwijs', 'directness: niet-onderzocht'],
      [`[${carrier}]`, '[]'],
    ),
  ],
])('mag: %s', async (_name, changes) => {
  expect((await findingsOf(changes)).map(brief)).toEqual([]);
});
