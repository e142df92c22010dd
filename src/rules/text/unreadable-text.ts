import type { BodyProblem } from '../../body/parse-body.ts';
import type { Rule } from '../rule.ts';

const words: Record<BodyProblem['kind'], (tag: string) => { message: string; hint: string } | undefined> = {
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
  unclosed: (tag) => ({
    message: `Het onderdeel ${tag} begint hier, maar houdt nergens op.`,
    hint: `Sluit het af met ${tag.replace('<', '</')}, of zet een \\ voor de punthaak als je het teken zelf bedoelt.`,
  }),
  unopened: (tag) => ({
    message: `Hier houdt ${tag} op, maar dat onderdeel is niet begonnen.`,
    hint: 'Zet het begin erboven, of haal deze regel weg.',
  }),
  misplaced: (tag) => ({
    message: `Het einde ${tag.slice(0, 40)} staat in een lijst of een citaat, maar het begin niet.`,
    hint: `Zet ${tag.slice(0, 40)} op een eigen regel, aan het begin van die regel, met een lege regel ervoor.`,
  }),
  deep: () => undefined,
  crowded: () => undefined,
  program: () => undefined,
};

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
    body.problems.flatMap(({ kind, line, column, tag = '' }) => {
      const said = words[kind](tag);
      return said ? { line, column, ...said } : [];
    }),
};
