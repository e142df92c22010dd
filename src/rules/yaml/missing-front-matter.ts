import { type Rule, saying } from '../rule.ts';

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
  check: saying('missing-front-matter', ({ opened, nearly, isBelow }) => {
    if (isBelow)
      return {
        message: 'Boven de eerste regel met --- staat nog iets.',
        hint: 'Haal weg wat erboven staat, ook lege regels: --- is de eerste regel.',
      };
    if (nearly !== undefined) {
      return {
        message: `Hier staat ‘${nearly}’; het moeten precies drie gewone streepjes zijn.`,
        hint: 'Maak er --- van, aan het begin van de regel.',
      };
    }
    return {
      message: opened ? 'De velden bovenaan worden niet afgesloten.' : 'De velden bovenaan ontbreken.',
      hint: 'Zet de velden bovenaan, tussen twee regels met alleen drie streepjes (---).',
    };
  }),
};
