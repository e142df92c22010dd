import { csvMetadata } from './csv-metadata.ts';
import { toCsv } from '../facets/csv.ts';
import { address, listAddress } from '../i18n/addresses.ts';
import { chartDataAddress } from '../i18n/file-addresses.ts';
import type { Entry } from '../library/entry.ts';
import { figuresOf, studyOf } from '../library/figures.ts';
import { entryIn } from '../library/in-language.ts';
import type { Library } from '../library/library.ts';
import { UNKNOWN } from '../model/fields.ts';
import { figure, type Figure } from '../model/figure.ts';

/** A column of the CSV of a chart: its name, what it means, and what it has of a figure. */
interface Column {
  name: string;
  description: string;
  datatype: 'string' | 'number' | 'anyURI';
  /** The word that stands there when it is not known. */
  unknown?: string;
  of: (data: Figure, full: FullAddress, english: Figure) => string | number | undefined;
}

/** The address of a page of the site with its host, for files that travel. */
type FullAddress = (path: string) => string;

const field = (name: keyof Figure): Pick<Column, 'name' | 'description'> => ({
  name,
  description: figure.shape[name].meta()?.description ?? '',
});

const sourceAddress = ({ document, reference, url }: Figure['source'], full: FullAddress): string | undefined =>
  document ? full(address('policy', document, 'nl')) : reference ? full(address('references', reference, 'nl')) : url;

/** The words of a field in English, where they have been translated. */
const inEnglish = (name: 'meaning' | 'population' | 'unit'): Column => ({
  name: `${name}En`,
  description: `${field(name).description} In het Engels, voor zover vertaald.`,
  datatype: 'string',
  of: (data, _full, english) => (english[name] === data[name] ? undefined : english[name]),
});

const columns: readonly Column[] = [
  { ...field('id'), datatype: 'string', of: ({ id }) => id },
  { ...field('meaning'), datatype: 'string', of: ({ meaning }) => meaning },
  { ...field('population'), datatype: 'string', of: ({ population }) => population },
  { ...field('value'), datatype: 'number', of: ({ value }) => value },
  { ...field('precision'), datatype: 'string', of: ({ precision }) => precision },
  { ...field('unit'), datatype: 'string', of: ({ unit }) => unit },
  ...(['meaning', 'population', 'unit'] as const).map(inEnglish),
  { ...field('year'), datatype: 'string', unknown: UNKNOWN, of: ({ year }) => year },
  {
    name: 'study',
    description: 'Het onderzoek waar het cijfer vandaan komt, of het stuk dat het geeft.',
    datatype: 'anyURI',
    of: (data, full) => full(address('policy', studyOf(data), 'nl')),
  },
  { name: 'source', description: 'Waar het cijfer staat.', datatype: 'anyURI', of: ({ source }, full) => sourceAddress(source, full) },
  { name: 'heading', description: 'De kop waaronder het daar staat.', datatype: 'string', of: ({ source }) => source.heading },
  { ...field('caution'), datatype: 'string', of: ({ caution }) => caution },
];

/** The figures of a chart as CSV, in the order of the bars. */
export const chartCsv = (library: Library, chart: Entry<'charts'>, full: FullAddress): string =>
  toCsv(
    figuresOf(library, chart).map((entry) =>
      Object.fromEntries(columns.map(({ name, of }) => [name, of(entry.data, full, entryIn(entry, 'en').data)])),
    ),
  );

/** What that CSV is about and what its columns mean. */
export const chartMetadata = ({ id, data }: Entry<'charts'>, full: FullAddress): string =>
  csvMetadata({
    url: full(chartDataAddress(id)),
    title: data.title,
    description: [data.says, data.populations, data.caution].filter(Boolean).join(' '),
    isPartOf: full(listAddress('charts', 'nl')),
    columns: columns.map(({ name, description, datatype, unknown }) => ({
      name,
      description,
      datatype,
      ...(unknown !== undefined && { null: unknown }),
    })),
  });
