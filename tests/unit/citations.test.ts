import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { apa, piecesOf } from '../../src/citations/apa.ts';
import { citedItem } from '../../src/citations/cited.ts';
import type { CslItem } from '../../src/citations/csl.ts';
import { cslDate } from '../../src/citations/csl-date.ts';
import { writeCitations } from '../../src/citations/formats.ts';
import { highwireTags } from '../../src/citations/highwire.ts';
import { listPageItem } from '../../src/citations/page-item.ts';
import { referenceItem } from '../../src/citations/reference-item.ts';
import { citationFiles } from '../../src/exports/citation-files.ts';
import { type History, noHistory } from '../../src/history/history.ts';
import { hasOwnPage } from '../../src/i18n/addresses.ts';
import { siteLocales } from '../../src/i18n/texts.ts';
import { libraryIn, readLibrary } from '../../src/library/library.ts';
import { type CollectionName, publicCollectionNames } from '../../src/model/collections.ts';
import type { Locale } from '../../src/model/vocabulary.ts';
import { realContent } from '../content.ts';

const site = new URL('https://kennis.example.org');
const library = readLibrary(realContent);
const changes = [{ hash: 'a', date: '2026-11-26', reason: 'Nagelezen' }];
const history: History = { ...noHistory, of: () => changes, ofCollection: () => changes };
const references = library.all('references').map(referenceItem);

/** Everything that can be cited, in both languages. */
const items = siteLocales.flatMap((locale) =>
  publicCollectionNames.filter(hasOwnPage).flatMap((name) =>
    libraryIn(library, locale)
      .all(name)
      .map((entry) => citedItem(entry, locale, { history, site })),
  ),
);

const itemOf = (collection: CollectionName, id: string, locale: Locale, known = history): CslItem =>
  citedItem(libraryIn(library, locale).need(collection, id), locale, { history: known, site });

const apaText = (item: CslItem, locale: Locale): string =>
  apa(item, locale)
    .map(({ text }) => text)
    .join('');

const words = z.string().regex(/\S/);
const dateParts = z.array(z.array(z.int()).min(1).max(3)).min(1).max(2);

/** What the data model of CSL 1.0.2 allows, as far as this site uses it. */
const cslData = z.array(
  z.strictObject({
    id: words,
    type: z.enum([
      'article',
      'article-journal',
      'bill',
      'book',
      'chapter',
      'dataset',
      'document',
      'legislation',
      'paper-conference',
      'report',
      'thesis',
      'webpage',
    ]),
    title: words,
    author: z
      .array(z.union([z.strictObject({ family: words, given: words.optional() }), z.strictObject({ literal: words })]))
      .min(1)
      .optional(),
    issued: z
      .union([
        z.strictObject({ 'date-parts': dateParts, season: z.int().min(1).max(4).optional(), circa: z.boolean().optional() }),
        z.strictObject({ literal: words }),
      ])
      .optional(),
    'container-title': words.optional(),
    volume: words.optional(),
    issue: words.optional(),
    page: words.optional(),
    publisher: words.optional(),
    genre: words.optional(),
    number: words.optional(),
    version: words.optional(),
    DOI: z
      .string()
      .regex(/^10\.\d+\/\S+$/)
      .optional(),
    URL: z.url().optional(),
    language: z.enum(['nl', 'en']).optional(),
    note: words.optional(),
  }),
);

describe('CSL-JSON', () => {
  test('is wat het model van CSL toelaat', () => {
    expect(cslData.safeParse(JSON.parse(writeCitations['csl.json'](items))).error).toBeUndefined();
    expect(items.length).toBeGreaterThan(500);
  });

  test.each([
    { ...references[0], type: 'blog' },
    { ...references[0], issued: { 'date-parts': [[]] } },
    { ...references[0], author: [{ naam: 'A' }] },
    { ...references[0], DOI: 'geen' },
  ])('anders wordt het geweigerd: %j', (item) => {
    expect(cslData.safeParse([item]).success).toBe(false);
  });

  test('heeft elk kenmerk één keer in een taal', () => {
    const dutch = items.slice(0, items.length / 2).map(({ id }) => id);
    expect(new Set(dutch).size).toBe(dutch.length);
  });

  test('de hele bibliografie staat in elk bestand', () => {
    const files = new Map([...citationFiles({ library, history, site })].map(({ path, content }) => [path, content]));
    expect(JSON.parse(String(files.get('data/v1/references.csl.json')?.()))).toEqual(JSON.parse(JSON.stringify(references)));
    expect(String(files.get('data/v1/references.bib')?.()).match(/^@/gm)).toHaveLength(references.length);
    expect(String(files.get('data/v1/references.ris')?.()).match(/^ER {2}- /gm)).toHaveLength(references.length);
    expect(files.has('en/interventions/safe-space/index.bib')).toBe(true);
    expect(files.has('en/references/kettrey-marx-2019/index.bib')).toBe(false);
  });
});

