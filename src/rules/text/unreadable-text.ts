import type { BodyProblem } from '../../body/body-problem.ts';
import { bodyComponents, isBodyComponent, isInline } from '../../model/body-components.ts';
import type { Rule } from '../rule.ts';
import { mendedTag } from './mended-tag.ts';

interface Words {
  message: string;
  hint: string;
}

/** What is said of each kind; where nothing is, another rule says it. */
const words: Partial<Record<BodyProblem['kind'], (problem: BodyProblem & { tag: string }) => Words>> = {
  bracket: () => ({
    message: 'Hier staat een punthaak (<) die niet bij gewone tekst hoort.',
    hint: 'Zet er een \\ voor als je het teken zelf bedoelt. Een link schrijf je als [woorden](https://adres).',
  }),
  brace: () => ({
    message: 'Hier staat een accolade ({) zonder einde.',
    hint: 'Zet er een \\ voor als je het teken zelf bedoelt; anders haal je hem weg.',
  }),
  comment: () => ({
    message: 'Hier begint een opmerking voor jezelf (<!--); dat kan hier niet.',
    hint: 'Haal de opmerking weg. Wat je aan anderen wilt zeggen, zet je bij het voorstel zelf.',
  }),
  attributes: ({ tag, typed = '' }) => {
    const mended = isBodyComponent(tag) ? mendedTag(tag, typed) : undefined;
    return {
      message: `Het begin van <${tag}> is niet goed geschreven.`,
      hint: mended ? `Zet wat achter = staat tussen rechte aanhalingstekens: ${mended}.` : `Schrijf bijvoorbeeld ${exampleOf(tag)}.`,
    };
  },
  spaced: ({ tag }) => ({
    message: `Tussen < en ${tag} staat een spatie; zo is het geen onderdeel.`,
    hint: `Haal de spatie weg: schrijf <${tag}>, of met een eigenschap ${exampleOf(tag)}.`,
  }),
  unclosed: ({ tag }) => ({
    message: `Het onderdeel ${tag} begint hier, maar houdt nergens op.`,
    hint: `Sluit het af met ${tag.replace('<', '</')}, of zet een \\ voor de punthaak als je het teken zelf bedoelt.`,
  }),
  unended: ({ tag }) => ({
    message: `Het onderdeel <${tag}> begint hier, maar houdt nergens op.`,
    hint:
      tag === 'HelpBox'
        ? 'Schrijf <HelpBox />. Staat er eigen tekst in, zet dan </HelpBox> op een eigen regel onder die tekst.'
        : `Schrijf /> in plaats van > aan het eind: ${exampleOf(tag)}.`,
  }),
  reopened: ({ tag }) => ({
    message: `Hier begint <${tag}> nog een keer, terwijl de vorige nog niet is afgesloten.`,
    hint: `Bedoel je </${tag}>?`,
  }),
  apart: ({ tag }) => ({
    message: `Het begin en het einde van <${tag}> staan niet in hetzelfde stuk tekst.`,
    hint: isInSentence(tag)
      ? `Zet <${tag}> en </${tag}> in dezelfde zin, om een of meer woorden: ${exampleOf(tag)}.`
      : `Zet <${tag}> en </${tag}> elk op een eigen regel, aan het begin van die regel, met een lege regel ervoor en erna.`,
  }),
  unopened: ({ tag, open }) => ({
    message: `Hier houdt ${tag} op, maar dat onderdeel is niet begonnen.`,
    hint: open
      ? `Op regel ${open.line} begint <${open.name}>. Bedoel je </${open.name}>?`
      : 'Zet het begin erboven, of haal dit einde weg.',
  }),
  crossed: ({ tag, open = { name: '', line: 0 } }) => ({
    message: `Hier houdt ${tag} op, maar <${open.name}> van regel ${open.line} is nog niet afgesloten.`,
    hint: `Sluit eerst <${open.name}> af: zet </${open.name}> boven ${tag}.`,
  }),
  case: ({ tag, typed = '' }) => ({
    message: `Hier houdt ${typed.slice(0, 40)} op, maar het onderdeel begint met een andere letter.`,
    hint: `Schrijf ${tag}, met dezelfde hoofdletter als het begin.`,
  }),
  misplaced: ({ tag }) => ({
    message: `Het einde ${tag.slice(0, 40)} staat in een lijst of een citaat, maar het begin niet.`,
    hint: `Zet ${tag.slice(0, 40)} op een eigen regel, aan het begin van die regel, met een lege regel ervoor.`,
  }),
};

/** How the beginning of a component may look; of one in a sentence, the whole of it. */
function exampleOf(name: string): string {
  const { example } = isBodyComponent(name) ? bodyComponents[name] : { example: '' };
  const line = example.split('\n')[0] ?? '';
  return line.slice(line.indexOf('<')).replace(/\.$/, '');
}

const isInSentence = (name: string): boolean => isBodyComponent(name) && isInline(name);

export const unreadableText: Rule = {
  code: 'unreadable-text',
  severity: 'error',
  title: 'De tekst is hier niet te lezen',
  cause:
    'Een punthaak of een accolade heeft in deze bestanden een betekenis: daarmee begint een onderdeel zoals een kader. Staat er zo’n teken zonder dat er een onderdeel volgt, dan weet de site niet hoe het verder gaat.',
  mend: 'Zet een \\ voor een punthaak of accolade die je als teken bedoelt, en sluit elk onderdeel af dat je begint.',
  example: {
    file: 'pages/hulp.mdx',
    wrong: 'Een groep van <8 mensen werkt het best.\n',
    right: 'Een groep van \\<8 mensen werkt het best.\n',
  },
  checkBody: ({ body }) =>
    body.problems.flatMap((problem) => {
      const { kind, line, column, tag = '' } = problem;
      const said = words[kind]?.({ ...problem, tag });
      return said ? { line, column, ...said } : [];
    }),
};
