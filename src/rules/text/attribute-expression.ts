import { isComponent, startOf } from '../../body/parse-body.ts';
import type { Rule } from '../rule.ts';

export const attributeExpression: Rule = {
  code: 'attribute-expression',
  severity: 'error',
  title: 'Een eigenschap tussen accolades',
  cause: 'Een waarde tussen accolades kan een programma zijn. Een eigenschap is hier altijd gewone tekst.',
  mend: 'Zet de waarde tussen aanhalingstekens in plaats van accolades.',
  example: {
    file: 'pages/hulp.mdx',
    wrong: "<Note title={'Goed om te weten'}>\n\nJe mag iemand meenemen.\n\n</Note>\n",
    right: '<Note title="Goed om te weten">\n\nJe mag iemand meenemen.\n\n</Note>\n',
  },
  checkBody: ({ body }) =>
    body.special.flatMap(({ node }) =>
      isComponent(node)
        ? node.attributes.flatMap((attribute) =>
            attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'object' && attribute.value !== null
              ? {
                  ...startOf(node),
                  message: `De eigenschap ‘${attribute.name.slice(0, 40)}’ van <${(node.name ?? '').slice(0, 40)}> staat tussen accolades; dat kan hier niet.`,
                  hint: `Schrijf ${attribute.name.slice(0, 40)}="…", met de tekst tussen aanhalingstekens.`,
                }
              : [],
          )
        : [],
    ),
};
