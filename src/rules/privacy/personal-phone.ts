import type { Rule } from '../rule.ts';
import { digitsOf, GAP, isInAddress } from './numbers.ts';
import { type Find, remarksAt } from './places.ts';
import { inPlainDigits } from './plain-digits.ts';

/**
 * A Dutch mobile number: 06, +31 6 or 0031 6, and eight digits. Behind 06 stands 1 to 5 or 8; other numbers with 06 are not
 * telephones of people.
 */
const mobile = new RegExp(
  String.raw`(?<![\p{L}\p{N}=&#%_-]|\d[.,]|97[89] )(?:\(?(?:\+|00)31${GAP}0?${GAP}6|\(?06)(${GAP}[1-58](?:${GAP}\d){7})(?!\d|[.,-]\d)`,
  'gu',
);

/** The day, month and year of a date in June, or on the sixth, with the time behind it; or a period of years. */
const isDate = (rest: string): boolean =>
  /^\D{1,2}(?:0?[1-9]|[12]\d|3[01])\D{1,2}(?:19|20)\d\d(?:\D|$)/.test(rest) || /^\D{1,3}(?:19|20)\d\d\D{1,3}(?:19|20)\d\d$/.test(rest);

function* findsIn(text: string): Generator<Find> {
  for (const { index, 0: typed, 1: rest = '' } of text.matchAll(mobile)) {
    if (isDate(rest) || isInAddress(text, index)) continue;
    const value = digitsOf(rest);
    yield { index, value, message: `Hier staat een mobiel nummer: ${typed.includes('31') ? '+31 6' : '06'}-…${value.slice(-2)}.` };
  }
}

export const personalPhone: Rule = {
  code: 'personal-phone',
  severity: 'error',
  title: 'Een mobiel nummer',
  cause:
    'Een mobiel nummer is bijna altijd van een persoon. Op een openbare site krijgt diegene telefoon van iedereen, ook na werktijd en na een andere baan. Een vast nummer mag wel: dat is meestal van een balie of een afdeling, en neemt iemand anders over.',
  mend: 'Noem het vaste of algemene nummer van de organisatie, of link naar haar pagina met contactgegevens. Is een meldpunt alleen mobiel te bereiken, link dan naar de pagina van dat meldpunt.',
  example: {
    file: 'pages/hulp.mdx',
    wrong: 'Bel de vertrouwenspersoon op 06-12345678.\n',
    right: 'Bel de vertrouwenspersoon op 030-1234567.\n',
  },
  checkSource: ({ text }) =>
    remarksAt(
      text,
      inPlainDigits(text, findsIn),
      'Haal het nummer weg. Noem een algemeen nummer, of link naar de pagina met contactgegevens.',
    ),
};
