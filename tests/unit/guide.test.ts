import { expect, describe, test } from 'vitest';
import { parse } from 'yaml';
import { componentGuides } from '../../src/guide/component-guide.ts';
import { markDifference, type Piece } from '../../src/guide/difference.ts';
import { fieldGuide, type GuideField, type GuideGroup } from '../../src/guide/field-guide.ts';
import { inlineParts } from '../../src/guide/inline-text.ts';
import { ruleGuides } from '../../src/guide/rule-guide.ts';
import { sampleEntry } from '../../src/guide/sample-entry.ts';
import { typedLines } from '../../src/guide/typed-lines.ts';
import { address, fieldsAddress, places, ruleAddress } from '../../src/i18n/addresses.ts';
import { guide as words } from '../../src/i18n/nl/guide.ts';
import { readLibrary } from '../../src/library/library.ts';
import { parseSource } from '../../src/library/source-file.ts';
import { bodyComponentNames, bodyComponents } from '../../src/model/body-components.ts';
import { collectionNames, collections } from '../../src/model/collections.ts';
import { isEdtfDate } from '../../src/model/dates.ts';
import { idPattern } from '../../src/model/fields.ts';
import { rules } from '../../src/rules/rules.ts';
import { fixtureContent, libraryOf, realContent, withContent } from '../content.ts';

const everyField = (group: GuideGroup): GuideField[] => group.fields.flatMap((field) => [field, ...field.groups.flatMap(everyField)]);

describe.each(collectionNames)('de uitleg van de velden van %s', (name) => {
  const group = fieldGuide(name, 'nl');
  const fields = everyField(group);

  test('noemt elk veld van het model, en of het verplicht is', () => {
    const { shape } = collections[name].schema as unknown as {
      shape: Record<string, { safeParse: (value: unknown) => { success: boolean } }>;
    };
    expect(group.fields.map((field) => field.name)).toEqual(Object.keys(shape));
    for (const field of group.fields) expect(field.isRequired, field.name).toBe(!shape[field.name]?.safeParse(undefined).success);
  });

  test('zegt van elk veld wat het is, ook van velden in een groep', () => {
    for (const { path, description, kind } of fields) {
      expect(description, path).toMatch(/^\p{Lu}.*\.$/u);
      expect(kind.words, path).toMatch(/^[\p{Ll} ,’0-9]+$/u);
      expect(words.writing, path).toHaveProperty([kind.name]);
    }
    expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length);
  });

  test('verwijst voor een groep die vaker voorkomt naar de plek met de uitleg', () => {
    const paths = new Set(fields.filter(({ groups }) => groups.some((inner) => inner.fields.length > 0)).map(({ path }) => path));
    for (const { groups } of fields) for (const { sameAs } of groups) if (sameAs !== undefined) expect(paths).toContain(sameAs);
  });
});

test('een veld met een woordenlijst toont elk woord met wat het betekent', () => {
  const forms = fieldGuide('interventions', 'nl').fields.find(({ name }) => name === 'forms');
  expect(forms?.kind.words).toBe('lijst van deze woorden, minstens één');
  expect(forms?.instead).toBe('Weet je het niet, schrijf dan ‘onbekend’.');
  expect(forms?.words.find(({ id }) => id === 'theater')).toEqual({
    id: 'theater',
    label: 'Theater',
    definition: 'Een voorstelling, meestal met een gesprek erna.',
  });
});

test.each([
  ['references', 'DOI', 'tekst', 'In plaats daarvan mag er ook ‘onbekend’ of ‘geen’ staan.'],
  ['references', 'URL', 'webadres', 'Weet je het niet, schrijf dan ‘onbekend’.'],
  ['references', 'verified', 'ja of nee', ''],
  ['figures', 'value', 'getal', 'Het mag ook in woorden.'],
  ['figures', 'document', 'verwijzing naar een beleidsdocument', ''],
  ['events', 'startTime', 'tijd', ''],
  ['events', 'kind', 'een van deze woorden', ''],
  ['register', 'grantCount', 'geheel getal, 0 of hoger', ''],
  ['register', 'rounds', 'lijst van groepen velden', ''],
  ['register', 'rounds.opens', 'datum met tijd', 'Weet je het niet, schrijf dan ‘onbekend’.'],
  ['interventions', 'judgement.certainty', 'geheel getal van 0 tot en met 5', ''],
  ['interventions', 'related', 'lijst van verwijzingen naar interventies', ''],
  ['terms', 'id', 'kenmerk', ''],
] as const)('%s.%s is een %s', (collection, path, kind, instead) => {
  const field = everyField(fieldGuide(collection, 'nl')).find((other) => other.path === path);
  expect([field?.kind.words, field?.instead]).toEqual([kind, instead]);
});

