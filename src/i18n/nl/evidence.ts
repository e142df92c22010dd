/** Texts about evidence that are not those of one intervention. */
export const evidence = {
  unproven: {
    title: 'Werkt niet, gestopt of onbekend',
    intro: (count: number, all: number) =>
      `Van ${count} van de ${all} interventies is niet aangetoond dat ze werken. Hier staan ze bij elkaar, met de reden. Ook dat wil je weten voordat je kiest.`,
    back: 'Interventies',
    reading:
      'Op deze plank staan is geen oordeel over de mensen die het doen. De meeste interventies staan hier omdat niemand het heeft gemeten, niet omdat het mislukte.',
    groups: {
      stopped: { title: 'Gestopt', text: 'Het wordt niet meer aangeboden of gedaan.' },
      adverse: { title: 'Ongunstig', text: 'Wat gemeten is, ging de verkeerde kant op.' },
      noEffect: { title: 'Geen effect', text: 'Onderzoek vond geen verschil.' },
      mixed: { title: 'Gemengd', text: 'De uitkomsten wijzen verschillende kanten op.' },
      unknown: { title: 'Niet onderzocht', text: 'Er is geen onderzoek gevonden dat meet wat eruit komt.' },
    },
    none: 'Van geen enkele interventie op deze site is dit bekend.',
    stopped: (since: string, reason: string) => `Gestopt: ${since}. ${reason}`,
    drawbacks: (drawbacks: string) => `Mogelijke nadelen: ${drawbacks}`,
  },
  counts: {
    heading: (total: number) => `Hoe staan de ${total} interventies ervoor?`,
    certainty: 'Hoe zeker',
    total: 'Samen',
  },
};
