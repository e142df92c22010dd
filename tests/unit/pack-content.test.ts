import { expect, test } from 'vitest';
import { bodyIn } from '../../src/library/entry.ts';
import { libraryIn, readLibrary } from '../../src/library/library.ts';
import { packContent, unpackContent } from '../../src/library/pack-content.ts';
import { contentDirectory } from '../../src/integrations/open-library.ts';

test('wat naar een andere draad gaat, zegt daar hetzelfde', () => {
  const library = readLibrary(contentDirectory());
  const copy = unpackContent(structuredClone(packContent(library)));
  for (const locale of ['nl', 'en'] as const) {
    const [here, there] = [libraryIn(library, locale), libraryIn(copy, locale)];
    const saidIn = ({ entries }: typeof here) =>
      entries.map((entry) => {
        const { source, language } = bodyIn(entry, locale);
        return {
          collection: entry.collection,
          id: entry.id,
          data: entry.data,
          file: source.file,
          text: source.text,
          body: source.body,
          language,
        };
      });
    expect(saidIn(there)).toEqual(saidIn(here));
    expect(there.links.length).toBe(here.links.length);
    expect(there.linkedFrom(there.need('pillars', 'cultuur'), 'interventions').map(({ id }) => id)).toEqual(
      here.linkedFrom(here.need('pillars', 'cultuur'), 'interventions').map(({ id }) => id),
    );
  }
  expect(copy.images).toEqual(library.images);
});