test('wat velden samen nodig hebben, staat bij de groep', () => {
  const sources = fieldGuide('projects', 'nl').fields.find(({ name }) => name === 'sources');
  expect(sources?.groups.map(({ condition }) => condition)).toEqual(['heeft precies één van deze drie nodig: reference, document of url']);
  const author = fieldGuide('references', 'nl').fields.find(({ name }) => name === 'author');
  expect(author?.groups.map(({ fields }) => fields.map(({ name }) => name))).toEqual([['family', 'given'], ['literal']]);
});

describe('het voorbeeld bij de velden', () => {
  test.each([
    ['de echte inhoud', realContent],
    ['de inhoud van de tests', fixtureContent],
  ])('is geldig in %s, en staat zo in het bestand', (_name, directory) => {
    const library = readLibrary(directory);
    for (const name of collectionNames.filter((other) => library.all(other).length > 0)) {
      const sample = sampleEntry(library, name);
      const file = sample?.file ?? '';
      const text = sample?.text ?? '';
      expect(library.sources.get(file)?.text, name).toContain(text);
      const data: unknown = file.endsWith('.mdx') ? parseSource(file, `${text}\n`).data : parse(text);
      const entry: unknown = collections[name].storage === 'yaml-list' && Array.isArray(data) ? data[0] : data;
      if (Array.isArray(data)) expect(data, name).toHaveLength(1);
      expect(collections[name].schema.safeParse(entry).success, `${name}\n${text}`).toBe(true);
      expect(library.get(name, sample?.id ?? ''), name).toBeDefined();
    }
  });

  test('is het kortste, en er is er geen als er niets gepubliceerd is', async () => {
    const library = await libraryOf({
      'pages/kort.mdx': '---\ntitle: K\nsummary: S\ngroup: site\n---\n\nHier staat veel meer tekst dan in het andere bestand.\n',
      'pages/korter.mdx': '---\ntitle: K\nsummary: S\ngroup: site\ndraft: true\n---\n',
      'events.yaml': '[]\n',
    });
    expect(sampleEntry(library, 'pages')).toEqual({
      id: 'kort',
      file: 'pages/kort.mdx',
      text: '---\ntitle: K\nsummary: S\ngroup: site\n---',
    });
    expect(sampleEntry(library, 'events')).toBeUndefined();
  });
});

describe('de uitleg van de onderdelen', () => {
  test('tekent elk voorbeeld waarvan alles bestaat', async () => {
    const guides = componentGuides(await libraryOf(), 'nl');
    expect(guides.map(({ name }) => name)).toEqual(bodyComponentNames);
    expect(guides.filter(({ html }) => html === undefined).map(({ name }) => name)).toEqual(['Quote', 'Figure', 'Term']);
    expect(guides.find(({ name }) => name === 'Steps')?.html).toContain('<div class="steps"><ol>');
  });

  test('met een begrip, een document en een plaatje erbij tekent hij ze alle acht', async () => {
    const term = (text: string) => text.replace('- id: melding', '- id: vertrouwenspersoon');
    await withContent({ 'terms.yaml': term, 'policy/knaw-advies-2022.mdx': planAs('KNAW') }, async (directory) => {
      const library = readLibrary(directory);
      const image = library.images.get('gesprek.png');
      if (!image) throw new Error('Het plaatje van de tests ontbreekt.');
      const images = new Map([...library.images, ['campus.jpg', image]]);
      expect(componentGuides({ ...library, images }, 'nl').filter(({ html }) => html === undefined)).toEqual([]);
    });
  });

  test('noemt de eigenschappen, en wat ze samen nodig hebben', async () => {
    for (const { name, attributes } of componentGuides(await libraryOf(), 'nl')) {
      expect(attributes.fields.map((field) => field.name)).toEqual(Object.keys(bodyComponents[name].attributes.shape));
    }
    const quote = componentGuides(await libraryOf(), 'nl').find(({ name }) => name === 'Quote');
    expect(quote?.attributes.condition).toBe('heeft precies één bron nodig: reference, document of url');
  });
});

/** The policy document of the fixture under another title. */
const planAs = (title: string): string =>
  readLibrary(fixtureContent)
    .sources.get('policy/plan-2025.mdx')
    ?.text.replace(/^title: .*$/m, `title: ${title}`) ?? '';

