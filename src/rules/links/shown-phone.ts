import type { Library } from '../../library/library.ts';
import { emergencyContacts } from '../../model/emergency-contacts.ts';
import { isSameSite, siteOf } from './hosts.ts';
import { bare, subscriber, withSpelledDigits } from './shown-address.ts';

/** An emergency number: by itself, or behind a word that says what it is; `112 studenten` is none. */
const emergency =
  /^11[23]$|(?<=\b(?:bel|bellen|call|dial|phone|ring|tel|telefoon|alarmnummer|noodnummer|nummer|number)\b\D{0,20})11[23](?!\d)/gi;

/** A telephone number as people write it; years, dates and file numbers are none. */
const long = /(?<![\d./-])(?:(?:\+|00)\d{2}[\d\s().-]{7,14}\d|0[89]0\d(?:[\s-]?\d){4}(?:(?:[\s-]?\d){3})?|0\d(?:[\s-]?\d){8})(?!\d)/g;

/** The telephone numbers in the words of a link. */
export function phonesIn(text: string): string[] {
  const words = withSpelledDigits(bare(text));
  const together = words.replace(/\b1-?1-?([23])\b/g, '11$1');
  return [...(together.match(emergency) ?? []), ...(words.match(long) ?? [])];
}

/** Whether a number and an address are of the same contact. */
export function belongsTo(phone: string, address: string, library: Library): boolean {
  const isTheirs = (number: string, site: string): boolean => subscriber(number) === subscriber(phone) && isSameSite(site, siteOf(address));
  return (
    [...emergencyContacts.values()].some((known) => isTheirs(known.phone, known.site)) ||
    library
      .all('contacts')
      .some(({ data }) => [data.url, data.urlEn, data.chat].some((own) => own !== undefined && isTheirs(data.phone ?? '', siteOf(own))))
  );
}
