import { isKnown } from '../../model/fields.ts';
import { earliest, latest } from '../../model/dates.ts';
import type { Entry } from '../../library/entry.ts';
import { at, type FileRemark, type Rule } from '../rule.ts';

/** A grant lies within the period of its scheme, and neither a grant nor a round ends before it begins. */
export const grantDates: Rule = {
  code: 'grant-dates',
  severity: 'error',
  title: 'Data die niet kloppen',
  cause: 'Een project valt binnen de looptijd van zijn regeling en eindigt niet voor het begint. Een ronde sluit niet voor zij opengaat.',
  mend: 'Kijk de datum na in de bron. Weet je het niet zeker, schrijf dan onbekend.',
  check: (library) => library.all('register').flatMap((entry) => [...ofRounds(entry), ...ofGrants(entry)]),
};

const hint = 'Controleer de datum met de bron.';

const ofRounds = (entry: Entry<'register'>): FileRemark[] =>
  entry.data.rounds.flatMap(({ id, opens, closes }, index) =>
    // Both are moments on the same clock, written in the same way: their order is that of their signs.
    isKnown(opens) && isKnown(closes) && closes <= opens
      ? at(entry, ['rounds', index, 'closes'], `De ronde ‘${id}’ sluit (${closes}) voordat zij opengaat (${opens}).`, hint)
      : [],
  );

const ofGrants = (entry: Entry<'register'>): FileRemark[] =>
  entry.data.grants.flatMap((grant, index) => {
    const { period } = entry.data;
    const report = (field: 'start' | 'end', message: string) => at(entry, ['grants', index, field], message, hint);
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
  });