describe('de uitleg van de regels', () => {
  test('is er voor elke regel, op een eigen adres', () => {
    const guides = ruleGuides();
    expect(guides.map(({ rule }) => rule)).toEqual(rules);
    expect(new Set(guides.map(({ rule }) => ruleAddress(rule.code, 'nl'))).size).toBe(rules.length);
    expect(ruleAddress('dead-link', 'nl')).toBe('/bijdragen/regels/dead-link/');
    expect(ruleAddress('dead-link', 'en')).toBe('/en/contribute/rules/dead-link/');
  });

  test('toont het voorbeeld zoals het in de regel staat', () => {
    const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
    for (const { rule, example } of ruleGuides()) {
      expect(example && textOf(example.wrong), rule.code).toBe(rule.example?.wrong.trimEnd());
      expect(example && textOf(example.right), rule.code).toBe(rule.example?.right.trimEnd());
    }
  });

  test('is elke keer hetzelfde', () => expect(ruleGuides()).toEqual(ruleGuides()));

  test('weet bij welke velden het voorbeeld hoort', () => {
    const collectionOf = (code: string) => ruleGuides().find(({ rule }) => rule.code === code)?.collection;
    expect([collectionOf('dead-link'), collectionOf('grant-project'), collectionOf('empty-file')]).toEqual([
      'pages',
      'register',
      undefined,
    ]);
  });
});

describe('het verschil tussen fout en goed', () => {
  const marked = (pieces: readonly Piece[]) => pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');
  test.each([
    ['group: hulpp', 'group: hulp', 'group: [hulpp]', 'group: [hulp]'],
    ['Zie (/proefprojekt/).', 'Zie (/proefproject/).', 'Zie (/[proefprojekt]/).', 'Zie (/[proefproject]/).'],
    ['van <8 mensen', 'van \\<8 mensen', 'van [<8] mensen', 'van [\\<8] mensen'],
    ['a\nlayout: x\nb', 'a\nb', 'a\n[layout: x]\nb', 'a\nb'],
    ['<A>\n\nx\n\n</A>', '<B>\n\nx\n\n</B>', '<[A]>\n\nx\n\n</[A]>', '<[B]>\n\nx\n\n</[B]>'],
    ['x\n\nEen.\n\ny', 'x\n\n1. Een.\n2. Twee.\n\ny', 'x\n\n[Een].\n\ny', 'x\n\n[1. Een.\n2. Twee].\n\ny'],
    ['gelijk', 'gelijk', 'gelijk', 'gelijk'],
  ])('%j en %j', (a, b, left, right) => {
    const [piecesA, piecesB] = markDifference(a, b);
    expect([marked(piecesA), marked(piecesB)]).toEqual([left, right]);
  });

  test('regels houden hun inspringing', () => {
    const [pieces] = markDifference('a:\n  b: fout\n', 'a:\n  b: goed\n');
    expect(typedLines(pieces).map(({ indent }) => indent)).toEqual([0, 2, 0]);
    expect(typedLines(pieces)[1]?.pieces).toEqual([
      { text: '  b: ', differs: false },
      { text: 'fout', differs: true },
    ]);
  });
});

test('een adres in een uitleg is een link als er een pagina is', () => {
  const isPage = (to: string) => to === '/hulp/' || to === '/bijdragen/velden/';
  expect(inlineParts('Kijk bij /bijdragen/velden/, zoals /hulp/. Niet /weg/ of https://a.nl/hulp/; doe npm run new.', isPage)).toEqual([
    { kind: 'words', text: 'Kijk bij ' },
    { kind: 'link', text: '/bijdragen/velden/' },
    { kind: 'words', text: ', zoals ' },
    { kind: 'link', text: '/hulp/' },
    { kind: 'words', text: '. Niet /weg/ of https://a.nl/hulp/; doe ' },
    { kind: 'code', text: 'npm run new' },
    { kind: 'words', text: '.' },
  ]);
});

describe('de uitleg van hoe je een veld schrijft', () => {
  test.each(Object.entries(words.writing))('%s: het voorbeeld is goede YAML', (_name, { example }) => {
    expect(parse(example)).toBeTypeOf('object');
  });

  test('de datums kent de site, en het kenmerk ook', () => {
    expect(words.dates.examples.filter((date) => !isEdtfDate(date))).toEqual([]);
    expect((parse(words.writing.kenmerk.example) as { id: string }).id).toMatch(idPattern);
  });
});

test('geen pagina over velden staat op het adres van de onderdelen', () => {
  for (const name of collectionNames) expect(fieldsAddress(name, 'nl')).not.toBe(places.components.nl);
  expect(places.rules.nl.startsWith(address('pages', 'bijdragen', 'nl'))).toBe(true);
});
