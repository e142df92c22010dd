import { isComponent, startOf } from '../../body/parse-body.ts';
import type { Rule } from '../rule.ts';

export const spreadAttribute: Rule = {
  code: 'spread-attribute',
  severity: 'error',
  title: 'Accolades in plaats van een eigenschap',
  cause: 'Met {...} geeft een programma een hele groep eigenschappen door. De inhoud van de site is nooit een programma.',
  mend: 'Schrijf elke eigenschap voluit: de naam, een =, en de tekst tussen aanhalingstekens.',
  example: {
    file: 'pages/hulp.mdx',
    wrong: '<Note {...kop}>\n\nJe mag iemand meenemen.\n\n</Note>\n',
    right: '<Note title="Goed om te weten">\n\nJe mag iemand meenemen.\n\n</Note>\n',
  },
  checkBody: ({ body }) =>
    body.special.flatMap(({ node }) =>
      isComponent(node) && node.attributes.some((attribute) => attribute.type === 'mdxJsxExpressionAttribute')
        ? {
            ...startOf(node),
            message: `In <${(node.name ?? '').slice(0, 40)}> staan accolades waar een eigenschap hoort; dat kan hier niet.`,
            hint: 'Schrijf elke eigenschap voluit, zoals title="Goed om te weten".',
          }
        : [],
    ),
};
