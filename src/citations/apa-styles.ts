import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Locale } from '../model/vocabulary.ts';

const known = plugins.config.get('@csl').styles;

/** A change of the style of the library. Throws an Error when the style no longer has what is changed. */
function changed(style: string, from: string, to: string): string {
  if (!style.includes(from)) throw new Error(`The APA style no longer has ${from}`);
  return style.replace(from, to);
}

/** Without a date the style says ‘Retrieved’ before an address; that asks for the day of the reader, which no page knows. */
const withoutRetrieved = changed(
  known.get('apa'),
  '<if match="none" variable="issued status"><text term="retrieved"',
  '<if variable="accessed"><text term="retrieved"',
);

/** Dutch puts the day before the month. */
const inDutch = changed(
  withoutRetrieved,
  '<date-part name="month"/><date-part name="day" prefix=" "/>',
  '<date-part name="day" suffix=" "/><date-part name="month"/>',
);

/** The names of the APA style in each language. */
export const styles: Record<Locale, string> = { nl: 'apa-nl', en: 'apa-en' };
known.add(styles.nl, inDutch);
known.add(styles.en, withoutRetrieved);
