import type { Problem } from '../../library/problem.ts';
import { type Rule, saying } from '../rule.ts';

const between = 'Zet de velden bovenaan, tussen twee regels met alleen drie streepjes (---).';

/** By what is wrong, with what was typed at that place. */
const words: Record<Problem<'missing-front-matter'>['wrong'], (typed: string) => { message: string; hint: string }> = {
  absent: () => ({ message: 'De velden bovenaan ontbreken.', hint: between }),
  'not-closed': () => ({ message: 'De velden bovenaan worden niet afgesloten.', hint: between }),
  nearly: (typed) => ({
    message: `Hier staat ‘${typed}’; het moeten precies drie gewone streepjes zijn.`,
    hint: 'Maak er --- van, aan het begin van de regel en zonder iets erachter.',
  }),
  below: () => ({
    message: 'Boven de eerste regel met --- staat nog iets.',
    hint: 'Haal weg wat erboven staat, ook lege regels: --- is de eerste regel.',
  }),
  early: (typed) => ({
    message: `Hier houden de velden al op, maar op de volgende regel staat nog een veld: ‘${typed}’.`,
    hint: 'Haal deze regel met --- weg. Hoort die regel bij de tekst, zet er dan een lege regel voor.',
  }),
};

export const missingFrontMatter: Rule = {
  code: 'missing-front-matter',
  severity: 'error',
  title: 'De velden bovenaan ontbreken',
  cause:
    'Boven de tekst staan de velden van de pagina, tussen twee regels met alleen drie streepjes. Zonder die regels weet de site niet wat een veld is en wat tekst.',
  mend: 'Begin het bestand met een regel met alleen ---, zet daaronder de velden, en sluit af met weer een regel met alleen ---.',
  example: {
    file: 'pages/hulp.mdx',
    wrong: 'title: Hulp\n',
    right: '---\ntitle: Hulp\n',
  },
  check: saying('missing-front-matter', ({ wrong, typed }) => words[wrong](typed)),
};
