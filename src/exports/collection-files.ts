import { address, dataAddress } from '../i18n/addresses.ts';
import { publicCollectionNames } from '../model/collections.ts';
import type { Exporter } from './export-file.ts';

/** Each collection as it stands in the content, with the address of each entry and the words that have been translated. */
export const collectionFiles: Exporter = ({ library, site }) =>
  publicCollectionNames.map((collection) => ({
    path: dataAddress(collection).slice(1),
    content: () => {
      const entries = library.all(collection).map(({ id, data, translation }) => ({
        id,
        url: new URL(address(collection, id, 'nl'), site).href,
        ...data,
        ...(translation && { translations: { en: translation.words } }),
      }));
      return JSON.stringify(entries, null, 2);
    },
  }));
