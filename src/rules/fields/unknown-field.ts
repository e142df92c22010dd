import { nearest } from '../../library/nearest.ts';
import { collections } from '../../model/collections.ts';
import { type Rule, saying } from '../rule.ts';

export const unknownField: Rule = {
  code: 'unknown-field',
  severity: 'error',
  title: 'Een veld dat niet bestaat',
  cause: 'Elke soort pagina heeft een vaste rij velden. Een veld met een andere naam komt nergens op de site; meestal is het een tikfout.',
  mend: 'Geef het veld de naam die de melding voorstelt, of haal het weg. Alle velden staan bij /bijdragen/velden/.',
  example: { file: 'pages/hulp.mdx', wrong: 'titel: Hulp\n', right: 'title: Hulp\n' },
  check: saying('unknown-field', ({ field, group, collection, known, isFact }) => {
    if (isFact) {
      return {
        message: `Het veld ‘${group ? `${group}.` : ''}${field}’ hoort niet in een vertaling.`,
        hint: `Feiten, namen en bronnen staan één keer, in het Nederlandse bestand; haal dit veld hier weg. De velden die hier kunnen: ${known.join(', ')}.`,
      };
    }
    const guess = nearest(field, known);
    const { plural } = collections[collection];
    return {
      message: `Het veld ‘${field.slice(0, 60)}’ bestaat niet bij ${plural}${group ? ` onder ‘${group}’` : ''}.`,
      hint: guess ? `Bedoel je ‘${guess}’?` : `De velden die hier kunnen: ${known.join(', ')}.`,
    };
  }),
};
