import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Locale } from '../model/vocabulary.ts';

const known = plugins.config.get('@csl').styles;

/** A change of the style of the library. Throws an Error when the style no longer has what is changed. */
function changed(style: string, from: string | RegExp, to: string): string {
  const next = style.replace(from, to);
  if (next === style) throw new Error(`The APA style no longer has ${String(from)}`);
  return next;
}

/** Without a date the style says ‘Retrieved’ before an address; that asks for the day of the reader, which no page knows. */
const withoutRetrieved = changed(
  known.get('apa'),
  '<if match="none" variable="issued status"><text term="retrieved"',
  '<if variable="accessed"><text term="retrieved"',
);

/** The processor writes every work as in a sentence too, to see which have to be told apart; here that is done for nothing. */
const withoutSentences = changed(
  withoutRetrieved,
  /<citation .*<\/citation>/s,
  '<citation><layout><text variable="title"/></layout></citation>',
);

/** Each work is written alone; there is nothing to put in order. */
const alone = changed(withoutSentences, /(?<=<bibliography [^>]*>)<sort>.*?<\/sort>/s, '');

/** The parts of the style that say something of a page with a name, a maker, a date and an address; the others take long to say nothing. */
const ofPages = changed(
  alone,
  /(?<=<bibliography [^>]*>)<layout>.*?<\/layout>/s,
  '<layout><group delimiter=" "><group delimiter=". " suffix=".">' +
    '<text macro="author"/><text macro="date"/><text macro="title"/></group><text macro="source-DOI-URL"/></group></layout>',
);

/** Dutch puts the day before the month. */
const inDutch = (style: string): string =>
  changed(
    style,
    '<date-part name="month"/><date-part name="day" prefix=" "/>',
    '<date-part name="day" suffix=" "/><date-part name="month"/>',
  );

/** The names of the APA style in each language: for every work, and for a page of which nothing special is known. */
export const styles = {
  work: { nl: 'apa-nl', en: 'apa-en' },
  page: { nl: 'apa-page-nl', en: 'apa-page-en' },
} satisfies Record<string, Record<Locale, string>>;

known.add(styles.work.nl, inDutch(alone));
known.add(styles.work.en, alone);
known.add(styles.page.nl, inDutch(ofPages));
known.add(styles.page.en, ofPages);
