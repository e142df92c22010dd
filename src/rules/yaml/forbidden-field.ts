import { type Rule, saying } from '../rule.ts';

export const forbiddenField: Rule = {
  code: 'forbidden-field',
  severity: 'error',
  title: 'Een veld dat alleen voor programma’s iets betekent',
  cause:
    'Namen als __proto__ en layout veranderen in sommige programma’s hoe een pagina gemaakt wordt. Geen enkele pagina heeft zo’n veld nodig.',
  mend: 'Haal het veld weg. Welke velden er zijn, staat bij /bijdragen/velden/.',
  example: { file: 'pages/hulp.mdx', wrong: 'layout: anders\ngroup: hulp\n', right: 'group: hulp\n' },
  check: saying('forbidden-field', ({ field }) => ({
    message: `Het veld ‘${field}’ kan hier niet: het betekent alleen iets voor programma’s.`,
    hint: 'Haal het veld weg.',
  })),
};
