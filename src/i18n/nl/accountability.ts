const grants = (count: number): string => `${count} ${count === 1 ? 'toekenning' : 'toekenningen'}`;

const countOf = (count: number, total: number): string => `${count} van ${total}`;

/** Texts of the accountability for money and projects, and of the page of a scheme. */
export const accountability = {
  intro:
    'Elke euro en elk project hoort openbaar te zijn. Hier lees je wat het landelijke programma beloofde, wat er van het geld bekend is, welke projecten er zijn en wat nog niemand heeft gepubliceerd.',
  atOnce: {
    heading: 'In één oogopslag',
    countOf,
    promised: 'Beloofd',
    promisedNote: 'Lees de toelichting bij:',
    promisedUnknown: 'Geen enkele regeling heeft een bekend budget.',
    granted: 'Daarvan toegekend',
    grantedUnknown:
      'Een lijst van toekenningen is niet gevonden. Wie geld kreeg, hoeveel, en wat ervan is uitgegeven: daarover vonden we niets.',
    grantedKnown: (known: number, total: number) => `Van ${known} van de ${total} toekenningen is het bedrag gepubliceerd.`,
    published: 'Op deze site',
    publishedNote: 'toekenningen uit het register hebben een openbare pagina: 100 procent.',
    proofLink: 'Zo is dat bewezen',
    amounts: 'Bedrag bekend',
    amountsNote: (total: string) =>
      `toekenningen, samen ${total}. Van de andere is geen bedrag gepubliceerd. De bekende bedragen staan bij:`,
    amountsNone: 'Van geen enkele toekenning is een bedrag gepubliceerd.',
  },
  onThisPage: 'Op deze pagina',
  objectives: {
    heading: 'Wat beloofde het programma?',
    intro: (results: number) =>
      `Het programmaplan van februari 2025 noemt ${results} resultaten voor 2024 tot en met 2027. Zo staat het ermee, voor zover bekend:`,
    period: (period: string) => `Voor ${period}`,
    asOf: (date: string) => `Jongste bron: ${date}`,
    sources: 'Bronnen bij dit doel',
  },
  schemes: {
    heading: 'Waar kwam het geld vandaan?',
    intro:
      'Een financier kan bekendmaken hoeveel toekenningen er zijn en voor welk bedrag. Zulke totalen leggen we naast dit register. Open een regeling of geldstroom om elke toekenning te zien.',
    caption: 'Wat is bekendgemaakt, en wat staat er in dit register?',
    columns: { scheme: 'Regeling of geldstroom', published: 'Bekendgemaakt', register: 'In dit register' },
    budget: (amount: string) => `Beschikbaar: ${amount}`,
    budgetUnknown: 'Beschikbaar: niet bekend',
    none: 'nog geen toekenning',
    amountsUnknown: (count: number): string => (count === 1 ? 'bedrag niet bekend' : 'bedragen niet bekend'),
    someUnknown: (unknown: number) => `bij ${unknown} is het bedrag niet bekend`,
    publishedPart: { grantsUnknown: 'aantal niet bekend', amountUnknown: 'bedrag niet bekend' },
    grants,
    download: {
      before: 'Het hele register:',
      csv: 'als CSV, voor een rekenblad',
      json: 'als JSON, met rondes en bronnen',
      giving: 'in de vorm van 360Giving',
    },
    giving: {
      title: 'Toekenningen voor sociale veiligheid in hoger onderwijs en wetenschap',
      left: (left: number, total: number) => {
        if (left === 0) return `Alle ${total} toekenningen staan erin.`;
        const why = 'wat 360Giving vraagt, zoals het bedrag en de dag van toekenning';
        return left === total
          ? `Er staat nog geen toekenning in: van geen van de ${total} is alles openbaar ${why}.`
          : `${left} van de ${total} toekenningen staan er niet in: daarvan is niet alles openbaar ${why}.`;
      },
    },
  },
  verdict: {
    unpublished: 'Niet bekend, dus niet te vergelijken.',
    grants: {
      agrees: 'Het aantal klopt.',
      differs: (difference: number) =>
        difference > 0
          ? `Het aantal verschilt: er ${difference === 1 ? 'is' : 'zijn'} ${difference} meer bekendgemaakt dan hier staat.`
          : `Het aantal verschilt: hier ${difference === -1 ? 'staat' : 'staan'} ${-difference} meer dan er is bekendgemaakt.`,
      unpublished: 'Het aantal is niet te vergelijken: het is niet bekendgemaakt.',
    },
    amount: {
      agrees: 'Het bedrag klopt.',
      differs: (difference: string, isMore: boolean) =>
        isMore
          ? `Het bedrag verschilt: er is ${difference} meer bekendgemaakt dan hier staat.`
          : `Het bedrag verschilt: hier staat ${difference} meer dan er is bekendgemaakt.`,
      unpublished: 'Het bedrag is niet te vergelijken: het is niet bekendgemaakt.',
      incomplete: (unknown: number) => `Het bedrag is niet te vergelijken: van ${grants(unknown)} in dit register is het niet bekend.`,
    },
    overBudget: 'De bekende bedragen zijn samen meer dan er beschikbaar was.',
  },
  spread: {
    heading: 'Hoe zijn projecten en geld verdeeld?',
    intro: (projects: number) =>
      `Alle ${projects} projecten van deze site, op zes manieren geteld. Een project kan in meer dan één rij staan, met zijn hele bedrag. Tel de rijen daarom niet op: je komt hoger uit dan het totaal.`,
    moneyNote: (known: number, projects: number, amount: string) =>
      `Het geld is maar voor een klein deel bekend: bij ${known} van de ${projects} projecten, samen ${amount}. De balken gaan daarom over aantallen projecten.`,
    european: 'Een Europees bedrag geldt voor een heel project in meerdere landen, niet voor een Nederlandse partner.',
    columns: { projects: 'Aantal', amount: 'Bekend bedrag' },
    unknownAmounts: (unknown: number) => `bij ${unknown} niet bekend`,
    titles: {
      pillar: { title: 'Naar pijler', row: 'Pijler', note: 'Vaak door de redactie toegedeeld.' },
      audience: { title: 'Naar doelgroep', row: 'Doelgroep', note: 'Voor wie het project is bedoeld.' },
      organisation: {
        title: 'Naar soort organisatie',
        row: 'Soort organisatie',
        note: 'Wie het geld kreeg of het project leidt.',
      },
      sector: {
        title: 'Naar sector',
        row: 'Sector',
        note: 'De sector van de Nederlandse hogescholen en universiteiten die meedoen. Doet er geen mee, of is dat niet gevonden, dan is de sector niet bekend.',
      },
      funder: { title: 'Naar wie betaalt', row: 'Soort geld', note: 'Bij een deel is aangenomen wie betaalt.' },
      year: { title: 'Naar jaar van begin', row: 'Jaar', note: 'Begon het ergens tussen twee jaren, dan telt het in elk jaar mee.' },
    },
    unknown: 'Niet bekend',
    inMore: (count: number) => (count === 1 ? '1 project staat in meer dan één rij.' : `${count} projecten staan in meer dan één rij.`),
    inOne: 'Elk project staat in één rij.',
    unused: (labels: string) => `Geen enkel project: ${labels}.`,
  },
  unknowns: {
    heading: 'Wat is niet bekend, en wie kan het weten?',
    intro:
      'Bij elke regeling en geldstroom staat een lijst van wat niet is gevonden. Hieronder staat aan wie je het kunt vragen. Een persoonlijk adres geven we niet.',
    withoutGrants: {
      /** Follows the name of a scheme. */
      after:
        'staat in dit register zonder toekenningen. De lijst van wie geld kreeg, is niet teruggevonden. Er is niets geraden: een project komt pas bij deze regeling te staan als een bron dat zegt.',
      import:
        'Is de officiële lijst er, dan zet een redacteur haar met één opdracht in het register (npm run import-grants). Elk project krijgt dan een pagina. Tot die er allemaal zijn, kan de site niet gebouwd worden.',
      contribute: 'Heb jij de lijst, of een deel ervan? Geef het door',
    },
    others: 'Bij de andere geldstromen kan vooral de ontvanger het weten. Die staat bij elke toekenning, als hij bekend is.',
    at: 'Te bereiken via',
  },
  proof: {
    heading: 'Hoe weet je dat er geen project ontbreekt?',
    share: (count: number) => `Alle ${count} toekenningen uit het register staan op deze site: 100 procent.`,
    how: 'Bij elke nieuwe versie zoekt een programma elke toekenning op in de gemaakte site: de pagina, haar titel en haar tekst, in beide talen. Ook moet zij op de lijst staan, bereikbaar zijn vanaf de beginpagina, en voorkomen in de sitemap, de zoekindex en de open data. Ontbreekt er iets, dan wordt er niets gepubliceerd. Daarom kan deze pagina het percentage noemen voordat het bewijs er is.',
    link: 'Bekijk het bewijs, toekenning voor toekenning (JSON)',
    repeat: 'Zelf nakijken kan ook, op de site zoals die nu online staat. Met de code van deze site op je computer:',
    limit: 'Dit bewijst dat alles uit het register er staat. Of het register zelf volledig is, kan alleen wie het geld geeft zeggen.',
  },
  scheme: {
    labels: {
      amountsKnown: 'Bedragen bekend',
      budget: 'Beschikbaar',
      grants: 'Toekenningen in dit register',
      project: 'Project',
      recipient: 'Ontvanger of uitvoerder',
    },
    headings: {
      ask: 'Aan wie kun je het vragen?',
      grants: 'Toekenningen',
      known: 'Wat bekend is',
      rounds: 'Rondes',
      unknown: 'Wat niet bekend is',
      totals: 'Klopt het met wat bekend is gemaakt?',
    },
    amountsTotal: (total: string) => `Samen ${total}.`,
    countOf,
    noGrants: 'Er is geen openbare lijst van toekenningen gevonden. Zodra die er is, staat hier elk project.',
    noGrantsInRound: 'Van deze ronde is geen lijst van toekenningen gevonden.',
    withoutRound: 'Niet in een ronde',
    roundBudget: (budget: string) => `Budget: ${budget}.`,
    roundOpen: (opens: string, closes: string) => `Open van ${opens} tot ${closes}.`,
    roundOpenUnknown: 'Wanneer je kon aanvragen, is niet bekend.',
  },
};
