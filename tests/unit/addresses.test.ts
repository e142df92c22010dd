import { describe, expect, test } from 'vitest';
import {
  address,
  facetAddress,
  fieldsAddress,
  gapsAddress,
  linkIn,
  listAddress,
  places,
  ruleAddress,
  twinOf,
} from '../../src/i18n/addresses.ts';
import { browsable, valuesInUse } from '../../src/facets/facet.ts';
import { facetsOf } from '../../src/facets/facets.ts';
import { readLibrary } from '../../src/library/library.ts';
import { collectionNames } from '../../src/model/collections.ts';
import { pillars } from '../../src/model/vocabularies/pillars.ts';
import { brief, findingsOf, realContent } from '../content.ts';

test('van elke pagina de tweeling, heen en terug', () => {
  const library = readLibrary(realContent);
  const pairs = [
    ...Object.values(places),
    ...collectionNames.map((name) => ({ nl: listAddress(name, 'nl'), en: listAddress(name, 'en') })),
    ...collectionNames.map((name) => ({ nl: fieldsAddress(name, 'nl'), en: fieldsAddress(name, 'en') })),
    ...pillars.ids.map((pillar) => ({ nl: gapsAddress(pillar, 'nl'), en: gapsAddress(pillar, 'en') })),
    ...browsable.flatMap((name) =>
      facetsOf(library, name).flatMap((facet) =>
        valuesInUse(facet, library.all(name)).map(({ value }) => ({
          nl: facetAddress(name, facet.id, value, 'nl'),
          en: facetAddress(name, facet.id, value, 'en'),
        })),
      ),
    ),
    { nl: ruleAddress('dead-link', 'nl'), en: ruleAddress('dead-link', 'en') },
    ...collectionNames.flatMap((name) =>
      library
        .all(name)
        .map(({ id }) => ({ nl: address(name, id, 'nl').replace(/#.*/, ''), en: address(name, id, 'en').replace(/#.*/, '') })),
    ),
  ];
  expect(pairs.length).toBeGreaterThan(500);
  for (const { nl, en } of pairs) {
    expect([twinOf(nl, 'en'), twinOf(en, 'nl')]).toEqual([en, nl]);
    expect([twinOf(nl, 'nl'), twinOf(en, 'en')]).toEqual([nl, en]);
  }
});

describe('een link in een tekst', () => {
  test.each([
    ['/interventies/gelijkspel/', '/en/interventions/gelijkspel/'],
    ['/begrippen/#melding', '/en/terms/#melding'],
    ['/beleid/tegenstrijdigheden/#c5', '/en/policy/contradictions/#c5'],
    ['/beleid/actielijnen/1/', '/en/policy/action-lines/1/'],
    ['/interventies/thema/consent/', '/en/interventions/theme/consent/'],
    ['/interventies/leemten/cultuur/', '/en/interventions/gaps/cultuur/'],
    ['/bewijskracht/', '/en/evidence/'],
    ['/privacy/', '/en/privacy/'],
    ['/', '/en/'],
    // The headings of a text are other ones in another language.
    ['/interventies/gelijkspel/#zo-pak-je-het-aan', '/en/interventions/gelijkspel/'],
    ['/hulp/#wie', '/en/help/'],
    // Files and addresses that are English already stay what they are.
    ['/data/v1/projects.json', '/data/v1/projects.json'],
    ['/images/campus.jpg', '/images/campus.jpg'],
    ['/en/interventions/gelijkspel/#how', '/en/interventions/gelijkspel/#how'],
    ['/a/b/c/', '/a/b/c/'],
  ])('%s wordt %s', (link, expected) => expect(linkIn(link, 'en')).toBe(expected));

  test('blijft in een Nederlandse tekst zoals hij is', () => expect(linkIn('/hulp/#wie', 'nl')).toBe('/hulp/#wie'));
});

test.each([
  ['pages/search.mdx', '/en/search/'],
  ['pages/about.mdx', '/en/about/'],
  ['pages/en.mdx', '/en/'],
  ['pages/where-to-start.mdx', '/en/where-to-start/'],
])('%s kan niet: dat Engelse adres is al van een ander', async (file, taken) => {
  const findings = await findingsOf({ [file]: '---\ntitle: T\nsummary: S.\ngroup: site\n---\n\nTekst.\n' });
  expect(findings.map(brief)).toEqual([`${file}:2:1 taken-address: Het adres ${taken} is van een ander deel van de site.`]);
});
