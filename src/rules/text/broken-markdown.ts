import type { Nodes } from 'hast';
import { type Body, isElement, startOf } from '../../body/parse-body.ts';
import type { SetApart } from '../../body/set-apart.ts';
import type { Remark, Rule } from '../rule.ts';
import { brokenLinks } from './broken-links.ts';
import { type TextBlock, textBlocks } from './text-blocks.ts';

export const brokenMarkdown: Rule = {
  code: 'broken-markdown',
  severity: 'error',
  title: 'Een link, een noot of code die zo niet werkt',
  cause:
    'Eén spatie of haak te veel of te weinig, en een link is geen link meer: een lezer ziet de haken, en een telefoonnummer is niet meer aan te tikken. Een noot waar niets naar verwijst, komt helemaal niet op de pagina.',
  mend: 'Schrijf een link als [woorden](https://adres), zonder spatie tussen ] en ( en zonder spatie in het adres. Een noot heeft twee helften: [^1] achter de zin, en [^1]: met de tekst onderaan. Wil je een haak als gewoon teken, zet er dan een \\ voor.',
  example: {
    file: 'pages/hulp.mdx',
    wrong: 'Bel [112] (tel:112) bij gevaar.\n',
    right: 'Bel [112](tel:112) bij gevaar.\n',
  },
  checkBody: ({ source, body }) => {
    const text = source.body;
    return [...textBlocks(text, body).flatMap(failedIn), ...neverShown(body), ...openCode(text, body), ...secondFields(text, body)];
  },
};

/** After so many of one kind in a paragraph, the rest is left until these are mended. */
const MOST_IN_BLOCK = 100;

/** Links and notes of a block that did not become one. */
function failedIn({ left, typed, place }: TextBlock): Remark[] {
  if (!left.includes('[')) return [];
  let rest = left;
  return brokenLinks.flatMap(({ pattern, say }) =>
    [...rest.matchAll(pattern)].slice(0, MOST_IN_BLOCK).map((match) => {
      const [found] = match;
      const [, ...parts] = match.indices ?? [];
      rest = rest.slice(0, match.index) + ' '.repeat(found.length) + rest.slice(match.index + found.length);
      return { ...place(match.index), ...say(parts.map((part) => (part ? typed.slice(...part) : ''))) };
    }),
  );
}

/** Notes and addresses that stand apart, and that nobody will ever see. */
const neverShown = ({ notes, definitions }: Body): Remark[] => [
  ...notes.flatMap((note) => remarkOf(note, `[^${note.label.slice(0, 60)}]`, 'De noot', 'haal de noot weg')),
  ...definitions.flatMap((definition) =>
    remarkOf(definition, `[${definition.label.slice(0, 60)}]`, 'Het adres bij', 'haal deze regel weg'),
  ),
];

function remarkOf({ position, isUnused, isDouble }: SetApart, name: string, subject: string, remove: string): Remark[] {
  const { line, column } = position;
  if (isDouble) {
    return [
      {
        line,
        column,
        message: `${subject} ${name} staat er twee keer; alleen de eerste telt.`,
        hint: `Geef de tweede een andere naam, hier en in de tekst, of ${remove}.`,
      },
    ];
  }
  return isUnused
    ? [
        {
          line,
          column,
          message: `${subject} ${name} wordt nergens gebruikt, en komt zo niet op de pagina.`,
          hint: `Zet ${name} ${name.startsWith('[^') ? 'achter de zin waar de noot bij hoort' : 'achter de woorden van een link, zoals [woorden]' + name}, of ${remove}.`,
        },
      ]
    : [];
}

/** Code of which the end was forgotten: the rest of the page is code then. */
const openCode = (text: string, { nodes }: Body): Remark[] =>
  nodes.flatMap(({ node }) => {
    if (!isElement(node, 'pre')) return [];
    const typed = text.slice(node.position?.start.offset, node.position?.end.offset).trimEnd();
    const fence = /^(?:`{3,}|~{3,})/.exec(typed)?.[0];
    if (fence === undefined) return [];
    const last = typed.slice(typed.lastIndexOf('\n') + 1);
    if (typed.includes('\n') && new RegExp(`^[\\s>]*${fence}${fence.charAt(0)}*$`).test(last)) return [];
    return {
      ...startOf(node),
      message: `Hier begint code (${fence.slice(0, 10)}), en die houdt nergens op: al wat volgt, wordt code.`,
      hint: `Zet ${fence.slice(0, 10)} op een eigen regel onder de code, of haal deze regel weg als het geen code is.`,
    };
  });

/** Fields that were pasted under those at the top: readers would see them as a heading. */
function secondFields(text: string, { nodes }: Body): Remark[] {
  let line: Nodes | undefined;
  return nodes.flatMap(({ node, depth }) => {
    if (depth > 1 || node.type === 'text') return [];
    const before = line;
    line = isElement(node, 'hr') ? node : undefined;
    const typed = before && isElement(node, 'h2', 'p') ? text.slice(node.position?.start.offset, node.position?.end.offset) : '';
    return before && /^(?:title|summary|group|kind|id):/.test(typed)
      ? {
          ...startOf(before),
          message: 'Hier staan nog een keer velden tussen ---; lezers zien die als gewone tekst.',
          hint: 'Haal deze regels weg. Velden staan alleen bovenaan het bestand.',
        }
      : [];
  });
}
