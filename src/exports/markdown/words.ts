import type { Link, PhrasingContent } from 'mdast';
import { formatDate, formatEuro, formatMomentWithTime } from '../../i18n/format.ts';
import { texts } from '../../i18n/texts.ts';
import { addressOf } from '../../library/entry-address.ts';
import type { Library } from '../../library/library.ts';
import { titleOf } from '../../library/titles.ts';
import type { CollectionName } from '../../model/collections.ts';
import { UNKNOWN } from '../../model/fields.ts';
import type { NumberShape, Shape, TextShape } from '../../model/shape.ts';
import { vocabularyNamed } from '../../model/vocabularies/by-name.ts';
import type { Locale } from '../../model/vocabulary.ts';
import { link, text } from './nodes.ts';

/** Where a text stands: its language, and what it can link to. */
export interface Place {
  library: Library;
  locale: Locale;
  /** Makes an address of the site one that works everywhere. */
  full: (path: string) => string;
}

/** A single value in words. */
export function wordsFor(shape: Shape, value: unknown, place: Place): PhrasingContent[] {
  const { locale } = place;
  if (value === UNKNOWN) return [text(texts(locale).words.unknown)];
  const said = String(value);
  switch (shape.kind) {
    case 'text':
      return shape.words.includes(said) ? [text(said)] : [textWords(shape, said, locale)];
    case 'number':
      return [text(typeof value === 'number' ? numberWords(shape, value, locale) : said)];
    case 'yes-no':
      return [text(value === true ? texts(locale).entries.reference.yes : texts(locale).entries.reference.no)];
    case 'choice':
      return [text(shape.vocabulary === undefined ? said : vocabularyNamed(shape.vocabulary).label(said, locale))];
    case 'link':
      return [linkTo(shape.collection, said, place)];
    default:
      return [text(said)];
  }
}

function textWords({ format }: TextShape, value: string, locale: Locale): PhrasingContent {
  if (format === 'uri') return link(value, value);
  if (format === 'edtf') return text(formatDate(value, locale));
  return text(format === 'date-time' ? formatMomentWithTime(value, locale) : value);
}

/** Every digit, and no signs between thousands: the number may be that of a document. */
const numberFormats: Record<Locale, Intl.NumberFormat> = {
  nl: new Intl.NumberFormat('nl-NL', { useGrouping: false, maximumFractionDigits: 20 }),
  en: new Intl.NumberFormat('en-GB', { useGrouping: false, maximumFractionDigits: 20 }),
};

function numberWords({ vocabulary, unit }: NumberShape, value: number, locale: Locale): string {
  if (vocabulary !== undefined) return `${value} (${vocabularyNamed(vocabulary).label(String(value), locale)})`;
  return unit === 'EUR' ? formatEuro(value, locale) : numberFormats[locale].format(value);
}

/** A link to an entry by its title; what readers may not see has its id only. */
export function linkTo(collection: CollectionName, id: string, { library, locale, full }: Place): Link | ReturnType<typeof text> {
  const entry = library.get(collection, id);
  return entry ? link(full(addressOf(entry, locale)), titleOf(entry, locale)) : text(id);
}
