import { dataAddress } from '../i18n/file-addresses.ts';
import { publicCollectionNames } from '../model/collections.ts';
import { publishedEntry } from './data/published-entry.ts';
import type { Exporter } from './export-file.ts';

/** Each collection as it stands in the content, with the address of each entry and the words that have been translated. */
export const collectionFiles: Exporter = ({ library, site }) =>
  publicCollectionNames.map((collection) => ({
    path: dataAddress(collection).slice(1),
    content: () =>
      JSON.stringify(
        library.all(collection).map((entry) => publishedEntry(entry, site, 'nl')),
        null,
        2,
      ),
  }));
