import { describe, expect, test } from 'vitest';
import { isError } from '../../src/library/finding.ts';
import { brief, type Change, findingsOf } from '../content.ts';

/** A mistake in a fact as an editor makes it, and everything that the validator says of it: one finding, where it must be mended. */
type Mistake = [name: string, file: string, from: string, to: string, says: string, hint: string];

const swap =
  (from: string, to: string): Change =>
  (text) =>
    text.replace(from, () => to);

/** Each mistake of a list has one finding: its place, rule and first words, and words of its hint. */
const each = (severity: 'error' | 'warning', mistakes: Mistake[]): void =>
  test.each(mistakes)('%s', async (_name, file, from, to, says, hint) => {
    const findings = await findingsOf({ [file]: swap(from, to) });
    expect(findings.map(brief)).toEqual([expect.stringContaining(says)]);
    expect(findings[0]?.hint).toContain(hint);
    expect(findings.map(isError)).toEqual([severity === 'error']);
  });

const fine = (cases: [name: string, file: string, from: string, to: string][]): void =>
  test.each(cases)('goed: %s', async (_name, file, from, to) => {
    expect(await findingsOf({ [file]: swap(from, to) })).toEqual([]);
  });

const register = 'register/voorbeeldregeling.yaml';
const figures = 'figures.yaml';

describe('getallen zoals op papier', () => {
  each('error', [
    [
      'een budget met een punt in duizendtallen',
      register,
      'budget: 100000',
      'budget: 100.000',
      `${register}:5:9 thousands-point: Bij ‘budget’ staat ‘100.000’; dat leest de computer als 100.`,
      'Schrijf 100000: geen punten in duizendtallen',
    ],
    [
      'een bedrag in een lijst',
      register,
      'amount: 50000\n',
      'amount: 50.000\n',
      `${register}:17:15 thousands-point: Bij ‘rounds.published.amount’ staat ‘50.000’; dat leest de computer als 50.`,
      'Schrijf 50000:',
    ],
    [
      'een bedrag met drie cijfers achter de punt',
      register,
      'amount: 30000.1',
      'amount: 30000.125',
      `${register}:25:13 thousands-point: Bij ‘grants.amount’ staat ‘30000.125’: een bedrag heeft hoogstens twee cijfers achter de punt.`,
      'Kijk het bedrag na in de bron.',
    ],
    [
      'een cijfer met een punt in duizendtallen',
      figures,
      'value: 20',
      'value: 2.500',
      'figures.yaml:39:10 thousands-point: Bij ‘value’ staat ‘2.500’; dat leest de computer als 2.5.',
      'Is het echt een getal met cijfers achter de komma, schrijf dan 2.5.',
    ],
    [
      'een komma',
      figures,
      'value: 34',
      'value: 34,5',
      'figures.yaml:2:10 figure-as-text: Het cijfer ‘34,5’ is zo tekst',
      'Schrijf 34.5: een punt in plaats van de komma',
    ],
    [
      'een procentteken',
      figures,
      'value: 34',
      'value: 34%',
      'figures.yaml:2:10 figure-as-text: Het cijfer ‘34%’ is zo tekst',
      'zet ‘%’ bij unit',
    ],
    [
      'aanhalingstekens',
      figures,
      'value: 34',
      "value: '34'",
      'figures.yaml:2:10 figure-as-text: Het cijfer ‘34’ is zo tekst',
      'Schrijf 34: geen aanhalingstekens.',
    ],
    [
      'een jaar dat een aantal is',
      figures,
      'value: 34',
      "value: '2500'",
      'figures.yaml:2:10 figure-as-text: Het cijfer ‘2500’ is zo tekst',
      'Schrijf 2500:',
    ],
    [
      'een woord ervoor',
      figures,
      'value: 34',
      'value: Ongeveer 34',
      'figures.yaml:2:10 figure-as-text: Het cijfer ‘Ongeveer 34’',
      'zet ‘ongeveer’ bij precision',
    ],
    [
      'het geheel van een grafiek',
      figures,
      'value: 20',
      "value: '20'",
      'figures.yaml:39:10 figure-as-text: Het cijfer ‘20’',
      'Schrijf 20:',
    ],
    [
      'punten en een komma',
      figures,
      'value: 34',
      'value: € 3.198.540,50',
      'figures.yaml:2:10 figure-as-text: Het cijfer ‘€ 3.198.540,50’',
      'Schrijf 3198540.50:',
    ],
    [
      'een komma die een punt kan zijn',
      figures,
      'value: 34',
      'value: 16,000',
      'figures.yaml:2:10 figure-as-text: Het cijfer ‘16,000’',
      'Schrijf alleen het getal',
    ],
  ]);
  fine([
    ['centen', register, 'amount: 30000.1', 'amount: 30000.10'],
    ['een getal onder de een', figures, 'value: de helft', 'value: 0.125'],
    ['een getal met nullen erachter', register, 'budget: 100000', 'budget: 100000.000'],
    ['zinnen met punten', figures, 'meaning: gesprekken in een jaar\n', 'meaning: 16.000 gesprekken in een jaar\n'],
    ['een jaar', figures, 'value: de helft\n  unit: aandeel', "value: '2023'\n  unit: jaar"],
    ['een periode', figures, 'value: de helft', "value: '2016/2023'"],
    ['een schaal', figures, 'value: de helft', 'value: 1-5'],
    ['woorden met een getal', figures, 'value: de helft', 'value: 1 op de 5'],
  ]);

  test('een eenheid die anders is, staat bij het cijfer dat anders is', async () => {
    const found = await findingsOf({
      [figures]: swap('value: 12\n  unit: gesprekken', 'value: 12\n  unit: gesprek'),
      'charts.yaml': swap('[f3, f6]\n  whole: f5', '[f3, f6, f5]'),
    });
    expect(found.map(brief)).toEqual([
      'charts.yaml:4:13 chart-numbers: Het cijfer ‘f3’ heeft de eenheid ‘gesprek’; de meeste cijfers van deze grafiek hebben ‘gesprekken’.',
    ]);
    expect(found[0]?.hint).toContain('schrijf haar dan bij elk cijfer hetzelfde');
  });
});
