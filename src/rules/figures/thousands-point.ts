import { at, type Rule } from '../rule.ts';
import { mistypedNumbers, thousands } from './mistyped-numbers.ts';

/** YAML reads `16.000` as 16: what was typed is looked at, and not only what was read. */
export const thousandsPoint: Rule = {
  code: 'thousands-point',
  severity: 'error',
  title: 'Een punt in een getal die het duizend keer te klein maakt',
  cause:
    'Op papier staat 16.000 voor zestienduizend. In een bestand is de punt het begin van de decimalen: de computer leest 16, en de site toont € 16.',
  mend: 'Schrijf een getal zonder punten in duizendtallen: 16000. De punt is er alleen voor wat achter de komma komt, zoals de centen: 16000.50.',
  example: { file: 'register/voorbeeldregeling.yaml', wrong: 'budget: 100.000\n', right: 'budget: 100000\n' },
  check: (library) =>
    library.entries.flatMap((entry) =>
      mistypedNumbers(entry).map(({ path, typed, value }) => {
        const field = path.filter((step) => typeof step === 'string').join('.');
        const isMoney = entry.collection === 'register';
        return thousands.test(typed)
          ? at(entry, path, `Bij ‘${field}’ staat ‘${typed}’; dat leest de computer als ${value}.`, (isMoney ? money : other)(typed))
          : at(
              entry,
              path,
              `Bij ‘${field}’ staat ‘${typed}’: een bedrag heeft hoogstens twee cijfers achter de punt.`,
              'Kijk het bedrag na in de bron. Schrijf geen punten in duizendtallen, en alleen een punt voor de centen: 16000.50.',
            );
      }),
    ),
};

const money = (typed: string): string =>
  `Schrijf ${typed.replace('.', '')}: geen punten in duizendtallen, en alleen een punt voor de centen (${typed.replace('.', '')}.50).`;

const other = (typed: string): string =>
  `Schrijf ${typed.replace('.', '')}, zonder punt in duizendtallen. Is het echt een getal met cijfers achter de komma, schrijf dan ${
    typed.endsWith('0') ? typed.replace(/\.?0{1,3}$/, '') : `${typed}0`
  }.`;
