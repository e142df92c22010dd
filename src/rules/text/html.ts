import { isComponent, startOf } from '../../body/parse-body.ts';
import { bodyComponentNames } from '../../model/body-components.ts';
import type { Rule } from '../rule.ts';

/** Names of HTML elements, and of elements that a page could define for itself, begin with a small letter. */
const isHtmlName = (name: string): boolean => !/^\p{Lu}/u.test(name) && !/[.:]/.test(name);

export const html: Rule = {
  code: 'html',
  severity: 'error',
  title: 'HTML in de tekst',
  cause:
    'HTML kan van alles: een venster van een andere site tonen, opmaak veranderen, een programma laten lopen. Voor tekst is het niet nodig, want Markdown en de vaste onderdelen kunnen wat een pagina nodig heeft.',
  mend: 'Gebruik Markdown: **vet**, *schuin*, [een link](https://adres), een lijst met streepjes. Voor kaders en stappen zijn er onderdelen.',
  example: { file: 'pages/hulp.mdx', wrong: 'Bel <b>112</b> bij gevaar.\n', right: 'Bel **112** bij gevaar.\n' },
  checkBody: ({ body }) =>
    body.special.flatMap(({ node }) => {
      const isTag = isComponent(node) && (node.name === null || isHtmlName(node.name));
      const isRaw = node.type === 'raw' || node.type === 'comment' || node.type === 'doctype';
      if (!isTag && !isRaw) return [];
      const tag = isTag ? `<${(node.name ?? '').slice(0, 40)}>` : 'HTML';
      return {
        ...startOf(node),
        message: `In de tekst staat HTML (${tag}); dat kan hier niet.`,
        hint: `Gebruik Markdown, of een van de onderdelen ${bodyComponentNames.join(', ')}.`,
      };
    }),
};
