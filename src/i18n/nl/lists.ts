const clock = (time: string) => time.replace(':', '.');

/** Texts of the home page and the lists. */
export const lists = {
  home: {
    title: 'Wat helpt om hoger onderwijs en wetenschap sociaal veilig te maken?',
    lead: 'Hier staat bij elkaar wat er bekend is, met de bron erbij. En wat nog niet bekend is.',
    pillars: {
      heading: 'Drie pijlers',
      before: 'Volgens het',
      link: 'KNAW-advies van 2022',
      after: 'is sociale veiligheid iets van de hele organisatie. Het advies kijkt naar drie dingen tegelijk.',
    },
    latest: 'Het laatst verschenen beleid',
    help: {
      heading: 'Is er iets gebeurd?',
      before: 'Lees',
      link: 'met wie je kunt praten en wat er na een melding gebeurt',
      after: 'Bel bij gevaar 112.',
    },
  },
  interventions: {
    intro: (count: number) =>
      `${count} manieren om sociale veiligheid te vergroten. Bij elke staat hoe zeker het bewijs is, wat eruit kwam en wat het kost, ook als dat niet bekend is.`,
    compare: 'Vergelijk alle interventies in een tabel',
    certainty: (label: string) => `Bewijs: ${label}`,
    outcome: (label: string) => `Uitkomst: ${label}`,
  },
  compare: {
    title: 'Interventies vergelijken',
    intro:
      'Zet twee of drie interventies naast elkaar, of bekijk ze alle in een tabel. Zekerheid zegt niets over de richting: kijk ook naar de uitkomst.',
    table: 'Tabel met alle interventies',
    columns: {
      certainty: 'Zekerheid',
      outcome: 'Uitkomst',
      directness: 'Onderzocht in',
      cost: 'Kosten',
      duration: 'Duur',
      audience: 'Voor wie',
    },
  },
  projects: {
    title: 'Gefinancierde projecten',
    intro: (count: number) =>
      `${count} projecten over sociale veiligheid in het hoger onderwijs en de wetenschap, met wie betaalde en wat het opleverde, voor zover dat bekend is.`,
    withoutScheme: {
      before:
        'De lijst van projecten uit de landelijke subsidieregeling is nog niet openbaar gevonden. Deze projecten zijn op een andere manier betaald. Zie de',
      link: 'verantwoording van het geld',
    },
    recipientUnknown: 'Uitvoerder niet bekend',
    amountUnknown: 'Bedrag niet bekend',
    statusUnknown: 'Stand niet bekend',
  },
  policy: {
    intro:
      'Van het eerste onderzoek in 2019 tot nu: wat de minister, de Tweede Kamer, de inspecties en de sector schreven, beloofden en deden.',
    doors: {
      actionLines: 'De vijf lijnen van de landelijke aanpak, en hoe ver ze zijn.',
      commitments: 'Wat de Kamer vroeg en wat is beloofd, met wat ervan kwam.',
      contradictions: 'Waar de stukken elkaar tegenspreken of van koers veranderen.',
    },
    picture: {
      title: (first: string, last: string) => `Gebeurtenissen van ${first} tot en met ${last}`,
      how: 'Elk rondje is een gebeurtenis. De rij is het soort stuk waar zij bij hoort.',
      press: 'Kies een rondje, dan ga je naar die gebeurtenis in de lijst.',
      skip: 'Sla het beeld over: de lijst heeft dezelfde gebeurtenissen',
      nothing: 'geen gebeurtenissen',
      lanes: {
        minister: 'Kamerbrieven en nota’s van het ministerie',
        research: 'Onderzoek, advies en toezicht',
        agreements: 'Afspraken, regels en geld',
        other: 'Zonder stuk op deze site',
      },
    },
    dateUnknown: 'Datum niet bekend',
    mentions: {
      heading: 'Andere stukken die genoemd worden',
      intro: 'Deze stukken hebben hier geen eigen pagina.',
    },
  },
  commitments: {
    intro:
      'Wat de Tweede Kamer vroeg en wat ministers en anderen beloofden, met wat er volgens de stukken van kwam. ‘Afgedaan’ staat er alleen als de minister dat zelf zegt, of als het toegezegde stuk er is.',
    byUnknown: 'Van wie is niet bekend',
    date: (date: string) => `Datum: ${date}`,
    dateUnknown: 'Datum niet bekend',
    deadline: (date: string) => `Termijn: ${date}`,
  },
  contradictions: {
    intro: (count: number) => `${count} plekken waar stukken elkaar tegenspreken of van koers veranderen. We kiezen niet: beide staan er.`,
  },
  figures: {
    intro: (count: number) =>
      `${count} cijfers over sociale veiligheid, elk met over wie het gaat en waar het staat. Vergelijk cijfers uit verschillende onderzoeken niet zomaar: de vragen en de groepen verschillen.`,
    grouping: 'De indeling in vragen is van de redactie.',
    groups: 'Cijfers per vraag',
    population: 'Over:',
    year: 'Wanneer:',
    caution: 'Let op:',
    study: 'Uit:',
    source: 'Bron:',
    barChart: 'Staafdiagram.',
    outOf: (part: string, whole: string) => `${part} van de ${whole}`,
    table: {
      open: 'Dezelfde cijfers in een tabel',
      columns: { label: 'Wat of wie', amount: 'Waarde', year: 'Wanneer' },
    },
    data: 'Cijfers als CSV',
    metadata: 'Uitleg bij de CSV',
    licence: 'vrij te gebruiken (CC0)',
  },
  terms: {
    intro: (count: number) => `${count} woorden die je op deze site tegenkomt, met een korte uitleg, andere woorden ervoor en het Engels.`,
    letters: 'Op letter',
    others: 'Ook:',
    otherLanguage: 'Engels:',
    related: 'Zie ook:',
  },
  references: {
    intro: (count: number) => `${count} onderzoeken, overzichten en rapporten over interventies, geordend naar de opzet van het onderzoek.`,
    groups: 'Soorten onderzoek',
  },
  ingredients: {
    intro: (count: number) =>
      `${count} elementen waardoor interventies zouden werken, met de interventies die ze hebben en waarop dat berust.`,
    grouping: (elements: number, interventions: number) =>
      `De redactie bracht ${elements} elementen uit ${interventions} interventies onder deze namen bij elkaar. Een aantal zegt bij hoeveel interventies een element genoemd wordt, niet hoe goed het werkt.`,
    count: (basis: string, count: number) => `${basis}: ${count}`,
  },
  organisations: {
    intro: (count: number) =>
      `${count} organisaties die op deze site voorkomen: wie ze zijn en bij welke projecten, stukken en interventies ze horen.`,
    groups: 'Soorten organisaties',
  },
  agenda: {
    intro:
      'Bijeenkomsten en termijnen van het landelijke programma en de subsidieregeling, de laatste datum bovenaan. Tijden zijn Nederlandse tijden.',
    hours: (start: string, end: string | undefined) => `${clock(start)}${end ? `–${clock(end)}` : ''} uur`,
    deadline: 'Termijn',
    meeting: 'Bijeenkomst',
    over: 'voorbij',
    place: 'Waar:',
    audience: 'Voor wie:',
    scheme: 'Hoort bij',
  },
  programmes: {
    intro: (count: number) => `${count} programma’s die aan sociale veiligheid raken. Wat ze opleveren, blijft hier bewaard.`,
    periodUnknown: 'Looptijd niet bekend',
    coherence: 'Hoe deze programma’s samenhangen',
  },
  pillars: {
    intro:
      'Het KNAW-advies van 2022 kijkt naar structuur, cultuur en systeem tegelijk. Beleid en interventies op deze site zijn aan deze pijlers gekoppeld.',
    advice: 'Het KNAW-advies van 2022',
  },
  actionLines: {
    intro:
      'De landelijke aanpak heeft sinds 8 juni 2023 vijf actielijnen. Per lijn zie je hoe het van stuk tot stuk verder ging, en wat nog openstaat.',
    adjacent: 'Onderwerpen die naast de actielijnen lopen',
  },
};
