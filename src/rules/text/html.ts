import type { Nodes } from 'hast';
import { type Body, isComponent, startOf } from '../../body/parse-body.ts';
import type { Position } from '../../library/finding.ts';
import type { Remark, Rule } from '../rule.ts';
import { htmlMend } from './html-mends.ts';

/** Names of HTML elements, and of elements that a page could define for itself, begin with a small letter. */
const isHtmlName = (name: string): boolean => !/^\p{Lu}/u.test(name) && !/[.:]/.test(name);

export const html: Rule = {
  code: 'html',
  severity: 'error',
  title: 'HTML in de tekst',
  cause:
    'HTML kan van alles: een venster van een andere site tonen, opmaak veranderen, een programma laten lopen. Voor tekst is het niet nodig, want gewone tekens zoals ** en de vaste onderdelen kunnen wat een pagina nodig heeft.',
  mend: 'Schrijf opmaak met gewone tekens: **vet**, *schuin*, [een link](https://adres), een lijst met streepjes. Voor kaders en stappen zijn er onderdelen. Komt de tekst uit een ander programma, plak hem dan zonder opmaak.',
  example: { file: 'pages/hulp.mdx', wrong: 'Bel <b>112</b> bij gevaar.\n', right: 'Bel **112** bij gevaar.\n' },
  checkBody: ({ body }) => [
    ...body.problems.flatMap(({ kind, tag, ...place }) => (kind === 'html' && tag !== undefined ? remark(place, tag) : [])),
    ...(body.special.length > 0 ? outermost(body) : []).map((node) =>
      remark(startOf(node), isComponent(node) ? `<${(node.name ?? '').slice(0, 40)}>` : 'HTML'),
    ),
  ],
};

const remark = ({ line, column }: Position, tag: string): Remark => ({
  line,
  column,
  message: `In de tekst staat HTML (${tag.slice(0, 43)}); dat kan hier niet.`,
  hint: htmlMend(tag),
});

const isHtml = (node: Nodes): boolean =>
  isComponent(node)
    ? node.name === null || isHtmlName(node.name)
    : node.type === 'raw' || node.type === 'comment' || node.type === 'doctype';

/** HTML that does not stand in other HTML: a pasted table is one mistake. */
function outermost({ nodes }: Body): Nodes[] {
  let inside = Infinity;
  return nodes.flatMap(({ node, depth }) => {
    if (depth > inside) return [];
    inside = isHtml(node) ? depth : Infinity;
    return isHtml(node) ? node : [];
  });
}
