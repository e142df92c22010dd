import type { ElementContent, Nodes } from 'hast';
import { ancestorsIn } from '../../body/ancestors.ts';
import { type Component, isComponent, isElement, nodesOf, startOf, textOf } from '../../body/parse-body.ts';
import { bodyComponents, isBodyComponent, isInline } from '../../model/body-components.ts';
import type { Rule } from '../rule.ts';

export const componentContent: Rule = {
  code: 'component-content',
  severity: 'error',
  title: 'Een onderdeel staat op de verkeerde plek, of er zit iets anders in dan hoort',
  cause:
    'Een kader staat op eigen regels, een begrip midden in een zin. In Steps hoort één genummerde lijst. Anders valt de pagina uit elkaar voor wie haar bekijkt of laat voorlezen.',
  mend: 'Zet het begin en het einde van een kader elk op een eigen regel, met een lege regel ervoor en erna.',
  example: {
    file: 'pages/hulp.mdx',
    wrong: '<Steps>\n\nKies een datum.\n\n</Steps>\n',
    right: '<Steps>\n\n1. Kies een datum.\n2. Nodig de groep uit.\n\n</Steps>\n',
  },
  checkBody: ({ body }) => {
    if (body.special.length === 0) return [];
    const ancestorsOf = ancestorsIn(body.nodes);
    return body.special.flatMap(({ node }) => {
      if (!isComponent(node) || node.name === null || !isBodyComponent(node.name)) return [];
      const problem = problemOf(node, node.name, ancestorsOf(node));
      return problem ? { ...startOf(node), ...problem } : [];
    });
  },
};

/** Components that are drawn as a box. */
const boxes = ['Note', 'Warning', 'Details', 'HelpBox', 'Quote'];

const boxNameOf = (node: Nodes): string | undefined =>
  isComponent(node) && boxes.includes(node.name ?? '') ? (node.name ?? '') : undefined;

function problemOf(
  node: Component,
  name: keyof typeof bodyComponents,
  ancestors: Iterable<Nodes>,
): { message: string; hint: string } | undefined {
  const { example } = bodyComponents[name];
  const children = node.children.filter((child) => textOf(child).trim() !== '' || !isText(child));
  // A word may stand alone on a line: then MDX takes it for a block, and it is still a word.
  if (!isInline(name) && node.type === 'mdxJsxTextElement') {
    return {
      message: `<${name}> staat midden in een zin.`,
      hint: 'Zet het begin en het einde op eigen regels, met een lege regel ervoor en erna.',
    };
  }
  if (boxes.includes(name)) {
    const outer = Iterator.from(ancestors)
      .map(boxNameOf)
      .find((box) => box !== undefined);
    if (outer !== undefined) {
      return { message: `<${name}> staat in een ander kader (<${outer}>).`, hint: 'Zet het ene kader onder het andere.' };
    }
  }
  if (name === 'Term' && Iterator.from(ancestors).some((outer) => isElement(outer, 'a'))) {
    return {
      message: '<Term> staat in een link, en is zelf ook een link.',
      hint: 'Zet het begrip naast de link, of schrijf in de link alleen het woord.',
    };
  }
  switch (bodyComponents[name].content) {
    case 'words':
      return children.length > 0 && children.every(isWords)
        ? undefined
        : { message: `In <${name}> horen een of meer woorden.`, hint: `Schrijf bijvoorbeeld: ${example}` };
    case 'nothing':
      return children.length === 0
        ? undefined
        : { message: `In <${name}> hoort niets te staan.`, hint: `Schrijf bijvoorbeeld: ${example}` };
    case 'steps':
      return children.length === 1 && children.every((child) => isElement(child, 'ol'))
        ? undefined
        : {
            message: `In <${name}> hoort één genummerde lijst, en verder niets.`,
            hint: 'Begin elke stap met een cijfer en een punt: 1. Kies een datum.',
          };
    case 'blocks':
      return children.length > 0 || name === 'HelpBox'
        ? undefined
        : { message: `In <${name}> staat niets.`, hint: 'Zet de tekst tussen het begin en het einde, of haal het onderdeel weg.' };
  }
}

const isText = (node: ElementContent): boolean => node.type === 'text';
/** Also of what is in it: a link there would be a link in a link. */
const isWords = (node: ElementContent): boolean =>
  [node, ...nodesOf(node).map(({ node: inner }) => inner)].every(
    (part) => part.type === 'text' || isElement(part, 'em', 'strong', 'del', 'code'),
  );
