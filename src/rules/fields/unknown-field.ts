import type { MeantField } from '../../library/problem.ts';
import { collections } from '../../model/collections.ts';
import { type Rule, saying } from '../rule.ts';

/** More fields than this have no room in a message. */
const MOST_FIELDS = 40;

export const unknownField: Rule = {
  code: 'unknown-field',
  severity: 'error',
  title: 'Een veld dat niet bestaat',
  cause: 'Elke soort pagina heeft een vaste rij velden. Een veld met een andere naam komt nergens op de site; meestal is het een tikfout.',
  mend: 'Geef het veld de naam die de melding voorstelt, of haal het weg. Alle velden staan bij /bijdragen/velden/.',
  example: { file: 'pages/hulp.mdx', wrong: 'titel: Hulp\n', right: 'title: Hulp\n' },
  check: saying('unknown-field', ({ collection, unknown }) => {
    if (unknown.what === 'facts') return aboutFacts(unknown.fields, unknown.known);
    const { field, group, known, meant } = unknown;
    const { plural } = collections[collection];
    return {
      message: `Het veld ‘${field.slice(0, 60)}’ bestaat niet bij ${plural}${group ? ` onder ‘${group}’` : ''}.`,
      hint: meant ? guess(meant) : `De velden die hier kunnen: ${known.join(', ')}.`,
    };
  }),
};

const guess = ({ field, isThere }: MeantField): string =>
  isThere ? `Bedoel je ‘${field}’? Dat veld staat er al: laat een van de twee staan.` : `Bedoel je ‘${field}’?`;

function aboutFacts(fields: readonly string[], known: readonly string[]): { message: string; hint: string } {
  const named = fields.slice(0, MOST_FIELDS).map((field) => field.slice(0, 60));
  const rest = fields.length > named.length ? ` en nog ${fields.length - named.length}` : '';
  const isOne = fields.length === 1;
  return {
    message: isOne
      ? `Het veld ‘${named.join('')}’ hoort niet in een vertaling.`
      : `Deze velden horen niet in een vertaling: ${named.join(', ')}${rest}.`,
    hint: `Feiten, namen en bronnen staan één keer, in het Nederlandse bestand; haal ${isOne ? 'dit veld' : 'deze velden'} hier weg. Wat hier wel kan: ${known.join(', ')}.`,
  };
}
