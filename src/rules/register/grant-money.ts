import type { Entry } from '../../library/entry.ts';
import { knownAmounts } from '../../library/grants.ts';
import { formatEuro } from '../../i18n/format.ts';
import { isKnown } from '../../model/fields.ts';
import type { Grant, Round } from '../../model/register.ts';
import { at, type FileRemark, type Rule } from '../rule.ts';

const euro = (amount: number): string => formatEuro(amount, 'nl');

const sum = (grants: readonly Grant[]): number => knownAmounts(grants).total;

/** Amounts stay within the budget of round and scheme, and meet the totals that were published. */
export const grantMoney: Rule = {
  code: 'grant-money',
  severity: 'error',
  title: 'Bedragen die niet kloppen',
  cause:
    'De bedragen van een regeling tellen samen op. Meer dan er te verdelen was, of anders dan de financier bekendmaakte, kan niet kloppen.',
  mend: 'Kijk het bedrag na in de bron. Weet je het niet zeker, schrijf dan onbekend.',
  check: (library) => library.all('register').flatMap((entry) => [...schemeBudget(entry), ...rounds(entry)]),
};

function schemeBudget(entry: Entry<'register'>): FileRemark[] {
  const { budget, grants } = entry.data;
  if (!isKnown(budget) || sum(grants) <= budget) return [];
  return [
    at(
      entry,
      ['budget'],
      `De toekenningen tellen op tot ${euro(sum(grants))}; het budget van de regeling is ${euro(budget)}.`,
      'Controleer de bedragen van de toekenningen en het budget met de officiële lijst.',
    ),
  ];
}

function rounds(entry: Entry<'register'>): FileRemark[] {
  const known = entry.data.rounds.map((round) => round.id);
  const stray = entry.data.grants.flatMap((grant, index) =>
    grant.round === undefined || known.includes(grant.round)
      ? []
      : at(
          entry,
          ['grants', index, 'round'],
          `De toekenning ‘${grant.id}’ noemt de ronde ‘${grant.round}’, maar die ronde staat niet bij deze regeling.`,
          known.length > 0 ? `Kies uit: ${known.join(', ')}.` : 'Zet de ronde bij rounds, of haal round weg.',
        ),
  );
  return [...stray, ...entry.data.rounds.flatMap((round, index) => roundTotals(entry, round, index))];
}

function roundTotals(entry: Entry<'register'>, round: Round, index: number): FileRemark[] {
  const grants = entry.data.grants.filter((grant) => grant.round === round.id);
  const findings: FileRemark[] = [];
  const report = (field: (string | number)[], message: string, hint: string) =>
    findings.push(at(entry, ['rounds', index, ...field], message, hint));
  if (isKnown(round.budget) && sum(grants) > round.budget) {
    report(
      ['budget'],
      `De toekenningen van ronde ‘${round.id}’ tellen op tot ${euro(sum(grants))}; het budget van de ronde is ${euro(round.budget)}.`,
      'Controleer de bedragen met de officiële lijst.',
    );
  }
  const { published } = round;
  if (published?.grants !== undefined && published.grants !== grants.length) {
    report(
      ['published', 'grants'],
      `Ronde ‘${round.id}’ telt volgens de bron ${published.grants} toekenningen; in het register staan er ${grants.length}.`,
      'Vul de ontbrekende toekenningen aan, of herstel het controletotaal.',
    );
  }
  if (published?.amount !== undefined && grants.every((grant) => isKnown(grant.amount)) && sum(grants) !== published.amount) {
    report(
      ['published', 'amount'],
      `Ronde ‘${round.id}’ is volgens de bron ${euro(published.amount)}; de toekenningen tellen op tot ${euro(sum(grants))}.`,
      'Herstel de bedragen, of het controletotaal.',
    );
  }
  return findings;
}
