import type { Element } from 'hast';
import { isElement, isFootnoteLink, nodesOf, startOf, textOf } from '../../body/parse-body.ts';
import type { Remark, Rule } from '../rule.ts';

/** A link of nothing but these words does not say where it goes. */
const vague = new Set(
  [
    'aan bekijk bekijken bron deze die dit door een en even ga het hier hierboven hieronder info informatie kijk klik klikken lees lezen link',
    'linkje meer naar nu ook onze op pagina pdf plek site url verder via volg webadres webpagina website zie de',
    'a an and at click continue find follow for from go here information it learn more now on our out page read see source the this to view web',
    'webpage',
  ].flatMap((words) => words.split(' ')),
);

const webAddress = /^(?:https?:\/\/|www\.)\S+$/i;

/** Signs of an address in the words of a link. A shorter one says where it goes; a longer one is read out sign by sign. */
const LONGEST_ADDRESS = 60;

export const vagueLink: Rule = {
  code: 'vague-link',
  severity: 'error',
  title: 'Een link die niet zegt waar hij heen gaat',
  cause: `Wie een pagina laat voorlezen, hoort vaak alleen de links: ‘hier’, ‘hier’, ‘lees meer’. Ook wie snel zoekt, kijkt naar de links. Een kort webadres als woorden mag; een adres van meer dan ${LONGEST_ADDRESS} tekens leest niemand.`,
  mend: 'Maak een link van de woorden die zeggen wat er op de pagina staat: de titel, de organisatie, of wat je er kunt doen. Haal een lege link weg.',
  example: {
    file: 'pages/hulp.mdx',
    wrong: 'Meer over het project staat [hier](/projecten/proefproject/).\n',
    right: 'Lees [meer over het project](/projecten/proefproject/).\n',
  },
  checkBody: ({ body }) => {
    const remarks: Remark[] = [];
    for (const { node } of body.nodes) {
      if (!isElement(node, 'a') || isFootnoteLink(node)) continue;
      const words = problemOf(wordsOf(node));
      if (words) remarks.push({ ...startOf(node), ...words });
    }
    return remarks;
  },
};

/** What is read out for a link: its words, or else the descriptions of its pictures. */
function wordsOf(link: Element): string {
  const words = textOf(link).trim();
  return words !== ''
    ? words
    : nodesOf(link)
        .map(({ node }) => (isElement(node, 'img') ? String(node.properties['alt'] ?? '') : ''))
        .join(' ')
        .trim();
}

function problemOf(text: string): { message: string; hint: string } | undefined {
  const shown = text.slice(0, LONGEST_ADDRESS);
  if (webAddress.test(text)) {
    return text.length > LONGEST_ADDRESS
      ? {
          message: `De woorden van deze link zijn een lang webadres: ‘${shown}…’.`,
          hint: 'Zet de naam van de pagina tussen vierkante haken, met het adres erachter: [naam van de pagina](https://…).',
        }
      : undefined;
  }
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) {
    return {
      message: 'In deze link staan geen woorden.',
      hint: 'Zet tussen de vierkante haken waar de link heen gaat, of haal de link weg.',
    };
  }
  return words.every((word) => vague.has(word))
    ? {
        message: `De link ‘${shown}’ zegt niet waar hij heen gaat.`,
        hint: 'Maak een link van woorden die zeggen wat er op die pagina staat, zoals de titel of de naam van de organisatie.',
      }
    : undefined;
}
