import { type Totals, totalsOf } from '../../accountability/totals.ts';
import type { Entry } from '../../library/entry.ts';
import type { Path } from '../../library/read-yaml.ts';
import { formatEuro } from '../../i18n/format.ts';
import { isKnown } from '../../model/fields.ts';
import type { Round } from '../../model/register.ts';
import { mistypedNumbers } from '../figures/mistyped-numbers.ts';
import { at, type FileRemark, type Rule } from '../rule.ts';

const euro = (amount: number): string => formatEuro(amount, 'nl');

/** Amounts stay within the budget of round and scheme, and meet the totals that were published. */
export const grantMoney: Rule = {
  code: 'grant-money',
  severity: 'error',
  title: 'Bedragen die niet kloppen',
  cause:
    'De bedragen van een regeling tellen samen op. Meer dan er te verdelen was, of anders dan de financier bekendmaakte, kan niet kloppen.',
  mend: 'Kijk het bedrag na in de bron. Weet je het niet zeker, schrijf dan onbekend.',
  check: (library) =>
    library.all('register').flatMap((entry) => [
      ...strayRounds(entry),
      ...doubleRounds(entry),
      // With an amount that is a thousand times too small, no total says anything.
      ...(mistypedNumbers(entry).length > 0 ? [] : places(entry).flatMap(checkTotals)),
    ]),
};

/** A round, or the whole scheme, and where it stands in the file. */
interface Place {
  entry: Entry<'register'>;
  path: Path;
  round?: Round;
  totals: Totals;
}

const places = (entry: Entry<'register'>): Place[] => [
  { entry, path: [], totals: totalsOf(entry.data.grants, entry.data) },
  ...entry.data.rounds.map((round, index) => ({
    entry,
    path: ['rounds', index],
    round,
    totals: totalsOf(
      entry.data.grants.filter((grant) => grant.round === round.id),
      round,
    ),
  })),
];

function strayRounds(entry: Entry<'register'>): FileRemark[] {
  const known = entry.data.rounds.map((round) => round.id);
  return entry.data.grants.flatMap((grant, index) =>
    grant.round === undefined || known.includes(grant.round)
      ? []
      : at(
          entry,
          ['grants', index, 'round'],
          `De toekenning ‘${grant.id}’ noemt de ronde ‘${grant.round}’, maar die ronde staat niet bij deze regeling.`,
          known.length > 0 ? `Kies uit: ${known.join(', ')}.` : 'Zet de ronde bij rounds, of haal round weg.',
        ),
  );
}

/** With the same id twice, the grants of one round count for both. */
const doubleRounds = (entry: Entry<'register'>): FileRemark[] => {
  const ids = entry.data.rounds.map(({ id }) => id);
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    return first === index
      ? []
      : at(
          entry,
          ['rounds', index, 'id'],
          `Het id ‘${id}’ is al van een andere ronde van deze regeling (regel ${entry.locate(['rounds', first, 'id']).line}).`,
          'Geef deze ronde een eigen id, en noem dat bij de toekenningen die erbij horen.',
        );
  });
};

function checkTotals({ entry, path, round, totals }: Place): FileRemark[] {
  const { budget, published, compared } = totals;
  const name = round ? `Ronde ‘${round.id}’` : 'De regeling';
  const findings: FileRemark[] = [];
  const report = (field: Path, message: string, hint: string) => findings.push(at(entry, [...path, ...field], message, hint));
  const whole = entry.data.budget;
  // A budget of the scheme that its grants exceed has a finding of its own.
  if (round && isKnown(budget) && isKnown(whole) && budget > whole && !totalsOf(entry.data.grants, entry.data).isOverBudget) {
    report(
      ['budget'],
      `Het budget van ronde ‘${round.id}’ (${euro(budget)}) is meer dan dat van de hele regeling (${euro(whole)}).`,
      'Controleer beide bedragen met de bron.',
    );
  }
  if (isKnown(budget) && totals.isOverBudget) {
    report(
      ['budget'],
      `De toekenningen${round ? ` van ronde ‘${round.id}’` : ''} tellen op tot ${euro(totals.amount)}; het budget van de ${round ? 'ronde' : 'regeling'} is ${euro(budget)}.`,
      'Controleer de bedragen van de toekenningen en het budget met de officiële lijst.',
    );
  }
  if (published?.grants !== undefined && compared.grants.state === 'differs') {
    report(
      ['published', 'grants'],
      `${name} telt volgens de bron ${published.grants} toekenningen; in het register staan er ${totals.grants}.`,
      'Vul de ontbrekende toekenningen aan, of herstel het controletotaal.',
    );
  }
  if (published?.amount !== undefined && compared.amount.state === 'differs') {
    report(
      ['published', 'amount'],
      `${name} is volgens de bron ${euro(published.amount)}; de toekenningen tellen op tot ${euro(totals.amount)}.`,
      'Herstel de bedragen, of het controletotaal.',
    );
  }
  return findings;
}
