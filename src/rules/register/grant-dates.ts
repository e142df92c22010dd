import { isKnown } from '../../model/fields.ts';
import { earliest, latest } from '../../model/dates.ts';
import { at, type Rule } from '../rule.ts';

/** A grant lies within the period of its scheme, and does not end before it begins. */
export const grantDates: Rule = {
  code: 'grant-dates',
  severity: 'error',
  title: 'Data die niet kloppen',
  cause: 'Een project valt binnen de looptijd van zijn regeling en eindigt niet voor het begint.',
  mend: 'Kijk de datum na in de bron. Weet je het niet zeker, schrijf dan onbekend.',
  check: (library) =>
    library.all('register').flatMap((entry) =>
      entry.data.grants.flatMap((grant, index) => {
        const { period } = entry.data;
        const report = (field: 'start' | 'end', message: string) =>
          at(entry, ['grants', index, field], message, 'Controleer de datum met de bron.');
        return [
          isKnown(grant.start) && isKnown(period) && earliest(grant.start) < earliest(period)
            ? report('start', `De toekenning ‘${grant.id}’ begint (${grant.start}) voor de regeling (${period}).`)
            : [],
          isKnown(grant.end) && isKnown(period) && latest(grant.end) > latest(period)
            ? report('end', `De toekenning ‘${grant.id}’ eindigt (${grant.end}) na de regeling (${period}).`)
            : [],
          isKnown(grant.start) && isKnown(grant.end) && latest(grant.end) < earliest(grant.start)
            ? report('end', `De toekenning ‘${grant.id}’ eindigt (${grant.end}) voordat zij begint (${grant.start}).`)
            : [],
        ].flat();
      }),
    ),
};
