import type { Rule } from '../rule.ts';
import { programLines } from './programs.ts';

export const importLine: Rule = {
  code: 'import',
  severity: 'error',
  title: 'Een regel die met import begint',
  cause:
    'Met import haalt een programma iets op. De inhoud van de site is nooit een programma: wie een tekst voorstelt, kan daarmee niets laten lopen.',
  mend: 'Haal de regel weg. De onderdelen die je mag gebruiken, doen het zonder import. Bedoel je het woord, begin de regel dan anders.',
  example: { file: 'pages/hulp.mdx', wrong: "import Kader from './kader.js'\n", right: 'De import van de cijfers is klaar.\n' },
  checkBody: (text) =>
    programLines(text, 'import', () => ({
      message: 'Deze regel begint met import; dat kan hier niet.',
      hint: 'Haal de regel weg. Bedoel je het woord zelf, begin de regel dan anders.',
    })),
};
