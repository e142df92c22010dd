import { csvOf } from '../facets/csv.ts';
import { csvMetadataAddress, dataAddress, dataCsvAddress } from '../i18n/file-addresses.ts';
import { texts } from '../i18n/texts.ts';
import { publicCollectionNames } from '../model/collections.ts';
import { csvMetadata } from './csv-metadata.ts';
import { cellOf, metadataOf } from './data/cells.ts';
import { columnsOf, headerOf } from './data/columns.ts';
import { publishedEntry } from './data/published-entry.ts';
import type { Exporter } from './export-file.ts';

/** Each collection as a table with a row for each entry, and what its columns mean. */
export const csvFiles: Exporter = ({ library, site }) =>
  publicCollectionNames.flatMap((collection) => {
    const csv = dataCsvAddress(collection);
    return [
      {
        path: csv.slice(1),
        content: () => {
          const columns = columnsOf(collection);
          const entries = library.all(collection).map((entry) => publishedEntry(entry, site, 'nl'));
          return csvOf([columns.map(headerOf), ...entries.map((entry) => columns.map((column) => cellOf(column, entry)))]);
        },
      },
      {
        path: csvMetadataAddress(csv).slice(1),
        content: () =>
          csvMetadata({
            url: new URL(csv, site).href,
            title: texts('nl').collections[collection],
            description: texts('nl').openData.about[collection],
            isPartOf: new URL(dataAddress(collection), site).href,
            columns: columnsOf(collection).map(metadataOf),
          }),
      },
    ];
  });
