import type { Figure } from '../../model/figure.ts';
import { isEdtfDate } from '../../model/dates.ts';
import { precisions } from '../../model/vocabularies/figures.ts';
import { at, type Rule } from '../rule.ts';

const wordOf = (id: (typeof precisions.ids)[number]): string => precisions.label(id, 'nl').toLowerCase();

/** Longer texts are words of a source, whatever numbers they have. */
const LONGEST = 40;

/** One number with what belongs in the fields beside it: how exact it is, and its unit. */
const oneNumber = new RegExp(
  String.raw`^(?:(${precisions.ids.map(wordOf).join('|')}|circa|ca\.|±|~) ?)?€? ?(\d+(?:[.,\u00A0 ]\d+)*) ?(%|procent|percent|euro)?$`,
  'i',
);

/** Why a figure in words is a number that was typed as a text: that number, and what stands around it; undefined when it is not. */
export function numberAsText({ value, unit }: Figure): { digits: string; precision: string; unit: string } | undefined {
  if (typeof value !== 'string' || value.length > LONGEST) return undefined;
  const [, precision = '', digits, typedUnit = ''] = oneNumber.exec(value) ?? [];
  // Four digits are a year where the unit says so.
  if (digits === undefined || (isEdtfDate(value) && !(/^\d{4}$/.test(value) && !/jaar|jaren|datum/i.test(unit)))) return undefined;
  return { digits, precision: precision.toLowerCase(), unit: typedUnit };
}

/** A number as YAML has it; undefined when nobody can say which of two numbers is meant. */
function plainNumber(digits: string): string | undefined {
  const joined = digits.replace(/[\u00A0 ]/g, '');
  if (/^\d+$/.test(joined)) return joined;
  if (/^\d{1,3}(?:\.\d{3})+$/.test(joined)) return joined.replaceAll('.', '');
  if (/^\d+\.\d+$/.test(joined)) return joined;
  return /^(?:\d+|\d{1,3}(?:\.\d{3})+),\d+$/.test(joined) && !/^\d{1,3},\d{3}$/.test(joined)
    ? joined.replaceAll('.', '').replace(',', '.')
    : undefined;
}

/** A number that was typed as a text cannot be compared, and is written wrongly in the open data. */
export const figureAsText: Rule = {
  code: 'figure-as-text',
  severity: 'error',
  title: 'Een cijfer dat als tekst is geschreven',
  cause:
    'Met een komma, een procentteken of aanhalingstekens is een getal voor de computer tekst. Dan kan het niet in een grafiek, en staat het in de open data als woorden.',
  mend: 'Schrijf bij value alleen het getal, met een punt voor wat achter de komma komt: 34.5. De eenheid staat bij unit, en ‘ongeveer’ of ‘ruim’ bij precision.',
  example: { file: 'figures.yaml', wrong: "value: '34%'\n", right: 'value: 34\n' },
  check: (library) =>
    library.all('figures').flatMap((entry) => {
      const typed = numberAsText(entry.data);
      if (!typed) return [];
      const number = plainNumber(typed.digits);
      const notes = [
        typed.digits.includes(',') ? 'een punt in plaats van de komma' : '',
        'geen aanhalingstekens',
        typed.unit ? `zet ‘${typed.unit}’ bij unit` : '',
        typed.precision ? `zet ‘${precisionWord(typed.precision)}’ bij precision` : '',
      ].filter(Boolean);
      return at(
        entry,
        ['value'],
        `Het cijfer ‘${entry.data.value}’ is zo tekst, en geen getal.`,
        `${number === undefined ? 'Schrijf alleen het getal, zoals 34.5' : `Schrijf ${number}`}: ${notes.join('; ')}.`,
      );
    }),
};

const precisionWord = (typed: string): string => precisions.ids.find((id) => wordOf(id) === typed) ?? 'ongeveer';
