/** What GitHub makes of a form that was filled in; a question that was left open is there too. */
export const proposalBody = (answers: Readonly<Record<string, string>>): string =>
  Object.entries({ ...answers, Openbaar: answers['Openbaar'] ?? '- [X] Ik weet dat iedereen dit kan lezen.' })
    .map(([label, answer]) => `### ${label}\n\n${answer === '' ? '_No response_' : answer}`)
    .join('\n\n');

/** A proposal for an intervention with what is asked for. */
export const goodIntervention: Readonly<Record<string, string>> = {
  Titel: 'Gesprekskaarten voor teams',
  Samenvatting: 'Kaarten waarmee een team praat over omgangsvormen.\n\nElke kaart heeft een vraag.',
  Bronnen: 'https://example.org/kaarten (doel en doelgroep)\nhttps://example.org/evaluatie',
  Aanbieder: 'Stichting Voorbeeld',
  Vorm: 'Gesprek of dialoog, Beleid, code of afspraken',
  Pijler: 'onbekend',
  Kosten: 'Gratis',
  Duur: '',
  'Werkzame elementen': '- Oefenen met echte vragen (de aanbieder)',
  'Wat kon je niet nagaan?': 'Hoe vaak het gebruikt is',
};