test.each([
  ['2023-06-08', { 'date-parts': [[2023, 6, 8]] }],
  ['2024-06', { 'date-parts': [[2024, 6]] }],
  ['2023', { 'date-parts': [[2023]] }],
  ['2022-23', { 'date-parts': [[2022]], season: 3 }],
  ['2023~', { 'date-parts': [[2023]], circa: true }],
  ['2023-05?', { 'date-parts': [[2023, 5]], circa: true }],
  ['2024/2027', { 'date-parts': [[2024], [2027]] }],
  [
    '2022-09-21/2022-12',
    {
      'date-parts': [
        [2022, 9],
        [2022, 12],
      ],
    },
  ],
  ['2024/..', { literal: 'vanaf 2024' }],
  ['../2026-03', { literal: 'uiterlijk maart 2026' }],
  ['2024-21/2024-23', { literal: 'voorjaar 2024 – najaar 2024' }],
])('de datum %s, even exact', (date, expected) => {
  expect(cslDate(date, 'nl')).toEqual(expected);
});

/** The facts that both BibTeX and RIS can say. */
function factsOf({ title, author, issued, volume, issue, page, DOI, URL }: Partial<CslItem>) {
  const parts = issued?.['date-parts']?.[0] ?? [];
  // The reader encodes addresses once more. Names as one text: both forms take the parts of a name such as ‘Van den Berg’, or of an organisation with commas, for others.
  const names = author?.map((name) =>
    Object.values(name)
      .join(' ')
      .split(/[\s,]+/)
      .toSorted()
      .join(' '),
  );
  return { title, names, parts: [...parts], volume, issue, page: page?.replace(/[-–]+/, '-'), DOI, URL: URL?.replaceAll('%25', '%') };
}

describe.each(['bib', 'ris'] as const)('%s', (format) => {
  test('zegt gelezen hetzelfde als geschreven', () => {
    const wrong = items.filter((item) => {
      const [read = {}] = plugins.input.chain(writeCitations[format]([item]), { generateGraph: false });
      // The reader knows no author of a law in RIS.
      const left = format === 'ris' && ['legislation', 'bill'].includes(item.type) ? { names: undefined } : {};
      return JSON.stringify({ ...factsOf(read), ...left }) !== JSON.stringify({ ...factsOf(item), ...left });
    });
    expect(wrong.map((item) => [factsOf(item), writeCitations[format]([item])])).toEqual([]);
  });

  test('wat niet goed geschreven is, wordt niet gelezen als hetzelfde', () => {
    const [item] = references;
    const spoilt = item ? writeCitations[format]([item]).replaceAll('2019', '2018') : '';
    expect(factsOf(plugins.input.chain(spoilt, { generateGraph: false })[0] ?? {})).not.toEqual(item && factsOf(item));
  });
});

