import type { Texts } from '../nl/nl.ts';

const grants = (count: number): string => `${count} ${count === 1 ? 'grant' : 'grants'}`;

const countOf = (count: number, total: number): string => `${count} of ${total}`;

/** Texts of the accountability for money and projects, and of the page of a scheme. */
export const accountability = {
  intro:
    'Every euro and every project belongs in the open. See what the national programme promised, what is known about the money, which projects there are, and what nobody has published yet.',
  atOnce: {
    heading: 'At a glance',
    countOf,
    promised: 'Promised',
    promisedNote: 'See the note under:',
    promisedUnknown: 'No grant scheme has a known budget.',
    granted: 'Of which awarded',
    grantedUnknown:
      'No list of grants has been found. Who received money, how much, and what has been spent: we found nothing about any of it.',
    grantedKnown: (known: number, total: number) => `The amount has been published for ${known} of the ${total} grants.`,
    published: 'On this site',
    publishedNote: 'grants in the register have a public page: 100 per cent.',
    proofLink: 'How this is proved',
    amounts: 'Amount known',
    amountsNote: (total: string) => `grants, ${total} in total. No amount has been published for the others. The known amounts are under:`,
    amountsNone: 'No amount has been published for any grant.',
  },
  onThisPage: 'On this page',
  objectives: {
    heading: 'What did the programme promise?',
    intro: (results: number) =>
      `The programme plan of February 2025 names ${results} results for 2024 to 2027. This is how they stand, as far as is known:`,
    period: (period: string) => `For ${period}`,
    asOf: (date: string) => `Latest source: ${date}`,
    sources: 'Sources for this objective',
  },
  schemes: {
    heading: 'Where did the money come from?',
    intro:
      'A funder can publish how many grants it awarded and how much they come to. We check such totals against this register. Open a scheme or funding stream to see each of its grants.',
    caption: 'What has been published, and what is in this register?',
    columns: { scheme: 'Grant scheme or funding stream', published: 'Published', register: 'In this register' },
    budget: (amount: string) => `Available: ${amount}`,
    budgetUnknown: 'Available: not known',
    none: 'no grants yet',
    amountsUnknown: (count: number): string => (count === 1 ? 'amount not known' : 'amounts not known'),
    someUnknown: (unknown: number) => `amount not known for ${unknown}`,
    publishedPart: { grantsUnknown: 'number not known', amountUnknown: 'amount not known' },
    grants,
    download: {
      before: 'The whole register:',
      csv: 'as CSV, for a spreadsheet',
      json: 'as JSON, with rounds and sources',
      giving: 'in the 360Giving format',
    },
    giving: {
      title: 'Grants for social safety in higher education and academia',
      left: (left: number, total: number) => {
        if (left === 0) return `All ${total} grants are in it.`;
        const what = '360Giving asks for, such as the amount and the award date';
        return left === total
          ? `There is no grant in it yet: for none of the ${total} is everything public that ${what}.`
          : `${left} of the ${total} grants are not in it: not everything is public that ${what}.`;
      },
    },
  },
  verdict: {
    unpublished: 'Not known, so there is nothing to compare.',
    grants: {
      agrees: 'The number agrees.',
      differs: (difference: number) =>
        difference > 0
          ? `The number differs: ${difference} more ${difference === 1 ? 'has' : 'have'} been published than listed here.`
          : `The number differs: ${-difference} more ${difference === -1 ? 'is' : 'are'} listed here than published.`,
      unpublished: 'The number cannot be compared: it has not been published.',
    },
    amount: {
      agrees: 'The amount agrees.',
      differs: (difference: string, isMore: boolean) =>
        isMore
          ? `The amount differs: the published total is ${difference} higher than the total here.`
          : `The amount differs: the total here is ${difference} higher than the published total.`,
      unpublished: 'The amount cannot be compared: it has not been published.',
      incomplete: (unknown: number) => `The amount cannot be compared: it is not known for ${grants(unknown)} in this register.`,
    },
    overBudget: 'The known amounts come to more than was available.',
  },
  spread: {
    heading: 'How are projects and money spread?',
    intro: (projects: number) =>
      `All ${projects} projects on this site, counted in six ways. A project can be in more than one row, each time with its full amount. So do not add the rows up: you would get more than the total.`,
    moneyNote: (known: number, projects: number, amount: string) =>
      `Only a small part of the money is known: for ${known} of the ${projects} projects, ${amount} in total. That is why the bars show numbers of projects.`,
    european: 'A European amount is for a whole project in several countries, not for a Dutch partner.',
    columns: { projects: 'Number', amount: 'Known amount' },
    unknownAmounts: (unknown: number) => `not known for ${unknown}`,
    titles: {
      pillar: { title: 'By pillar', row: 'Pillar', note: 'Often assigned by the editors.' },
      audience: { title: 'By audience', row: 'Audience', note: 'Who the project is for.' },
      organisation: { title: 'By kind of organisation', row: 'Kind of organisation', note: 'Who received the money or leads the project.' },
      sector: {
        title: 'By sector',
        row: 'Sector',
        note: 'The sector of the Dutch universities that take part. Where none does, or none was found, the sector is not known.',
      },
      funder: { title: 'By who pays', row: 'Kind of money', note: 'For some projects, who pays is assumed.' },
      year: { title: 'By starting year', row: 'Year', note: 'A project that started somewhere between two years counts in each of them.' },
    },
    unknown: 'Not known',
    inMore: (count: number) => (count === 1 ? '1 project is in more than one row.' : `${count} projects are in more than one row.`),
    inOne: 'Each project is in one row.',
    unused: (labels: string) => `No project at all: ${labels}.`,
  },
  unknowns: {
    heading: 'What is not known, and who might know?',
    intro:
      'Each scheme and funding stream has a list of what was not found. Below you can see who to ask. We do not give personal addresses.',
    withoutGrants: {
      /** Follows the name of a scheme. */
      after:
        'is in this register without any grants. The list of who received money has not been found. Nothing has been guessed: a project is only listed under this scheme once a source says so.',
      import:
        'Once the official list is available, an editor adds it to the register with one command (npm run import-grants). Each project then gets a page. Until all of them are there, the site cannot be built.',
      contribute: 'Do you have the list, or part of it? Pass it on',
    },
    others: 'For the other funding streams, the recipient is the most likely to know. Each grant names its recipient, if known.',
    at: 'Can be reached through',
  },
  proof: {
    heading: 'How do you know that no project is missing?',
    share: (count: number) => `All ${count} grants in the register are on this site: 100 per cent.`,
    how: 'With every new version, a program looks up every grant in the finished site: its page, the title and the text, in both languages. The page must also be on the list, be reachable from the home page, and be in the sitemap, the search index and the open data. If anything is missing, nothing is published. That is why this page can give the percentage before the proof exists.',
    link: 'See the proof, grant by grant (JSON)',
    repeat: 'You can also check it yourself, on the site as it is online now. With the code of this site on your computer:',
    limit:
      'This proves that everything in the register is here. Whether the register itself is complete, only those who give the money can say.',
  },
  scheme: {
    labels: {
      amountsKnown: 'Amounts known',
      budget: 'Available',
      grants: 'Grants in this register',
      project: 'Project',
      recipient: 'Recipient or lead partner',
    },
    headings: {
      ask: 'Who can you ask?',
      grants: 'Grants',
      known: 'What is known',
      rounds: 'Rounds',
      unknown: 'What is not known',
      totals: 'Does it agree with what was published?',
    },
    amountsTotal: (total: string) => `${total} in total.`,
    countOf,
    noGrants: 'No public list of grants has been found. As soon as there is one, every project will be listed here.',
    noGrantsInRound: 'No list of grants has been found for this round.',
    withoutRound: 'Not in a round',
    roundBudget: (budget: string) => `Budget: ${budget}.`,
    roundOpen: (opens: string, closes: string) => `Open from ${opens} until ${closes}.`,
    roundOpenUnknown: 'When you could apply is not known.',
  },
} satisfies Texts['accountability'];
