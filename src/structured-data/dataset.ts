import { dataLicence } from '../model/licence.ts';
import { dataAddress } from '../i18n/file-addresses.ts';
import { sitePageAddress } from '../i18n/site-pages.ts';
import { texts } from '../i18n/texts.ts';
import type { Library } from '../library/library.ts';
import { type CollectionName, publicCollectionNames } from '../model/collections.ts';
import type { SiteLocale } from '../i18n/texts.ts';
import { editorsId, full, type Setting, type Thing } from './thing.ts';

/** The name of a collection as a set of data: the address of its file without the kind of file. */
export const datasetAddress = (collection: CollectionName): string => dataAddress(collection).replace(/\.json$/, '');

/** The name of all sets of data together. */
export const catalogueName = '/data/v1/catalog';

/** What a set of data is called, and what is in it. */
export function datasetWords(library: Library, collection: CollectionName, locale: SiteLocale): { title: string; description: string } {
  const t = texts(locale);
  const title = `${t.collections[collection]} – ${t.site.name}`;
  return { title, description: `${t.collections[collection]} (${library.all(collection).length}). ${t.site.description}` };
}

/** A collection as a set of data that everyone may use. */
export function datasetThing(setting: Setting, collection: CollectionName): Thing {
  const { title, description } = datasetWords(setting.library, collection, setting.locale);
  return {
    '@type': 'Dataset',
    '@id': full(setting, datasetAddress(collection)),
    name: title,
    description,
    license: dataLicence.url,
    creator: { '@id': editorsId(setting) },
    isAccessibleForFree: true,
    includedInDataCatalog: { '@id': full(setting, catalogueName) },
    distribution: { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: full(setting, dataAddress(collection)) },
  };
}

/** All open data. */
export const catalogueThing = (setting: Setting): Thing => ({
  '@type': 'DataCatalog',
  '@id': full(setting, catalogueName),
  name: `${texts(setting.locale).site.footer.links.openData} – ${texts(setting.locale).site.name}`,
  url: full(setting, sitePageAddress('open-data', setting.locale)),
  license: dataLicence.url,
  dataset: publicCollectionNames.map((name): Thing => ({ ...datasetThing(setting, name), includedInDataCatalog: undefined })),
});
