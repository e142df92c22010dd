import { expect, test } from 'vitest';
import { brief, findingsOf, type Change } from '../content.ts';

const file = 'interventions/oefengesprek.mdx';
const intervention = (from: string, to: string): Record<string, Change> => ({ [file]: (text) => text.replace(from, to) });
const reference = (from: string, to: string): Record<string, Change> => ({ 'references.yaml': (text) => text.replace(from, to) });

test.each<[string, Record<string, Change>, string[]]>([
  ['zekerheid 4 zonder controlegroep', intervention('certainty: 3', 'certainty: 4'), ['28:14 Zekerheid 4 (goede aanwijzingen)']],
  ['zekerheid 5 met één onderzoek', intervention('certainty: 3', 'certainty: 5'), ['28:14 Zekerheid 5 (sterke aanwijzingen)']],
  ['zekerheid 3 zonder vergelijking', reference('comparison: uncontrolled', 'comparison: none'), ['28:14 Zekerheid 3']],
  [
    'een bron die niet geverifieerd is',
    reference('verified: true', 'verified: false'),
    ['28:14 Zekerheid 3', '29:12 De uitkomst ‘gunstig’', '30:15 De nabijheid', '32:15 De bron ‘jansen-2020’ draagt niets'],
  ],
  ['een uitkomst die niet is nagelezen', reference('findingKnown: true', 'findingKnown: false'), ['28:14', '29:12', '30:15', '32:15']],
  ['geen dragende bron', intervention('carriedBy: [jansen-2020]', 'carriedBy: []'), ['28:14', '29:12', '30:15']],
  [
    'Nederlands terwijl het buitenlands is',
    reference('settingType: nl-ho', 'settingType: buitenlands-ho'),
    ['30:15 De nabijheid ‘nederlands-hoger-onderwijs’'],
  ],
  ['nabijheid zonder uitkomst', intervention('outcome: gunstig', 'outcome: niet-onderzocht'), ['30:15 De nabijheid']],
  [
    'een dragende bron die niet bij evidence staat',
    intervention('evidence: [jansen-2020]', 'evidence: []'),
    ['32:15 De bron ‘jansen-2020’ draagt het oordeel'],
  ],
])('%s', async (_name, changes, expected) => {
  const found = await findingsOf(changes);
  expect(found.map(({ rule }) => rule)).toEqual(expected.map(() => 'evidence-claim'));
  found.forEach((finding, index) =>
    expect(brief(finding).replace(`${file}:`, '').replace(' evidence-claim:', '')).toContain(expected[index]),
  );
});

test.each<[string, Record<string, Change>]>([
  [
    'zekerheid 4 met een controlegroep',
    { ...intervention('certainty: 3', 'certainty: 4'), ...reference('comparison: uncontrolled', 'comparison: controlled') },
  ],
  [
    'zekerheid 5 met een meta-analyse van onderzoek met controlegroepen',
    {
      ...intervention('certainty: 3', 'certainty: 5'),
      'references.yaml': (text) =>
        text.replace('comparison: uncontrolled', 'comparison: controlled').replace('designType: pre-post', 'designType: meta-analysis'),
    },
  ],
  [
    'niets beweren kan altijd',
    {
      [file]: (text) =>
        text
          .replace('certainty: 3', 'certainty: 0')
          .replace('outcome: gunstig', 'outcome: niet-onderzocht')
          .replace('directness: nederlands-hoger-onderwijs', 'directness: niet-onderzocht')
          .replace('carriedBy: [jansen-2020]', 'carriedBy: []'),
    },
  ],
])('mag: %s', async (_name, changes) => {
  expect((await findingsOf(changes)).map(brief)).toEqual([]);
});
