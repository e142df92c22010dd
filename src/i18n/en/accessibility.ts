import type { accessibility as dutch } from '../nl/accessibility.ts';

/** Texts of what the tests found about accessibility. */
export const accessibility: typeof dutch = {
  heading: 'What did the last test find?',
  intro: (date, version) =>
    `On ${date} the program axe (version ${version}) looked at pages of this site. Something may have changed since then.`,
  all: (count) => `all ${count}`,
  some: (count, all) => `${count} of ${all}`,
  looks: {
    light: 'Pages in the light view',
    dark: 'Pages in the dark view, on a screen 320 pixels wide',
    phone: 'Pages on a phone',
  },
  eachKind: 'at least one of each kind',
  rules: 'Rules',
  ruleSets: {
    wcag2a: 'WCAG 2.0 A',
    wcag2aa: 'WCAG 2.0 AA',
    wcag21a: 'WCAG 2.1 A',
    wcag21aa: 'WCAG 2.1 AA',
    wcag22aa: 'WCAG 2.2 AA',
    'best-practice': 'axe’s own recommendations',
  },
  violations: 'Errors',
  undecided: 'Times axe could not be sure',
  undecidedNote: 'A person has to judge each of these.',
  limits:
    'In the dark view axe tries only the rules about colour. If all colours on a page have already been looked at on another page, axe does not look at them again.',
};
