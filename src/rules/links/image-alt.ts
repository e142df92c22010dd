import { isElement, startOf } from '../../body/parse-body.ts';
import type { Rule } from '../rule.ts';

export const imageAlt: Rule = {
  code: 'image-alt',
  severity: 'error',
  title: 'Een plaatje zonder beschrijving',
  cause: 'Wie niet of slecht ziet, laat een pagina voorlezen. De beschrijving zegt dan wat er op het plaatje staat.',
  mend: 'Zet tussen de vierkante haken wat er te zien is en wat dat zegt, in een of twee zinnen.',
  example: { file: 'pages/hulp.mdx', wrong: '![](../images/gesprek.png)\n', right: '![Twee mensen in gesprek](../images/gesprek.png)\n' },
  checkBody: ({ body }) =>
    body.nodes.flatMap(({ node }) => {
      if (!isElement(node, 'img')) return [];
      const alt = String(node.properties['alt'] ?? '').trim();
      const isName = /^[\w-]+\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(alt);
      if (alt !== '' && !isName) return [];
      return {
        ...startOf(node),
        message: isName ? `De beschrijving ‘${alt}’ van dit plaatje is een bestandsnaam.` : 'Dit plaatje heeft geen beschrijving.',
        hint: 'Zet tussen de vierkante haken wat er te zien is: ![Twee mensen in gesprek](…).',
      };
    }),
};
