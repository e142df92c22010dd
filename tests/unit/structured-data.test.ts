import { describe, expect, test } from 'vitest';
import type { PageRecord } from '../../src/components/page-record.ts';
import { address, listAddress, places } from '../../src/i18n/addresses.ts';
import { siteLocales } from '../../src/i18n/texts.ts';
import type { Entry } from '../../src/library/entry.ts';
import { type Library, libraryIn, readLibrary } from '../../src/library/library.ts';
import { titleOf } from '../../src/library/titles.ts';
import { collectionNames } from '../../src/model/collections.ts';
import { structuredData } from '../../src/structured-data/web-page.ts';
import { libraryOf, realContent } from '../content.ts';
import { schemaOrgMistakes } from '../standards/schema-org.ts';

const fixture = await libraryOf();
const site = new URL('https://voorbeeld.nl');
const record: PageRecord = {
  kind: 'entry',
  changes: [
    { hash: 'b', date: '2026-11-20', reason: 'Beter' },
    { hash: 'a', date: '2026-11-01', reason: 'Nieuw' },
  ],
  judgedOn: '2026-11-10',
  sources: 'here',
  isTranslationBehind: false,
};

const pageOf = (library: Library, entry: Entry, locale: 'nl' | 'en' = 'nl', known?: PageRecord) =>
  structuredData(
    { library: libraryIn(library, locale), locale, site },
    { path: address(entry.collection, entry.id, locale), title: titleOf(entry, locale), record: known },
  );
const mainOf = (library: Library, entry: Entry) => pageOf(library, entry)['mainEntity'];

/** Every page of an entry and every list, in both languages. */
const everyPage = (library: Library) =>
  siteLocales.flatMap((locale) => {
    const inLocale = libraryIn(library, locale);
    const lists = collectionNames.map((name) =>
      structuredData({ library: inLocale, locale, site }, { path: listAddress(name, locale), title: name, listed: inLocale.all(name) }),
    );
    return [
      ...library.entries.filter(({ collection }) => collection !== 'redirects').map((entry) => pageOf(library, entry, locale, record)),
      ...lists,
    ];
  });

describe.each([
  ['de proefinhoud', fixture, 40],
  ['de inhoud van de site', readLibrary(realContent), 700],
])('%s', (_name, library, least) => {
  test('elke pagina gebruikt alleen woorden van schema.org, en alleen waar ze horen', async () => {
    const pages = everyPage(library);
    expect(pages.length).toBeGreaterThan(least);
    const mistakes = await Promise.all(
      pages.map(async (page) => (await schemaOrgMistakes(page)).map((mistake) => `${String(page['@id'])}: ${mistake}`)),
    );
    expect(mistakes.flat()).toEqual([]);
  });
});

test.each<[string, object, string]>([
  ['een type dat er niet is', { '@type': 'Interventie', name: 'x' }, 'Interventie is geen type'],
  ['een eigenschap die er niet is', { '@type': 'WebPage', titel: 'x' }, 'titel is geen eigenschap'],
  ['een eigenschap van iets anders', { '@type': 'ResearchProject', startDate: '2026' }, 'ResearchProject heeft geen startDate'],
  [
    'een waarde die er niet past',
    { '@type': 'Review', reviewRating: { '@type': 'Person', name: 'x' } },
    'reviewRating kan geen Person zijn',
  ],
  ['tekst waar een ding hoort', { '@type': 'Review', reviewRating: 'goed' }, 'reviewRating is geen tekst, getal of datum'],
  ['iets zonder type', { '@type': 'WebPage', mainEntity: { name: 'x' } }, 'iets met name heeft geen type'],
  ['een lege tekst', { '@type': 'WebPage', name: '' }, 'name is leeg'],
])('%s wordt geweigerd', async (_name, document, mistake) => {
  expect(await schemaOrgMistakes({ '@context': 'https://schema.org', ...document })).toContain(mistake);
});

