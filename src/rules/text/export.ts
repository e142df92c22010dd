import type { Rule } from '../rule.ts';
import { programLines } from './programs.ts';

export const exportLine: Rule = {
  code: 'export',
  severity: 'error',
  title: 'Een regel die met export begint',
  cause:
    'Met export geeft een programma iets door. De inhoud van de site is nooit een programma: wie een tekst voorstelt, kan daarmee niets laten lopen.',
  mend: 'Haal de regel weg. Bedoel je het woord, begin de regel dan anders.',
  example: { file: 'pages/hulp.mdx', wrong: 'export const aantal = 3\n', right: 'De export van de cijfers is klaar.\n' },
  checkBody: (text) =>
    programLines(text, 'export', () => ({
      message: 'Deze regel begint met export; dat kan hier niet.',
      hint: 'Haal de regel weg. Bedoel je het woord zelf, begin de regel dan anders.',
    })),
};
