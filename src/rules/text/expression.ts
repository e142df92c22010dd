import { startOf } from '../../body/parse-body.ts';
import type { Rule } from '../rule.ts';

export const expression: Rule = {
  code: 'expression',
  severity: 'error',
  title: 'Tekst tussen accolades',
  cause: 'Wat tussen accolades staat, kan in dit soort bestanden een programma zijn. De inhoud van de site is nooit een programma.',
  mend: 'Haal de accolades weg. Bedoel je het teken zelf, zet er dan een \\ voor.',
  example: { file: 'pages/hulp.mdx', wrong: 'De groep telt {aantal} mensen.\n', right: 'De groep telt \\{aantal} mensen.\n' },
  checkBody: ({ body }) =>
    body.special.flatMap(({ node }) =>
      node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression'
        ? {
            ...startOf(node),
            message: 'In de tekst staat iets tussen accolades { }; dat kan hier niet.',
            hint: 'Haal de accolades weg, of zet een \\ voor een accolade die je als teken bedoelt.',
          }
        : [],
    ),
};
