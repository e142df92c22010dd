import { dateExamples as dates } from '../nl/guide.ts';
import type { Texts } from '../nl/nl.ts';

const a = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

const A = (noun: string): string => a(noun).replace('a', 'A');

const quoted = (words: readonly string[]): string => words.map((word) => `‘${word}’`).join(' or ');

const storages = {
  'mdx-folder': (singular: string, path: string) =>
    `${A(singular)} is one file in the folder content/${path}. The fields come first, between two lines of three hyphens. The text follows below them.`,
  'yaml-folder': (singular: string, path: string) => `${A(singular)} is one file in the folder content/${path}. The file has fields only.`,
  'yaml-list': (singular: string, path: string) =>
    `${A(singular)} is one item of the list in the file content/${path}. Each item starts with a hyphen.`,
};

const fileName = 'The name of the file becomes the address and never changes after that. Use lower-case letters, digits and hyphens.';

/** Texts of the pages for editors: the rules, the fields and the components of a text. */
export const guide = {
  contribute: 'Contribute',
  names: {
    interventions: { singular: 'intervention', plural: 'interventions' },
    projects: { singular: 'project', plural: 'projects' },
    policy: { singular: 'policy document', plural: 'policy documents' },
    programmes: { singular: 'programme', plural: 'programmes' },
    pillars: { singular: 'pillar', plural: 'pillars' },
    'action-lines': { singular: 'action line', plural: 'action lines' },
    pages: { singular: 'page', plural: 'pages' },
    register: { singular: 'register', plural: 'registers' },
    objectives: { singular: 'objective of the programme', plural: 'objectives of the programme' },
    commitments: { singular: 'motion or commitment', plural: 'motions and commitments' },
    figures: { singular: 'figure', plural: 'figures' },
    charts: { singular: 'chart', plural: 'charts' },
    contradictions: { singular: 'contradiction', plural: 'contradictions' },
    timeline: { singular: 'timeline event', plural: 'timeline events' },
    mentions: { singular: 'mentioned document', plural: 'mentioned documents' },
    ingredients: { singular: 'active ingredient', plural: 'active ingredients' },
    terms: { singular: 'term', plural: 'terms' },
    references: { singular: 'reference', plural: 'references' },
    organisations: { singular: 'organisation', plural: 'organisations' },
    events: { singular: 'calendar entry', plural: 'calendar entries' },
    contacts: { singular: 'contact', plural: 'contacts' },
    redirects: { singular: 'old address', plural: 'old addresses' },
  },
  rules: {
    title: 'What the check says',
    intro: (count: number) =>
      `The check knows ${count} rules. For each one you can read what to do about it, why it is there and, often, see an example.`,
    search:
      'Each message ends with the name of its rule, such as missing-field. Search this page for that name: in a browser with Ctrl+F, or ⌘+F on a Mac.',
    groups: 'Kinds of rules',
    kind: (code: string) => `Rule ${code}`,
    severities: {
      error: { label: 'error', meaning: 'The site cannot be built until this has been fixed.' },
      warning: { label: 'please note', meaning: 'The site can be built. Do check whether it could be better.' },
    },
    headings: {
      mend: 'What can you do about it?',
      example: 'Example',
      cause: 'Why does this rule exist?',
      further: 'Read on',
      others: 'Similar rules',
    },
    wrong: 'Not like this',
    right: 'Like this',
    further: {
      fields: (plural: string) => `The fields of ${plural}`,
      allFields: 'All fields',
      components: 'The components of a text',
      contribute: 'How contributing works',
    },
  },
  fields: {
    title: 'All fields',
    intro: 'Each kind of page and each list has a fixed set of fields. Here you can read what goes into each of them, with a real example.',
    listHeadings: {
      'mdx-folder': 'Pages with fields and text',
      'yaml-folder': 'Files with fields only',
      'yaml-list': 'Lists',
    },
    count: (count: number) => `${count} ${count === 1 ? 'field' : 'fields'}`,
    pageTitle: (singular: string) => `The fields of ${a(singular)}`,
    kind: 'Fields',
    storages,
    name: {
      'mdx-folder': fileName,
      'yaml-folder': fileName,
      'yaml-list': 'The field id is for ever: other pages use it to refer to the item.',
    },
    address: (file: string, address: string) => `${file} is shown at ${address}.`,
    translation: {
      'mdx-folder': () =>
        'An English translation is a file beside it, with the same name and .en.mdx. It has the text and the fields marked ‘in English too’. Facts are given only in the Dutch file.',
      'yaml-folder': () =>
        'An English translation is a file beside it, with the same name and .en.yaml. It has only the fields marked ‘in English too’. Facts are given only in the Dutch file.',
      'yaml-list': (file: string) =>
        `The English translation is a list beside it, ${file}. For each item it has the id and the fields marked ‘in English too’. Facts are given only in the Dutch list.`,
    },
    facts: {
      where: 'Where',
      fields: 'Fields',
      fieldCount: (count: number, required: number) => `${count}, of which ${required} required`,
      example: 'Example',
      text: 'In the text',
      onSite: 'On the site',
      list: (plural: string) => `All ${plural}`,
    },
    headings: { fields: 'The fields', example: 'A real example', words: 'How to write a field' },
    example: 'The shortest there is at the moment.',
    asShown: 'How the site shows it',
    required: 'required',
    optional: 'optional',
    translated: 'in English too',
    condition: (condition: string) => `This group: ${condition}.`,
    same: (field: string) => `The same fields as for ${field}`,
    either: 'Or:',
    unknown: 'If you don’t know, write ‘onbekend’.',
    instead: (words: readonly string[]) => `You may also write ${quoted(words)} instead.`,
    orText: 'Words will do as well.',
    vocabulary: (count: number) => `The ${count} words and what they mean`,
    components: {
      title: 'The components of a text',
      intro: (count: number) =>
        `A text is plain Markdown. On top of that you can use ${count} components, such as a box or a quotation. The site knows no others.`,
      link: (count: number) => `${count} components, such as a box, a quotation or a picture`,
      jump: 'Components',
      type: 'What you type',
      looks: 'What it looks like',
      elsewhere: 'This example refers to something that is not here, so you only see what you type.',
      inside: {
        blocks: 'Between the start and the end goes text, with an empty line before and after it.',
        steps: 'Between the start and the end goes one numbered list, with an empty line before and after it.',
        words: 'Goes inside a sentence, around one or more words.',
        nothing: 'Nothing goes inside: it closes itself with />.',
      },
      attributes: 'Attributes',
      condition: (name: string, condition: string) => `<${name}>: ${condition}.`,
    },
  },
  snippets: { steps: ['Do this first.', 'Then do this.'], words: 'word', text: 'Text' },
  kinds: {
    tekst: { one: 'text', many: 'texts' },
    datum: { one: 'date', many: 'dates' },
    tijd: { one: 'time', many: 'times' },
    moment: { one: 'date and time', many: 'dates and times' },
    webadres: { one: 'web address', many: 'web addresses' },
    kenmerk: { one: 'id', many: 'ids' },
    getal: { one: 'number', many: 'numbers' },
    'ja-nee': { one: 'yes or no', many: 'yes or no' },
    woord: { one: 'one of these words', many: 'these words' },
    verwijzing: { one: 'link', many: 'links' },
    lijst: { one: 'list', many: 'lists' },
    groep: { one: 'group of fields', many: 'groups of fields' },
  },
  linkTo: { one: (singular: string) => `link to ${a(singular)}`, many: (plural: string) => `links to ${plural}` },
  listOf: (items: string, minimum: number) => `list of ${items}${minimum > 0 ? ', at least one' : ''}`,
  numbers: {
    whole: 'whole number',
    any: 'number',
    between: (number: string, minimum: number, maximum: number) => `${number} from ${minimum} to ${maximum}`,
    from: (number: string, minimum: number) => `${number}, ${minimum} or more`,
  },
  writing: {
    tekst: {
      title: 'Text',
      text: 'Ordinary words, on one line or on several. If there is a colon or a hash in it, put the text between single quotation marks.',
      example: "title: 'Oefenen: hoe zeg je nee?'\nsummary: Een training van een dagdeel\n  voor groepen studenten.",
    },
    datum: {
      title: 'Date',
      text: 'As exact as the source, and no more exact than that. Put a date between single quotation marks; a year on its own must have them.',
      example: "date: '2023-06-08'",
    },
    tijd: { title: 'Time', text: 'Hours and minutes, Amsterdam time.', example: "startTime: '09:00'" },
    moment: {
      title: 'Date and time',
      text: 'A date, a T, and hours and minutes in Amsterdam time.',
      example: "opens: '2026-03-16T09:00'",
    },
    webadres: {
      title: 'Web address',
      text: 'The whole address from the address bar, starting with https://.',
      example: 'url: https://www.rijksoverheid.nl/',
    },
    kenmerk: {
      title: 'Id',
      text: 'A short name of lower-case letters, digits and hyphens. An id is for ever: it becomes an address and never changes.',
      example: 'id: safe-space',
    },
    getal: {
      title: 'Number',
      text: 'Digits only, with a point before the decimals. No separators between the thousands and no euro sign.',
      example: 'amount: 125000.50',
    },
    'ja-nee': { title: 'Yes or no', text: 'Write true for yes and false for no.', example: 'verified: true' },
    woord: {
      title: 'One of these words',
      text: 'The field tells you which words you can use. Copy the word exactly.',
      example: 'verification: geverifieerd',
    },
    verwijzing: {
      title: 'Link',
      text: 'The id of something else on the site: the name of its file without the extension, or its id in a list.',
      example: 'document: knaw-advies-2022',
    },
    lijst: {
      title: 'List',
      text: 'Each item on a line of its own, with a hyphen before it. Write an empty list as [].',
      example: 'keywords:\n  - omstanders\n  - rollenspel\ncautions: []',
    },
    groep: {
      title: 'Group of fields',
      text: 'The fields of a group are indented by two spaces. In a list, the first field has a hyphen before it.',
      example: 'cost:\n  level: gratis\nsources:\n  - url: https://www.rijksoverheid.nl/\n    title: Rijksoverheid',
    },
  },
  dates: {
    caption: 'Dates, and what they mean',
    written: 'You write',
    means: 'The site shows',
    examples: dates,
    like: (kind: string) => `${kind}, such as ${dates.slice(0, 4).join(', ')} or ${dates[4] ?? ''}.`,
  },
} satisfies Texts['guide'];
