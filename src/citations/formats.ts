import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { CitationFormat } from '../i18n/file-addresses.ts';
import { toBibtex } from './bibtex.ts';
import { type CslItem, familyFirst } from './csl.ts';

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
    const authors = item.author?.map(familyFirst);
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
