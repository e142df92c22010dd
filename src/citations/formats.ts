import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CitationFormat } from '../i18n/file-addresses.ts';
import type { CslItem } from './csl.ts';

// Labels are the ids, which stay the same when a title changes; BibTeX allows hyphens in them, and files are in UTF-8.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

function toBibtex(items: readonly CslItem[]): string {
  const written = plugins.output.format('bibtex', items.map(withNumberAsNote)).trim();
  // The library encodes addresses that are encoded already.
  return `${written.replace(/^\turl = .*$/gm, (line) => line.replaceAll('%25', '%'))}\n`;
}

/** BibTeX knows no laws, and has no place for the number of one but a note, which every style prints. */
function withNumberAsNote(item: CslItem): CslItem {
  const { type, number } = item;
  return (type === 'legislation' || type === 'bill') && number !== undefined ? { ...item, note: number } : item;
}

/** Types of RIS that the library has another one for. */
const risTypes: Partial<Record<CslItem['type'], string>> = { legislation: 'STAT' };

/** Written here, because the library breaks lines in the middle of words, which no reader puts together again. */
function toRis(items: readonly CslItem[]): string {
  const records = plugins.output.format('ris', items, { format: 'object' });
  const lines = records.flatMap((record, index) => {
    const item = items[index];
    if (!item) return [];
    const { TY, ...tags } = record;
    // The library shortens ids, and has no place for the author of a bill or the number of some kinds.
    const authors = item.author?.map((name) => ('literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ')));
    const whole = { ...(authors && { AU: authors }), ...tags, ID: item.id, ...(item.number !== undefined && { SN: item.number }) };
    return [
      `TY  - ${risTypes[item.type] ?? String(TY)}`,
      ...Object.entries(whole).flatMap(([tag, value]) => [value].flat().map((one) => `${tag}  - ${oneLine(one)}`)),
      'ER  - ',
      '',
    ];
  });
  return lines.join('\r\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const toCslJson = (items: readonly CslItem[]): string => `${JSON.stringify(items, null, 2)}\n`;

/** A file of citations in a format. */
export const writeCitations: Record<CitationFormat, (items: readonly CslItem[]) => string> = {
  bib: toBibtex,
  ris: toRis,
  'csl.json': toCslJson,
};
