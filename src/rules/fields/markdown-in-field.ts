import type { Rule } from '../rule.ts';

/** Signs without which there is no Markdown; looked for first, because that is fast. */
const signs = /[*_]|\]\(/;

/** Words in bold or italics, or a link, as people write them most. Signs inside a word or an address are none of these. */
const markdown =
  /\[[^[\]\n]{1,200}\]\([^()\s]{1,500}\)|(?<![\p{L}\p{N}/*])\*\*[^\s*][^*\n]{0,200}\*\*(?![\p{L}\p{N}/*])|(?<![\p{L}\p{N}/_.=&?-])_[^\s_][^_\n]{0,200}_(?![\p{L}\p{N}/_])/u;

const addresses = new Set(['url', 'urls', 'urlEn', 'ror', 'chat', 'manual', 'results']);

export const markdownInField: Rule = {
  code: 'markdown-in-field',
  severity: 'error',
  title: 'Opmaak in een veld',
  cause:
    'Velden zijn gewone tekst. Sterretjes voor vette woorden, en haken voor een link, ziet een lezer daar als sterretjes en haken; de link werkt niet.',
  mend: 'Haal de tekens weg. Een link zet je in de tekst onder de velden, of bij sources.',
  example: { file: 'pages/hulp.mdx', wrong: 'title: Hulp **nu**\n', right: 'title: Hulp\n' },
  checkField: ({ path, value }) => {
    // An address in these signs is no address, which is said already.
    const found = signs.test(value) && !path.some((step) => addresses.has(String(step))) ? markdown.exec(value)?.[0] : undefined;
    if (found === undefined) return undefined;
    return {
      message: `In dit veld staat opmaak (${found.slice(0, 40)}); lezers zien die tekens.`,
      hint: found.startsWith('[')
        ? 'Velden zijn gewone tekst: haal de haken en het adres weg. Zet de link in de tekst onder de velden, of bij sources.'
        : 'Velden zijn gewone tekst: haal de sterretjes of streepjes om de woorden weg.',
    };
  },
};