test.each<[CollectionName, string, Locale, string]>([
  [
    'references',
    'kettrey-marx-2019',
    'nl',
    'Kettrey, H. H., & Marx, R. A. (2019). The Effects of Bystander Programs on the Prevention of Sexual Assault across the College Years: A Systematic Review and Meta-analysis. Journal of Youth and Adolescence, 48(2), 212-227. https://doi.org/10.1007/s10964-018-0927-1',
  ],
  [
    'references',
    'kettrey-marx-2019',
    'en',
    'Kettrey, H. H., & Marx, R. A. (2019). The Effects of Bystander Programs on the Prevention of Sexual Assault across the College Years: A Systematic Review and Meta-analysis. Journal of Youth and Adolescence, 48(2), 212–227. https://doi.org/10.1007/s10964-018-0927-1',
  ],
  [
    'interventions',
    'safe-space',
    'nl',
    'Kenniscentrum Sociale Veiligheid. (2026, 26 november). SAFE SPACE (interactieve theatervoorstelling). https://kennis.example.org/interventies/safe-space/',
  ],
  [
    'projects',
    'safe-space-theatertournee',
    'en',
    'Knowledge Centre for Social Safety. (2026, November 26). SAFE SPACE, interactive theatre performance. https://kennis.example.org/en/projects/safe-space-theatertournee/',
  ],
  [
    'policy',
    'kamerbrief-2025-12-18',
    'nl',
    'Minister van Onderwijs, Cultuur en Wetenschap (Gouke Moes). (2025). Update sociale en fysieke veiligheid op universiteiten en hogescholen [Kamerbrief, Kamerstukken II 2025-2026, 29 240, nr. 179]. https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D53415&id=2025D53415',
  ],
  [
    'policy',
    'kamerbrief-2025-12-18',
    'en',
    'Minister van Onderwijs, Cultuur en Wetenschap (Gouke Moes). (2025). Update sociale en fysieke veiligheid op universiteiten en hogescholen [Letter to parliament, Kamerstukken II 2025-2026, 29 240, nr. 179]. https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2025D53415&id=2025D53415',
  ],
  [
    'policy',
    'subsidieregeling-2025',
    'en',
    'Subsidieregeling Sociale Veiligheid in Hoger Onderwijs en Wetenschap 2024-2027, Stcrt. 2025, 7332 (2025). https://programmasocialeveiligheid.nl/en/step-by-step-guide-for-grant-application',
  ],
  [
    'policy',
    'zestor-2022',
    'nl',
    'Zestor. (2022). Ongewenst gedrag en sociale veiligheid in het hbo. Verdiepende analyses Werkonderzoek 2022 [Onderzoek of rapport]. https://zestor.nl/ongewenst-gedrag-en-sociale-veiligheid-in-het-hbo',
  ],
  [
    'policy',
    'beslisnota-2023-eerste-concept',
    'nl',
    'Ministerie van OCW (directie niet geverifieerd). (2023). Nota bij de eerste conceptversie van de Kamerbrief [Beslisnota].',
  ],
  [
    'pages',
    'open-data',
    'nl',
    'Kenniscentrum Sociale Veiligheid. (2026). Open data (Versie v1) [Dataset]. https://kennis.example.org/open-data/',
  ],
  [
    'pages',
    'over',
    'en',
    'Knowledge Centre for Social Safety. (2026, November 26). About this knowledge centre. https://kennis.example.org/en/about/',
  ],
])('APA van %s/%s in het %s', (collection, id, locale, expected) => {
  expect(apaText(itemOf(collection, id, locale), locale)).toBe(expected);
});

test.each([
  ['nl', 'Kenniscentrum Sociale Veiligheid. (z.d.). Interventies. https://kennis.example.org/interventies/'],
  ['en', 'Knowledge Centre for Social Safety. (n.d.). Interventions. https://kennis.example.org/en/interventions/'],
] as const)('zonder geschiedenis heeft een lijst in het %s geen datum, en geen dag van de klok', (locale, expected) => {
  expect(apaText(listPageItem('interventions', locale, { history: noHistory, site }), locale)).toBe(expected);
});

test('een oordeel geeft een datum als de geschiedenis ontbreekt, en staat in de noot', () => {
  const { judgement } = library.need('interventions', 'safe-space').data;
  const item = itemOf('interventions', 'safe-space', 'nl', noHistory);
  expect(item.issued).toEqual(cslDate(judgement.judgedOn, 'nl'));
  expect(item.note).toMatch(new RegExp(`^Bewijsniveau ${judgement.certainty} \\(.+\\), beoordeeld op .*2026$`));
});

test('wat een titel ook heeft, het blijft tekst', () => {
  const pieces = apa({ id: 'x', type: 'report', title: 'A & <script>alert(1)</script> <b>vet</b>' }, 'nl');
  expect(pieces.map(({ text }) => text).join('')).toContain('A & <script>alert(1)</script>');
  expect(pieces[0]?.isItalic).toBe(true);
});

