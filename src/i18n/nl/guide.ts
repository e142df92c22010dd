import { type CollectionName, collections } from '../../model/collections.ts';

/** What the entries of a collection are called, as in messages to editors. */
const names: Record<CollectionName, { singular: string; plural: string }> = collections;

/** Kinds of values, by the anchor of their explanation. */
const kinds = {
  tekst: { one: 'tekst', many: 'teksten' },
  datum: { one: 'datum', many: 'datums' },
  tijd: { one: 'tijd', many: 'tijden' },
  moment: { one: 'datum met tijd', many: 'datums met tijd' },
  webadres: { one: 'webadres', many: 'webadressen' },
  kenmerk: { one: 'kenmerk', many: 'kenmerken' },
  getal: { one: 'getal', many: 'getallen' },
  'ja-nee': { one: 'ja of nee', many: 'ja of nee' },
  woord: { one: 'een van deze woorden', many: 'deze woorden' },
  verwijzing: { one: 'verwijzing', many: 'verwijzingen' },
  lijst: { one: 'lijst', many: 'lijsten' },
  groep: { one: 'groep velden', many: 'groepen velden' },
};

/** Name of a kind of value. */
export type KindName = keyof typeof kinds;

/** From exact to vague, and then periods. */
export const dateExamples = ['2023-06-08', '2024-06', '2023', '2022-23', '2023~', '2024/2027', '2019/..', '../2026-06'];

const quoted = (words: readonly string[]): string => words.map((word) => `‘${word}’`).join(' of ');

const storages = {
  'mdx-folder': (singular: string, path: string) =>
    `Een ${singular} is één bestand in de map content/${path}. Bovenaan staan de velden, tussen twee regels met drie streepjes. Daaronder staat de tekst.`,
  'yaml-folder': (singular: string, path: string) =>
    `Een ${singular} is één bestand in de map content/${path}. In het bestand staan alleen velden.`,
  'yaml-list': (singular: string, path: string) =>
    `Een ${singular} is één onderdeel van de lijst in het bestand content/${path}. Elk onderdeel begint met een streepje.`,
};

