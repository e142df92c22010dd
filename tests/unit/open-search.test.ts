import { expect, test } from 'vitest';
import { openSearchFiles } from '../../src/exports/open-search-files.ts';
import { noHistory } from '../../src/history/history.ts';
import { libraryOf } from '../content.ts';
import { openSearchMistakes } from '../standards/xml.ts';

const files = [...openSearchFiles({ library: await libraryOf(), history: noHistory, site: new URL('https://voorbeeld.nl') })];
const text = String(files[0]?.content());

test('in elke taal een beschrijving, met het woord achter het #', async () => {
  expect(files.map(({ path }) => path)).toEqual(['opensearch.xml', 'en/opensearch.xml']);
  for (const { content } of files) expect(await openSearchMistakes(String(content()))).toEqual([]);
  expect(text).toContain('template="https://voorbeeld.nl/zoeken/#q={searchTerms}"');
  expect(String(files[1]?.content())).toContain('template="https://voorbeeld.nl/en/search/#q={searchTerms}"');
});

test.each([
  ['zonder plek voor het woord', /\{searchTerms\}/, ''],
  ['met een te lange naam', /<ShortName>/, '<ShortName>Een naam die niet past '],
  ['zonder naam', /\s*<ShortName>.*/, ''],
])('%s wordt zij geweigerd', async (_name, part, other) => {
  expect(await openSearchMistakes(text.replace(part, other))).not.toEqual([]);
});