test('een interventie heeft het oordeel op beide assen, en de dagen die bekend zijn', () => {
  const entry = fixture.need('interventions', 'oefengesprek');
  const page = pageOf(fixture, entry, 'nl', record);
  expect(page).toMatchObject({
    '@type': 'WebPage',
    '@id': 'https://voorbeeld.nl/interventies/oefengesprek/',
    inLanguage: 'nl',
    datePublished: '2026-11-01',
    dateModified: '2026-11-20',
    lastReviewed: '2026-11-10',
    expires: entry.data.judgement.reviewBefore,
    mainEntity: {
      '@type': ['HowTo', 'LearningResource'],
      '@id': 'https://voorbeeld.nl/interventies/oefengesprek/#dit',
      review: [
        { reviewRating: { reviewAspect: 'Zekerheid', ratingValue: entry.data.judgement.certainty, worstRating: 0, bestRating: 5 } },
        { reviewRating: { reviewAspect: 'Uitkomst' } },
      ],
    },
  });
  expect(page['breadcrumb']).toMatchObject({
    itemListElement: [
      { position: 1, item: 'https://voorbeeld.nl/' },
      { position: 2, name: 'Interventies', item: 'https://voorbeeld.nl/interventies/' },
      { position: 3, name: titleOf(entry, 'nl') },
    ],
  });
});

test('wat git niet weet, staat er niet', () => {
  const page = JSON.parse(JSON.stringify(pageOf(fixture, fixture.need('projects', 'proefproject'))));
  expect(Object.keys(page)).not.toEqual(expect.arrayContaining(['datePublished']));
  expect(Object.keys(page)).not.toEqual(expect.arrayContaining(['dateModified']));
});

test('in beide talen gaat een pagina over hetzelfde', () => {
  const entry = fixture.need('policy', 'plan-2025');
  const [dutch, english] = siteLocales.map((locale) => pageOf(fixture, entry, locale));
  expect(english?.['@id']).not.toBe(dutch?.['@id']);
  expect(english?.['mainEntity']).toMatchObject({ '@id': 'https://voorbeeld.nl/beleid/plan-2025/#dit' });
  expect(dutch?.['mainEntity']).toMatchObject({ '@id': 'https://voorbeeld.nl/beleid/plan-2025/#dit' });
});

test('een project zegt wie betaalt als een bron dat bevestigt, en anders niet', async () => {
  const project = 'projects/proefproject.mdx';
  expect(mainOf(fixture, fixture.need('projects', 'proefproject'))).toMatchObject({
    '@type': 'ResearchProject',
    dissolutionDate: '2027-06-30',
    funding: {
      '@type': 'MonetaryGrant',
      amount: { currency: 'EUR', value: 30000.1 },
      funder: { name: 'Ministerie van OCW' },
      sponsor: { '@type': 'FundingScheme', name: 'Voorbeeldregeling' },
    },
  });
  const assumed = await libraryOf({ [project]: (text) => text.replace('fundingCertainty: bevestigd', 'fundingCertainty: aangenomen') });
  const { funding } = mainOf(assumed, assumed.need('projects', 'proefproject')) as { funding: object };
  expect(funding).toMatchObject({ funder: undefined });
});

test('het ministerie en een Kamerstuk hebben hun naam bij de overheid', () => {
  const real = readLibrary(realContent);
  expect(mainOf(real, real.need('organisations', 'ministerie-van-ocw'))).toMatchObject({
    '@type': 'GovernmentOrganization',
    sameAs: 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1109',
  });
  const letter = real.all('policy').find(({ data }) => data.dossiers?.some(({ item }) => item === 131));
  expect(letter && mainOf(real, letter)).toMatchObject({
    '@type': 'Report',
    identifier: ['kst-29240-131', '2023D24777'],
    author: { name: 'Ministerie van Onderwijs, Cultuur en Wetenschap' },
  });
});

test('de beginpagina zegt hoe je zoekt, met het woord achter het #', () => {
  const home = structuredData({ library: fixture, locale: 'en', site }, { path: places.home.en, title: 'x' });
  expect(home).toMatchObject({
    '@type': 'WebSite',
    potentialAction: { target: { urlTemplate: 'https://voorbeeld.nl/en/search/#q={search_term_string}' } },
  });
});

test('een afspraak of toezicht is geen les', async () => {
  const changed = await libraryOf({ 'interventions/oefengesprek.mdx': (text) => text.replace(/^forms: .*$/m, 'forms: [toezicht]') });
  const thing = mainOf(changed, changed.need('interventions', 'oefengesprek'));
  expect(thing).toMatchObject({ '@type': 'CreativeWork' });
  expect(thing).not.toHaveProperty('learningResourceType');
});
