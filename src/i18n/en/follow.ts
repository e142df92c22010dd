import type { follow as dutch } from '../nl/follow.ts';

/** Texts about citing a page and following what changes. */
export const follow: typeof dutch = {
  cite: {
    page: 'Cite this page',
    work: 'Cite this publication',
    asFile: 'As a file:',
    whole: 'All references:',
    formats: { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' },
    evidence: (level: number, label: string, date: string) => `Level of evidence ${level} (${label}), judged on ${date}`,
  },
  feeds: {
    follow: 'Follow this list',
    followTheme: 'Follow this theme',
    all: 'all changes',
    format: 'Atom feed',
    calendar: 'Add to your own calendar',
    calendarFormat: 'iCalendar',
    rights: 'Texts: CC BY 4.0. Data: CC0.',
    changes: 'Changes',
    ofCollection: 'What is new or has changed in this list.',
    ofTheme: 'Interventions and projects on this theme that are new or have changed.',
    ofChanges: 'Every change to the content, with the reason for it.',
    changed: (count: number) => (count === 1 ? 'Changed one item.' : `Changed ${count} items.`),
    noReason: 'No reason given',
  },
};
