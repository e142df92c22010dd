import type { Texts } from '../nl/nl.ts';

/** Texts of the home page and the lists. */
export const lists = {
  home: {
    title: 'What helps to make higher education and research socially safe?',
    lead: 'What is known, all in one place and with its source. And what is not known yet.',
    pillars: {
      heading: 'Three pillars',
      before: 'According to the',
      link: '2022 advisory report by the KNAW',
      after:
        '(the Royal Netherlands Academy of Arts and Sciences), social safety concerns the whole organisation. The report looks at three things at once.',
    },
    latest: 'The latest policy documents',
    help: {
      heading: 'Has something happened?',
      before: 'Read',
      link: 'who you can talk to and what happens after a report',
      after: 'In danger? Call 112.',
    },
  },
  interventions: {
    intro: (count: number) =>
      `${count} ways to improve social safety. For each one you see how certain the evidence is, what the outcome was and what it costs, even when that is not known.`,
    compare: 'Compare all interventions in a table',
    certainty: (label: string) => `Evidence: ${label}`,
    outcome: (label: string) => `Outcome: ${label}`,
  },
  compare: {
    title: 'Compare interventions',
    intro:
      'Put two or three interventions side by side, or see them all in a table. Certainty says nothing about the direction, so look at the outcome too.',
    table: 'Table of all interventions',
    columns: {
      certainty: 'Certainty',
      outcome: 'Outcome',
      directness: 'Studied in',
      cost: 'Cost',
      duration: 'Duration',
      audience: 'For whom',
    },
  },
  projects: {
    title: 'Funded projects',
    intro: (count: number) =>
      `${count} projects on social safety in higher education and research, with who paid for them and what they produced, as far as that is known.`,
    withoutScheme: {
      before:
        'We have not yet found a public list of the projects funded by the national grant scheme. The projects below were paid for in other ways. See',
      link: 'where the money goes',
    },
    recipientUnknown: 'Recipient not known',
    amountUnknown: 'Amount not known',
    statusUnknown: 'Status not known',
  },
  policy: {
    intro:
      'From the first study in 2019 to the present: what the minister, the House of Representatives, the inspectorates and the sector wrote, promised and did.',
    doors: {
      actionLines: 'The five lines of the national approach, and how far they have got.',
      commitments: 'What parliament asked for and what was promised, with what came of it.',
      contradictions: 'Where documents contradict each other or change course.',
    },
    picture: {
      title: (first: string, last: string) => `Events from ${first} to ${last}`,
      how: 'Each dot is an event. Its row is the kind of document it belongs to.',
      press: 'Choose a dot to go to that event in the list.',
      skip: 'Skip the picture: the list has the same events',
      nothing: 'no events',
      lanes: {
        minister: 'Letters to parliament and ministry memos',
        research: 'Research, advice and supervision',
        agreements: 'Agreements, rules and money',
        other: 'Without a document on this site',
      },
    },
    dateUnknown: 'Date not known',
    mentions: {
      heading: 'Other documents that are mentioned',
      intro: 'These documents have no page of their own here.',
    },
  },
  commitments: {
    intro:
      'What the House of Representatives asked for and what ministers and others promised, with what came of it according to the documents. We only write ‘closed’ when the minister says so, or when the promised document exists.',
    byUnknown: 'By whom: not known',
    date: (date: string) => `Date: ${date}`,
    dateUnknown: 'Date not known',
    deadline: (date: string) => `Deadline: ${date}`,
  },
  contradictions: {
    intro: (count: number) => `${count} places where documents contradict each other or change course. We do not take sides: you see both.`,
  },
  figures: {
    intro: (count: number) =>
      `${count} figures on social safety, each with who it is about and where it was published. Be careful when comparing figures from different studies: the questions and the groups differ.`,
    grouping: 'The editors sorted them by question.',
    groups: 'Figures by question',
    population: 'About:',
    year: 'When:',
    caution: 'Please note:',
    study: 'From:',
    source: 'Source:',
    barChart: 'Bar chart.',
    outOf: (part: string, whole: string) => `${part} of the ${whole}`,
    table: {
      open: 'The same figures in a table',
      columns: { label: 'What or who', amount: 'Value', year: 'When' },
    },
    data: 'Figures as CSV',
    metadata: 'What the CSV means',
    licence: 'free to use (CC0)',
  },
  terms: {
    intro: (count: number) =>
      `${count} words you will come across on this site, each with a short explanation, other words for it and the Dutch term.`,
    letters: 'By letter',
    others: 'Also:',
    otherLanguage: 'Dutch:',
    related: 'See also:',
  },
  references: {
    intro: (count: number) => `${count} studies, reviews and reports about interventions, sorted by the design of the study.`,
    groups: 'Kinds of research',
  },
  ingredients: {
    intro: (count: number) =>
      `${count} ingredients that are thought to make interventions work, with the interventions that have them and what that rests on.`,
    grouping: (elements: number, interventions: number) =>
      `The editors grouped ${elements} elements of ${interventions} interventions under these names. A number tells how many interventions mention an ingredient, not how well it works.`,
    count: (basis: string, count: number) => `${basis}: ${count}`,
  },
  organisations: {
    intro: (count: number) =>
      `${count} organisations that appear on this site: who they are, and which projects, documents and interventions they belong to.`,
    groups: 'Kinds of organisations',
  },
  agenda: {
    intro: 'Events and deadlines of the national programme and the grant scheme, latest date first. Times are Dutch local times.',
    hours: (start: string, end: string | undefined) => (end ? `${start}–${end}` : start),
    deadline: 'Deadline',
    meeting: 'Event',
    over: 'past',
    place: 'Where:',
    audience: 'For whom:',
    scheme: 'Part of',
  },
  programmes: {
    intro: (count: number) => `${count} programmes that touch on social safety. What they produce is kept here.`,
    periodUnknown: 'Period not known',
    coherence: 'How these programmes fit together',
  },
  pillars: {
    intro:
      'The 2022 advisory report by the KNAW, the Royal Netherlands Academy of Arts and Sciences, looks at structure, culture and system at the same time. Policy and interventions on this site are linked to these pillars.',
    advice: 'The 2022 advisory report by the KNAW',
  },
  actionLines: {
    intro:
      'Since 8 June 2023 the national approach has had five action lines. For each one you see how it developed from document to document, and what is still open.',
    adjacent: 'Topics that run alongside the action lines',
  },
} satisfies Texts['lists'];
