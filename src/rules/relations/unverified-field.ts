import { collections } from '../../model/collections.ts';
import { grant } from '../../model/register.ts';
import type { Library } from '../../library/library.ts';
import { guesser } from '../guesses.ts';
import { at, type Rule } from '../rule.ts';

/** The list `unverified` names fields that exist, so that the page can mark them. */
export const unverifiedField: Rule = {
  code: 'unverified-field',
  severity: 'error',
  title: 'Een veld bij unverified dat niet bestaat',
  cause: 'Wat bij unverified staat, krijgt op de pagina een teken dat het niet geverifieerd is. Dat kan alleen bij een veld dat bestaat.',
  mend: 'Schrijf de naam van het veld zoals die in het bestand staat, of gebruik note voor een toelichting.',
  example: { file: 'projects/proefproject.mdx', wrong: '- field: ontvanger\n', right: '- field: recipient\n' },
  check: (library: Library) => {
    const guess = guesser();
    return library.entries.flatMap((entry) => {
      if (!('unverified' in entry.data)) return [];
      // Money, recipient and dates of a project stand with its grant.
      const fields = [
        ...Object.keys((collections[entry.collection].schema as unknown as { shape: object }).shape),
        ...(entry.collection === 'projects' ? Object.keys(grant.shape) : []),
      ];
      return entry.data.unverified.flatMap(({ field }, index) => {
        if (field === undefined || fields.includes(field)) return [];
        const meant = guess(field, () => fields);
        return at(
          entry,
          ['unverified', index, 'field'],
          `Bij ‘unverified’ staat het veld ‘${field}’, maar dat veld bestaat niet.`,
          meant ? `Bedoel je ‘${meant}’?` : 'Schrijf de naam van een veld, of gebruik note voor een toelichting.',
        );
      });
    });
  },
};
