import { electronicFormatIBAN, getCountrySpecifications, isValidIBAN } from 'ibantools';
import type { Rule } from '../rule.ts';
import { GAP } from './numbers.ts';
import { type Find, remarksAt } from './places.ts';
import { inPlainDigits } from './plain-digits.ts';

/** How every IBAN begins; the digits come first to look for, since there are few in a text. */
const beginning = /(?<=(?<![\p{L}\p{N}])[a-z]{2})\d{2}/giu;

/** For each country the rest of a number, behind its letters; each country has a length of its own. */
const rests = new Map(
  Object.entries(getCountrySpecifications()).flatMap(([country, { chars }]) =>
    chars === null ? [] : [[country, new RegExp(String.raw`\d\d(?:${GAP}[a-z\d]){${chars - 4}}(?![\p{L}\p{N}])`, 'iuy')]],
  ),
);

function* findsIn(text: string): Generator<Find> {
  for (const { index } of text.matchAll(beginning)) {
    const country = text.slice(index - 2, index).toUpperCase();
    const rest = rests.get(country);
    if (!rest) continue;
    rest.lastIndex = index;
    const typed = rest.exec(text)?.[0].replace(/&[^;]*;|[^a-z\d]/gi, '');
    const value = typed === undefined ? null : electronicFormatIBAN(country + typed);
    if (value !== null && isValidIBAN(value)) {
      yield { index: index - 2, value, message: `Hier staat een rekeningnummer: ${country}…${value.slice(-2)}.` };
    }
  }
}

export const bankAccount: Rule = {
  code: 'bank-account',
  severity: 'error',
  title: 'Een rekeningnummer',
  cause:
    'Met een rekeningnummer en een naam kan iemand oplichten of geld laten afschrijven. En wie hier een nummer verandert, laat geld naar een ander gaan. Daarom staat er geen enkel rekeningnummer op deze site, ook niet van een organisatie.',
  mend: 'Haal het nummer weg. Gaat het om een organisatie, link dan naar haar eigen pagina waar het staat.',
  example: {
    file: 'pages/hulp.mdx',
    wrong: 'Steun het fonds op NL02 ABNA 0123 4567 89.\n',
    right: 'Steun het fonds [op zijn eigen site](https://example.org/steun).\n',
  },
  checkSource: ({ text }) =>
    remarksAt(text, inPlainDigits(text, findsIn), 'Haal het nummer weg, of link naar de pagina van de organisatie waar het staat.'),
};
