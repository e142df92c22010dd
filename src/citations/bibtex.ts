import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem, CslName } from './csl.ts';

// Labels are the ids, which stay the same when a title changes; BibTeX allows hyphens in them, and files are in UTF-8.
// The library then writes every text as it is, so that LaTeX would read commands and BibTeX the end of a field in them.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

/** A file of BibTeX, in which every text is words and never a command, another field or another entry. */
export const toBibtex = (items: readonly CslItem[]): string =>
  plugins.output
    .format('bibtex', items.map(itemInTex), { format: 'object' })
    .map(({ type, label, properties }) => {
      const fields = Object.entries(properties).map(([field, value]) => `\t${field} = {${inField(field, value)}},\n`);
      return `@${type}{${label},\n${fields.join('')}}\n`;
    })
    .join('');

/** Signs that have a meaning of their own in LaTeX. A brace with a backslash is still a brace to BibTeX, so it gets a name. */
const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
};

/** Words as LaTeX writes them, on one line. Of two hyphens or quotation marks LaTeX would make another sign. */
const inTex = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}<>~^&%#_$]/g, (sign) => signs[sign] ?? sign)
    .replace(/(?<=([-'`]))\1/g, '{}$&');

/** An address keeps its signs: LaTeX reads it as it is, up to a brace. */
const inAddress = (address: string): string => address.replace(/[\s{}\\^`"|]/g, encodeURIComponent);

function inField(field: string, value: string): string {
  if (field === 'url' || field === 'doi') return inAddress(value);
  // Where old styles look for an address, which they print as words.
  return field === 'howpublished' ? inTex(value) : value;
}

/** The parts of a name that BibTeX would take for two, or for other parts, are held together. */
const partOfName = (part: string): string => (/,|\sand\s/i.test(part) ? `{${inTex(part)}}` : inTex(part));

const nameInTex = (name: CslName): CslName =>
  'literal' in name
    ? { literal: inTex(name.literal) }
    : { family: partOfName(name.family), ...(name.given !== undefined && { given: partOfName(name.given) }) };

/** What is no text, or is written as it is. */
const verbatim: ReadonlySet<string> = new Set(['id', 'type', 'DOI', 'URL', 'language']);

function itemInTex(item: CslItem): CslItem {
  const whole = withNumberAsNote(item);
  const texts = Object.entries(whole).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string' && !verbatim.has(name) ? [[name, inTex(value)] as const] : [],
  );
  return { ...whole, ...Object.fromEntries(texts), ...(item.author && { author: item.author.map(nameInTex) }) };
}

/** BibTeX knows no laws, and has no place for the number of one but a note, which every style prints. */
function withNumberAsNote(item: CslItem): CslItem {
  const { type, number } = item;
  return (type === 'legislation' || type === 'bill') && number !== undefined ? { ...item, note: number } : item;
}
