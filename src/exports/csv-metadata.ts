import { texts } from '../i18n/texts.ts';
import { dataLicence } from '../model/licence.ts';

/** A column of a CSV, in the words of CSV on the Web. */
export interface MetadataColumn {
  /** As it stands in the first line. */
  name: string;
  description: string;
  datatype: string;
  /** What stands between the values of a list. */
  separator?: string;
  /** Cells that are no value of the datatype. */
  null?: string | readonly string[];
}

export interface CsvMetadata {
  /** Full address of the CSV. */
  url: string;
  title: string;
  description: string;
  /** Full address of the page or file that it is a part of. */
  isPartOf: string;
  columns: readonly MetadataColumn[];
}

/** In a name of CSV on the Web a hyphen is written as a code. */
const nameOf = (column: string): string => column.replaceAll('-', '%2D');

/** What a CSV is about and what its columns mean, as CSV on the Web (https://www.w3.org/TR/tabular-metadata/). */
export const csvMetadata = ({ url, title, description, isPartOf, columns }: CsvMetadata): string =>
  JSON.stringify(
    {
      '@context': ['http://www.w3.org/ns/csvw', { language: 'nl' }],
      url,
      'dc:title': title,
      'dc:description': description,
      'dc:publisher': texts('nl').site.name,
      'dc:license': { '@id': dataLicence.url },
      'dc:isPartOf': { '@id': isPartOf },
      tableSchema: {
        columns: columns.map(({ name, description: meaning, ...rest }) => ({
          name: nameOf(name),
          titles: name,
          'dc:description': meaning,
          ...rest,
        })),
        primaryKey: 'id',
      },
    },
    null,
    2,
  );
