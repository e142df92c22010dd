/** Texts about citing a page and following what changes. */
export const follow = {
  cite: {
    page: 'Citeer deze pagina',
    work: 'Citeer deze publicatie',
    asFile: 'Als bestand:',
    whole: 'Alle bronnen:',
    formats: { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' },
    evidence: (level: number, label: string, date: string) => `Bewijsniveau ${level} (${label}), beoordeeld op ${date}`,
  },
  feeds: {
    follow: 'Volg deze lijst',
    followTheme: 'Volg dit thema',
    all: 'alle wijzigingen',
    format: 'Atom-feed',
    calendar: 'Zet in je eigen agenda',
    calendarFormat: 'iCalendar',
    rights: 'Teksten: CC BY 4.0. Gegevens: CC0.',
    changes: 'Wijzigingen',
    ofCollection: 'Wat er nieuw of veranderd is in deze lijst.',
    ofTheme: 'Interventies en projecten over dit thema die nieuw of veranderd zijn.',
    ofChanges: 'Elke wijziging van de inhoud, met de reden.',
    changed: (count: number) => (count === 1 ? 'Veranderde één onderdeel.' : `Veranderde ${count} onderdelen.`),
    noReason: 'Zonder reden',
  },
};
