import { type SiteLocale, texts } from '../i18n/texts.ts';
import type { KindName } from '../i18n/nl/guide.ts';
import { idPattern, UNKNOWN } from '../model/fields.ts';
import type { Shape } from '../model/shape.ts';

/** What kind of value fits a field: its words, and the explanation that goes with them. */
export interface Kind {
  name: KindName;
  words: string;
}

/** The kind of value that a shape asks for, in words. */
export function kindOf(shape: Shape, locale: SiteLocale): Kind {
  const { kinds, linkTo, listOf, names } = texts(locale).guide;
  const name = kindName(shape);
  switch (shape.kind) {
    case 'list':
      return { name, words: listOf(manyOf(shape.item, locale), shape.minimum) };
    case 'link':
      return { name, words: linkTo.one(names[shape.collection].singular) };
    case 'number':
      return { name, words: numberWords(shape, locale) };
    default:
      return { name, words: kinds[name].one };
  }
}

function manyOf(shape: Shape, locale: SiteLocale): string {
  const { kinds, linkTo, names } = texts(locale).guide;
  return shape.kind === 'link' ? linkTo.many(names[shape.collection].plural) : kinds[kindName(shape)].many;
}

const textKinds: Record<string, KindName> = { edtf: 'datum', 'date-time': 'moment', time: 'tijd', uri: 'webadres' };

function kindName(shape: Shape): KindName {
  switch (shape.kind) {
    case 'text':
      return shape.pattern === idPattern.source ? 'kenmerk' : (textKinds[shape.format ?? ''] ?? 'tekst');
    case 'number':
      return 'getal';
    case 'yes-no':
      return 'ja-nee';
    case 'choice':
      return 'woord';
    case 'link':
      return 'verwijzing';
    case 'list':
      return 'lijst';
    case 'group':
    case 'variants':
      return 'groep';
  }
}

function numberWords({ whole, minimum, maximum }: Shape & { kind: 'number' }, locale: SiteLocale): string {
  const { numbers } = texts(locale).guide;
  const number = whole ? numbers.whole : numbers.any;
  if (minimum === undefined) return number;
  return maximum === undefined ? numbers.from(number, minimum) : numbers.between(number, minimum, maximum);
}

/** What else may stand in a field, as a sentence; empty when nothing else may. */
export function insteadOf(shape: Shape, locale: SiteLocale): string {
  const { fields } = texts(locale).guide;
  if (shape.kind === 'number' && shape.orText) return fields.orText;
  if (shape.words.length === 0) return '';
  return shape.words.every((word) => word === UNKNOWN) ? fields.unknown : fields.instead(shape.words);
}