/** Texts of the pages for editors: the rules, the fields and the components of a text. */
export const guide = {
  contribute: 'Bijdragen',
  names,
  rules: {
    title: 'Wat de controle zegt',
    intro: (count: number) =>
      `De controle kent ${count} regels. Bij elke regel staat wat je eraan doet, waarom hij er is en vaak een voorbeeld.`,
    search:
      'Achter een melding staat de naam van de regel, zoals missing-field. Zoek die naam op deze pagina: in een browser met Ctrl+F, of ⌘+F op een Mac.',
    groups: 'Soorten regels',
    kind: (code: string) => `Regel ${code}`,
    severities: {
      error: { label: 'fout', meaning: 'De site kan pas gemaakt worden als dit hersteld is.' },
      warning: { label: 'let op', meaning: 'De site kan gemaakt worden. Kijk wel of het beter kan.' },
    },
    headings: {
      mend: 'Wat doe je eraan?',
      example: 'Voorbeeld',
      cause: 'Waarom is er deze regel?',
      further: 'Verder kijken',
      others: 'Regels die erop lijken',
    },
    wrong: 'Zo niet',
    right: 'Zo wel',
    further: {
      fields: (plural: string) => `De velden van ${plural}`,
      allFields: 'Alle velden',
      components: 'De onderdelen van een tekst',
      contribute: 'Hoe bijdragen werkt',
    },
  },
  fields: {
    title: 'Alle velden',
    intro: 'Elke soort pagina en elke lijst heeft vaste velden. Hier staat wat je in elk veld schrijft, met een echt voorbeeld.',
    listHeadings: {
      'mdx-folder': 'Pagina’s met velden en tekst',
      'yaml-folder': 'Bestanden met alleen velden',
      'yaml-list': 'Lijsten',
    },
    count: (count: number) => `${count} velden`,
    pageTitle: (singular: string) => `De velden van een ${singular}`,
    kind: 'Velden',
    storages,
    name: {
      'mdx-folder': 'De naam van het bestand wordt het adres, en verandert daarna niet meer. Gebruik kleine letters, cijfers en streepjes.',
      'yaml-folder':
        'De naam van het bestand wordt het adres, en verandert daarna niet meer. Gebruik kleine letters, cijfers en streepjes.',
      'yaml-list': 'Het veld id is voor altijd: andere pagina’s verwijzen ermee.',
    },
    address: (file: string, address: string) => `${file} staat op ${address}.`,
    translation: {
      'mdx-folder': () =>
        'Een Engelse vertaling is een bestand ernaast, met dezelfde naam en .en.mdx. Daarin staan de tekst en de velden met ‘ook in het Engels’. Feiten staan alleen in het Nederlandse bestand.',
      'yaml-folder': () =>
        'Een Engelse vertaling is een bestand ernaast, met dezelfde naam en .en.yaml. Daarin staan alleen de velden met ‘ook in het Engels’. Feiten staan alleen in het Nederlandse bestand.',
      'yaml-list': (file: string) =>
        `De Engelse vertaling is een lijst ernaast, ${file}. Van elk onderdeel staan daar het id en de velden met ‘ook in het Engels’. Feiten staan alleen in de Nederlandse lijst.`,
    },
    facts: {
      where: 'Waar',
      fields: 'Velden',
      fieldCount: (count: number, required: number) => `${count}, waarvan ${required} verplicht`,
      example: 'Voorbeeld',
      text: 'In de tekst',
      onSite: 'Op de site',
      list: (plural: string) => `Alle ${plural}`,
    },
    headings: { fields: 'De velden', example: 'Een echt voorbeeld', words: 'Zo schrijf je een veld' },
    example: 'Het kortste dat er nu is.',
    asShown: 'Zo toont de site het',
    required: 'verplicht',
    optional: 'mag weg',
    translated: 'ook in het Engels',
    condition: (condition: string) => `Deze groep ${condition}.`,
    same: (field: string) => `Dezelfde velden als bij ${field}`,
    either: 'Of:',
    unknown: 'Weet je het niet, schrijf dan ‘onbekend’.',
    instead: (words: readonly string[]) => `In plaats daarvan mag er ook ${quoted(words)} staan.`,
    orText: 'Het mag ook in woorden.',
    vocabulary: (count: number) => `De ${count} woorden en wat ze betekenen`,
    components: {
      title: 'De onderdelen van een tekst',
      intro: (count: number) =>
        `Een tekst is gewone Markdown. Daarbij kun je ${count} onderdelen gebruiken, zoals een kader of een citaat. Andere kent de site niet.`,
      link: (count: number) => `${count} onderdelen, zoals een kader, een citaat of een afbeelding`,
      jump: 'Onderdelen',
      type: 'Dit typ je',
      looks: 'Zo ziet het eruit',
      elsewhere: 'Dit voorbeeld verwijst naar iets wat hier niet staat. Daarom zie je alleen wat je typt.',
      inside: {
        blocks: 'Tussen het begin en het einde staat tekst, met een lege regel ervoor en erna.',
        steps: 'Tussen het begin en het einde staat één genummerde lijst, met een lege regel ervoor en erna.',
        words: 'Staat in een zin, om een of meer woorden heen.',
        nothing: 'Er komt niets tussen: het sluit zichzelf af met />.',
      },
      attributes: 'Eigenschappen',
      condition: (name: string, condition: string) => `<${name}> ${condition}.`,
    },
  },
  snippets: { steps: ['Doe eerst dit.', 'Doe dan dit.'], words: 'woord', text: 'Tekst' },
  kinds,
  linkTo: { one: (singular: string) => `verwijzing naar een ${singular}`, many: (plural: string) => `verwijzingen naar ${plural}` },
  listOf: (items: string, minimum: number) => `lijst van ${items}${minimum > 0 ? ', minstens één' : ''}`,
  numbers: {
    whole: 'geheel getal',
    any: 'getal',
    between: (number: string, minimum: number, maximum: number) => `${number} van ${minimum} tot en met ${maximum}`,
    from: (number: string, minimum: number) => `${number}, ${minimum} of hoger`,
  },
  writing: {
    tekst: {
      title: 'Tekst',
      text: 'Gewone woorden, op één regel of over meer regels. Staat er een dubbele punt of een hekje in, zet de tekst dan tussen enkele aanhalingstekens.',
      example: "title: 'Oefenen: hoe zeg je nee?'\nsummary: Een training van een dagdeel\n  voor groepen studenten.",
    },
    datum: {
      title: 'Datum',
      text: 'Zo precies als de bron, en niet preciezer. Zet een datum tussen enkele aanhalingstekens; bij alleen een jaartal moet dat.',
      example: "date: '2023-06-08'",
    },
    tijd: { title: 'Tijd', text: 'Uren en minuten, op de klok van Amsterdam.', example: "startTime: '09:00'" },
    moment: {
      title: 'Datum met tijd',
      text: 'Een datum, een T, en uren en minuten op de klok van Amsterdam.',
      example: "opens: '2026-03-16T09:00'",
    },
    webadres: {
      title: 'Webadres',
      text: 'Het hele adres uit de adresbalk, met https:// ervoor.',
      example: 'url: https://www.rijksoverheid.nl/',
    },
    kenmerk: {
      title: 'Kenmerk',
      text: 'Een korte naam van kleine letters, cijfers en streepjes. Een kenmerk is voor altijd: het wordt een adres en verandert niet meer.',
      example: 'id: safe-space',
    },
    getal: {
      title: 'Getal',
      text: 'Alleen cijfers, met een punt voor wat achter de komma komt. Geen punt tussen de duizendtallen en geen euroteken.',
      example: 'amount: 125000.50',
    },
    'ja-nee': { title: 'Ja of nee', text: 'Schrijf true voor ja en false voor nee.', example: 'verified: true' },
    woord: {
      title: 'Een van deze woorden',
      text: 'Bij het veld staat welke woorden kunnen. Neem het woord precies over.',
      example: 'verification: geverifieerd',
    },
    verwijzing: {
      title: 'Verwijzing',
      text: 'Het kenmerk van iets anders op de site: de naam van het bestand zonder uitgang, of het id in een lijst.',
      example: 'document: knaw-advies-2022',
    },
    lijst: {
      title: 'Lijst',
      text: 'Elk onderdeel op een eigen regel, met een streepje ervoor. Een lijst zonder onderdelen schrijf je als [].',
      example: 'keywords:\n  - omstanders\n  - rollenspel\ncautions: []',
    },
    groep: {
      title: 'Groep velden',
      text: 'De velden van een groep springen twee spaties in. In een lijst staat voor het eerste veld een streepje.',
      example: 'cost:\n  level: gratis\nsources:\n  - url: https://www.rijksoverheid.nl/\n    title: Rijksoverheid',
    },
  } satisfies Record<KindName, { title: string; text: string; example: string }>,
  dates: {
    caption: 'Datums, en wat ze betekenen',
    written: 'Je schrijft',
    means: 'De site toont',
    examples: dateExamples,
    like: (kind: string) => `${kind}, zoals ${dateExamples.slice(0, 4).join(', ')} of ${dateExamples[4] ?? ''}.`,
  },
};
