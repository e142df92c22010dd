import type { Rule } from '../rule.ts';

/** A text like this would keep the build busy for minutes. */
export const tooComplex: Rule = {
  code: 'too-complex',
  severity: 'error',
  title: 'De tekst heeft te veel tekens met een betekenis',
  cause:
    'Een gewone tekst heeft af en toe een sterretje, een haak of een streepje. Staan er tienduizenden in één bestand, dan is het geen tekst die mensen schrijven, en duurt lezen te lang.',
  mend: 'Verdeel de tekst over meer bestanden, of haal de herhaling van tekens weg.',
  checkBody: ({ body }) =>
    body.problems
      .filter(({ kind }) => kind === 'crowded' || kind === 'program')
      .map(({ line, column }) => ({
        line,
        column,
        message: 'Deze tekst heeft te veel tekens met een betekenis (zoals * [ < { |), te veel regels of een veel te lange regel.',
        hint: 'Verdeel de tekst over meer regels of bestanden, of haal de herhaling van tekens weg.',
      })),
};
