import { z } from 'zod';
import type { History } from '../../history/history.ts';
import { dataFolder } from '../../i18n/file-addresses.ts';
import { texts } from '../../i18n/texts.ts';
import type { Library } from '../../library/library.ts';
import { collectionNames, publicCollectionNames } from '../../model/collections.ts';
import { UNKNOWN } from '../../model/fields.ts';
import { dataLicence } from '../../model/licence.ts';

/** What stands in version.json. */
export const versionFile = z
  .strictObject({
    name: z.string().meta({ description: 'Naam van de gegevens.' }),
    url: z.url().meta({ description: 'Waar de gegevens staan.' }),
    version: z.union([z.iso.date(), z.literal(UNKNOWN)]).meta({ description: 'De dag van de laatste verandering, of ‘onbekend’.' }),
    licence: z.url().meta({ description: 'De licentie.' }),
    counts: z.record(z.string(), z.int().nonnegative()).meta({ description: 'Hoeveel onderdelen elke verzameling heeft.' }),
  })
  .meta({ title: 'Versie', description: 'Welke versie van de gegevens dit is, en hoeveel er zijn.' });

/** The day on which the content last changed; unknown where git does not have all of its history. */
export function versionOf(history: History): string {
  const dates = collectionNames.flatMap((name) => history.ofCollection(name).map(({ date }) => date));
  return dates.toSorted().at(-1) ?? UNKNOWN;
}

export const versionData = (library: Library, history: History, site: URL): z.infer<typeof versionFile> => ({
  name: texts('nl').site.name,
  url: new URL(dataFolder, site).href,
  version: versionOf(history),
  licence: dataLicence.url,
  counts: Object.fromEntries(publicCollectionNames.map((name) => [name, library.all(name).length])),
});
