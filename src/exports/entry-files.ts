import { address, hasOwnPage } from '../i18n/addresses.ts';
import { pageDataAddress } from '../i18n/file-addresses.ts';
import { siteLocales } from '../i18n/texts.ts';
import { publicCollectionNames } from '../model/collections.ts';
import { publishedEntry } from './data/published-entry.ts';
import type { Exporter } from './export-file.ts';

/** The data of each entry beside its page, in the language of that page. */
export const entryFiles: Exporter = ({ library, site }) =>
  publicCollectionNames.filter(hasOwnPage).flatMap((collection) =>
    library.all(collection).flatMap((entry) =>
      siteLocales.map((locale) => ({
        path: pageDataAddress(address(collection, entry.id, locale)).slice(1),
        content: () => JSON.stringify(publishedEntry(entry, site, locale), null, 2),
      })),
    ),
  );
