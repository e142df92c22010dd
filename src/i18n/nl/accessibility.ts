/** Texts of what the tests found about accessibility. */
export const accessibility = {
  heading: 'Wat vond de laatste test?',
  intro: (date: string, version: string) =>
    `Op ${date} keek het programma axe (versie ${version}) naar pagina’s van deze site. Daarna kan er iets veranderd zijn.`,
  all: (count: string) => `alle ${count}`,
  some: (count: string, all: string) => `${count} van de ${all}`,
  looks: {
    light: 'Pagina’s in de lichte weergave',
    dark: 'Pagina’s in de donkere weergave, op een scherm van 320 pixels breed',
    phone: 'Pagina’s op een telefoon',
  },
  eachKind: 'van elke soort minstens één',
  rules: 'Regels',
  ruleSets: {
    wcag2a: 'WCAG 2.0 A',
    wcag2aa: 'WCAG 2.0 AA',
    wcag21a: 'WCAG 2.1 A',
    wcag21aa: 'WCAG 2.1 AA',
    wcag22aa: 'WCAG 2.2 AA',
    'best-practice': 'adviezen van axe zelf',
  },
  violations: 'Fouten',
  undecided: 'Keer dat axe het niet zeker wist',
  undecidedNote: 'Zo’n plek moet een mens beoordelen.',
  limits:
    'In de donkere weergave probeert axe alleen de regels over kleur. Heeft een pagina alleen kleuren die al op een andere bekeken zijn, dan kijkt axe daar niet nog eens naar.',
};
