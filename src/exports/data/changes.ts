import { z } from 'zod';
import type { History } from '../../history/history.ts';
import { addressOf } from '../../library/entry-address.ts';
import type { Library } from '../../library/library.ts';
import { edtfPattern } from '../../model/dates.ts';
import { publicCollectionNames } from '../../model/collections.ts';
import { UNKNOWN } from '../../model/fields.ts';

const date = z.iso.date().meta({ description: 'Wanneer.' });
const reason = z.string().meta({ description: 'Waarom, in de woorden van wie het veranderde: Nederlands of Engels.' });

const entryChange = z.strictObject({
  date,
  kind: z.enum(['added', 'changed']).meta({ description: 'added: nieuw; changed: veranderd.' }),
  collection: z.enum(publicCollectionNames).meta({ description: 'De verzameling.' }),
  id: z.string().meta({ description: 'Het kenmerk van het onderdeel.' }),
  url: z.url().meta({ description: 'Adres van het onderdeel.' }),
  reason,
});

const pageChange = z.strictObject({
  date: z.string().regex(edtfPattern).meta({ description: 'Wanneer, als datum in EDTF.' }),
  kind: z.enum(['moved', 'removed']).meta({ description: 'moved: heeft een ander adres; removed: weggehaald.' }),
  from: z.url().meta({ description: 'Het oude adres.' }),
  to: z.url().meta({ description: 'Het nieuwe adres.' }).optional(),
  reason,
});

/** What stands in changes.json. */
export const changesFile = z
  .strictObject({
    entries: z.union([z.array(entryChange), z.literal(UNKNOWN)]).meta({
      description: 'Elke verandering van een onderdeel, de nieuwste eerst; ‘onbekend’ als de geschiedenis er niet bij is.',
    }),
    pages: z.array(pageChange).meta({ description: 'Pagina’s die verhuisden of verdwenen, de nieuwste eerst.' }),
  })
  .meta({ title: 'Veranderingen', description: 'Wat er in de gegevens veranderde, wanneer en waarom.' });

type ChangesFile = z.infer<typeof changesFile>;

const newestFirst = (a: { date: string }, b: { date: string }): number => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1);

/** Every change of what is published, from the history of the content. */
export function changesData(library: Library, history: History, site: URL): ChangesFile {
  const full = (path: string): string => new URL(path, site).href;
  const changes = publicCollectionNames.flatMap((collection) =>
    library.all(collection).flatMap((entry) =>
      history.of(entry).map(({ date: day, reason: why }, index, { length }) => ({
        date: day,
        kind: index === length - 1 ? ('added' as const) : ('changed' as const),
        collection,
        id: entry.id,
        url: full(addressOf(entry, 'nl')),
        reason: why,
      })),
    ),
  );
  const pages = library.all('redirects').map(({ data: { from, to, date: day, reason: why } }) => ({
    date: day,
    kind: to === undefined ? ('removed' as const) : ('moved' as const),
    from: full(from),
    ...(to !== undefined && { to: full(to) }),
    reason: why,
  }));
  return { entries: changes.length > 0 ? changes.toSorted(newestFirst) : UNKNOWN, pages: pages.toSorted(newestFirst) };
}