describe('wat de stijl van de bibliotheek niet hoeft te vragen, verandert niets aan wat er staat', () => {
  /** What the library writes with its own style, of a work with a date that both styles write in one way. */
  const ofLibrary = (item: CslItem, locale: Locale) => {
    const lang = { nl: 'nl-NL', en: 'en-US' }[locale];
    const [[, html] = ['', '']] = plugins.output.format('bibliography', [item], {
      template: 'apa',
      lang,
      format: 'html',
      asEntryArray: true,
    });
    return piecesOf(html);
  };
  const year = { 'date-parts': [[2026]] } satisfies CslItem['issued'];
  const makers = [
    [{ literal: 'Kenniscentrum Sociale Veiligheid' }],
    [{ family: 'de Vries', given: 'Anna Maria' }, { family: 'de Vries', given: 'A.' }, { literal: 'R&D <b>' }],
    Array.from({ length: 22 }, (_, index) => ({ family: `Jansen${index % 3}`, given: 'J.' })),
  ] satisfies CslItem['author'][];

  const titles = [
    'Een gewone titel',
    'Wat nu? Een vraag: en nog iets',
    'Waarom?',
    'Stop!',
    'Zo staat het er.',
    'Het slot…',
    'De “code” van ‘de’ KNAW',
    '"Ik zeg niets"',
    "'s Avonds en auto's, d'r bij",
    'Zij zei: "Hij zei \'nee\'."',
    'R&D &amp; meer',
    'A <script>alert(1)</script> B',
    'Een <i>schuin</i> en <b>vet</b> woord',
    '<i>Helemaal schuin</i>',
    'Niet gesloten <i>hier',
    'CO<sub>2</sub> en 3<sup>e</sup> <span class="nocase">KNAW</span>',
    '1 < 2 > 0',
    'Vaste\u00a0spatie – en — streepjes',
    '  ruimte   eromheen  ',
    '$1 $& %%STRING%% {:publisher: X}',
    'Met [haken] (en zo), 50%',
    '«Ailleurs» / elders \\ \u{1f600}',
  ];

  test.each(titles)('bij een pagina met de titel %j', (title) => {
    for (const author of makers) {
      const page: CslItem = {
        id: 'p',
        type: 'webpage',
        title,
        author,
        issued: year,
        URL: 'https://example.org/?a=1&b=(2)',
        language: 'nl',
      };
      expect(apa({ ...page, note: 'publisher: Niemand' }, 'nl')).toEqual(ofLibrary(page, 'nl'));
      const dated: CslItem = { ...page, issued: { 'date-parts': [[2026, 11, 26]] } };
      expect(apa(dated, 'en')).toEqual(ofLibrary(dated, 'en'));
    }
  });

  test.each<[string, Partial<CslItem>]>([
    ['een uitgever', { publisher: 'KNAW' }],
    ['een plaats waarin ze staat', { 'container-title': 'Science Guide' }],
    ['een DOI', { DOI: '10.1/a' }],
    ['een versie', { version: 'v1' }],
    ['geen maker', { author: undefined }],
  ])('bij een pagina met %s', (_name, more) => {
    const page: CslItem = {
      id: 'p',
      type: 'webpage',
      title: 'Titel',
      author: makers[0],
      issued: year,
      URL: 'https://example.org/',
      ...more,
    };
    for (const locale of siteLocales) expect(apa(page, locale)).toEqual(ofLibrary(page, locale));
  });

  test.each(siteLocales)('bij de bronnen in het %s', (locale) => {
    const dated = references.filter(({ issued }) => issued !== undefined).map((item) => ({ ...item, issued: year }));
    expect(dated.length).toBeGreaterThan(40);
    for (const item of dated) expect(apa(item, locale)).toEqual(ofLibrary(item, locale));
  });
});

/** How Zotero reads the tags of a page: the kind of work by the place, authors split as it splits them. */
function readTags(tags: readonly [string, string][]) {
  const all = (name: string): string[] => tags.filter(([tag]) => tag === `citation_${name}`).map(([, content]) => content);
  const kinds: Record<string, string> = {
    journal_title: 'article-journal',
    technical_report_institution: 'report',
    conference_title: 'paper-conference',
    inbook_title: 'chapter',
    dissertation_institution: 'thesis',
  };
  const kind = Object.entries(kinds).find(([tag]) => all(tag).length > 0)?.[1];
  const authors = all('author').flatMap((author) => author.split(/\s*;\s*/));
  const [only = ''] = authors;
  const [before = '', after = ''] = only.split(/\s*,\s*/);
  const isSplit = authors.length === 1 && before.includes(' ') && after.includes(' ');
  return {
    kind,
    title: all('title')[0],
    authors: isSplit ? only.split(/\s*,\s*/) : authors,
    date: all('publication_date')[0],
    doi: all('doi')[0],
  };
}

test.each(references)('de tags van $id zeggen aan Zotero wat er in de bron staat', (item) => {
  const tags = highwireTags(item);
  if (tags.length === 0) return expect(item.publisher ?? item['container-title'] ?? (item.type === 'report' && item.author)).toBeFalsy();
  const read = readTags(tags);
  expect(read).toEqual({
    kind: item.type,
    title: item.title,
    authors: (item.author ?? []).map((name) => ('literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', '))),
    date: item.issued?.['date-parts']?.[0]?.map((part) => String(part).padStart(2, '0')).join('/'),
    doi: item.DOI,
  });
});
