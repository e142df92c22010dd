import { describe, expect, test } from 'vitest';
import { firstSentence, joinLabels } from '../../src/i18n/format.ts';
import { address, listAddress } from '../../src/i18n/addresses.ts';
import { grantOf, knownAmounts } from '../../src/library/grants.ts';
import { renderBody } from '../../src/body/render-body.ts';
import { bodyIn } from '../../src/library/entry.ts';
import { relationsOf } from '../../src/library/relations.ts';
import { citationKey, summaryIn, titleIn, titleOf } from '../../src/library/titles.ts';
import { libraryOf } from '../content.ts';

test('een plek in het bestand van elk veld, ook in een lijst', async () => {
  const library = await libraryOf();
  expect(library.need('projects', 'proefproject').locate(['titleStatus', 'en'])).toEqual({ line: 5, column: 35 });
  expect(library.need('register', 'voorbeeldregeling').locate(['grants', 1, 'recipient'])).toEqual({ line: 31, column: 16 });
  expect(library.need('terms', 'melding').locate(['en', 'label'])).toEqual({ line: 3, column: 16 });
});

test('verbanden gaan beide kanten op, ieder één keer', async () => {
  const library = await libraryOf();
  const groups = relationsOf(library, library.need('policy', 'plan-2025'));
  expect(groups.map(({ collection, entries }) => [collection, entries.map((entry) => entry.id)])).toEqual([
    ['register', ['voorbeeldregeling']],
    ['projects', ['proefproject']],
    ['action-lines', ['1', '2', '3', '4', '5']],
    ['commitments', ['m1']],
    ['objectives', ['delen']],
    ['figures', ['f1', 'f2', 'f3', 'f4', 'f5', 'f6']],
  ]);
  const intervention = library.need('interventions', 'oefengesprek');
  expect(relationsOf(library, intervention, ['references']).map(({ collection }) => collection)).toEqual([
    'projects',
    'ingredients',
    'organisations',
  ]);
});

test('concepten doen nergens aan mee', async () => {
  const library = await libraryOf({ 'pages/hulp.mdx': (text) => text.replace('---\n', '---\ndraft: true\n') });
  expect(library.get('pages', 'hulp')).toBeUndefined();
  expect(library.exists('pages', 'hulp')).toBe(true);
  expect(() => library.need('pages', 'hulp')).toThrow('pages/hulp bestaat niet of is niet gepubliceerd.');
});

test('een toekenning en de som van bekende bedragen', async () => {
  const library = await libraryOf();
  const { grant, scheme } = grantOf(library, library.need('projects', 'proefproject'));
  expect([grant.id, scheme.id]).toEqual(['vb-1', 'voorbeeldregeling']);
  expect(knownAmounts(scheme.data.grants)).toEqual({ total: 50000, count: 2 });
});

test('titels en samenvattingen in twee talen', async () => {
  const library = await libraryOf({ 'pages/hulp.en.mdx': '---\ntitle: Help\nsummary: Whom to talk to.\n---\n' });
  const page = library.need('pages', 'hulp');
  expect([titleOf(page, 'nl'), titleOf(page, 'en')]).toEqual(['Hulp', 'Help']);
  expect(summaryIn(page, 'en')).toEqual({ words: 'Whom to talk to.', language: 'en' });
  expect(citationKey(library.need('references', 'jansen-2020'), 'nl')).toBe('Jansen (2020)');
  expect(titleOf(library.need('commitments', 'm1'), 'en')).toBe('Motion: Een plan');
  expect(titleOf(library.need('figures', 'f1'), 'nl')).toBe('34%: oefent wel eens (studenten)');
});

test('wat er niet in het Engels is, zegt dat het Nederlands is', async () => {
  const library = await libraryOf({
    'projects/proefproject.mdx': (text) => text.replace(/^titleEn: .*/m, 'titleEn: Pilot'),
  });
  expect(titleIn(library.need('projects', 'proefproject'), 'en')).toEqual({ before: '', words: 'Pilot', language: 'en' });
  expect(titleIn(library.need('projects', 'tweede-project'), 'en')).toEqual({ before: '', words: 'Tweede project', language: 'nl' });
  expect(titleIn(library.need('commitments', 'm1'), 'en')).toEqual({ before: 'Motion: ', words: 'Een plan', language: 'nl' });
  expect(titleIn(library.need('terms', 'melding'), 'en')).toEqual({ before: '', words: 'Report', language: 'en' });
  expect(summaryIn(library.need('projects', 'proefproject'), 'en').language).toBe('nl');
});

test('de tekst op een Engelse pagina: Engels als die er is, anders Nederlands', async () => {
  const file = 'pages/hulp.en.mdx';
  const library = await libraryOf({ [file]: '---\ntitle: Help\nsummary: Whom to talk to.\n---\n\nTalk.\n' });
  const { source, language } = bodyIn(library.need('pages', 'hulp'), 'en');
  expect([source.file, language]).toEqual([file, 'en']);
  const empty = await libraryOf({ [file]: '---\ntitle: Help\nsummary: Whom to talk to.\n---\n' });
  for (const entry of [empty.need('pages', 'hulp'), library.need('pillars', 'cultuur')]) {
    expect(bodyIn(entry, 'en')).toEqual({ source: entry.source, language: 'nl' });
  }
  expect(bodyIn(library.need('pages', 'hulp'), 'nl').source.file).toBe('pages/hulp.mdx');
});

describe('de tekst', () => {
  test('in delen, met ankers, noten en tekens voor links naar buiten', async () => {
    const library = await libraryOf({
      'interventions/oefengesprek.mdx': (text) =>
        text.replace('Begin klein.', 'Begin [klein](https://example.org/).').replace('[^1]: Zo', '## Bronnen\n\nGenoeg.\n\n[^1]: Zo'),
    });
    const { sections, headings, html } = renderBody(library.need('interventions', 'oefengesprek').source.body, library);
    expect(sections.map(({ id, title }) => [id, title])).toEqual([
      ['', ''],
      ['hoe-werkt-het', 'Hoe werkt het?'],
      ['zo-pak-je-het-aan', 'Zo pak je het aan'],
      ['bronnen-1', 'Bronnen'],
    ]);
    expect(headings.map(({ id }) => id)).toContain('zo-pak-je-het-aan');
    expect(html).toContain('<a href="https://example.org/" rel="external">klein</a>');
    expect(html).toContain('Noten');
    expect(html).not.toContain('title: Oefengesprek');
  });
});

test('adressen', () => {
  expect(address('projects', 'eu-unisafe', 'nl')).toBe('/projecten/eu-unisafe/');
  expect(address('action-lines', '1', 'en')).toBe('/en/policy/action-lines/1/');
  expect(address('figures', 'f01', 'nl')).toBe('/cijfers/#f01');
  expect(address('pages', 'hulp', 'en')).toBe('/en/help/');
  expect(listAddress('register', 'nl')).toBe('/verantwoording/');
});

test('woorden voor lijsten', () => {
  expect(joinLabels(['Hbo', 'Wo'], 'nl')).toBe('Hbo en wo');
  expect(joinLabels(['Medewerkers', 'HR'], 'nl')).toBe('Medewerkers en HR');
  expect(firstSentence('Een zin met o.a. iets. Nog een zin.', 'nl')).toMatch(/^Een zin met/);
});
