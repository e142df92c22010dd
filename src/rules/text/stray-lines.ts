import { isElement } from '../../body/parse-body.ts';
import type { TextBlock } from './text-blocks.ts';

/** The beginning of a line that should have made something else of it. */
export interface StrayLine {
  /** What it should have been; the next block of the same kind is part of the same mistake. */
  kind: 'heading' | 'list' | 'numbers' | 'table';
  /** Offset in the block. */
  index: number;
  message: string;
  hint: string;
}

const bullet = /^[•·●▪◦‣]\s?\S/;
const dash = /^[–—]\s\S/;
const hyphen = /^-\p{L}/u;
const number = /^\d{1,2}[.)]\p{L}/u;

/** The first line of a paragraph that looks like a heading, an item of a list or a row of a table, and is none. */
export function strayLine({ node, left }: TextBlock): StrayLine | undefined {
  if (!isElement(node, 'p', 'li') && node.type !== 'mdxJsxFlowElement') return undefined;
  const lines: { index: number; text: string }[] = [];
  let offset = 0;
  for (const line of left.split('\n')) {
    const margin = /^[ \t>]*/.exec(line)?.[0].length ?? 0;
    lines.push({ index: offset + margin, text: line.slice(margin) });
    offset += line.length + 1;
  }
  return headingIn(lines) ?? tableIn(lines) ?? listIn(lines);
}

type Lines = readonly { index: number; text: string }[];

function headingIn(lines: Lines): StrayLine | undefined {
  const [first] = lines;
  const line = lines.find(({ text }) => /^#{2,6}[^\s#]/.test(text));
  if (line) {
    const hashes = /^#+/.exec(line.text)?.[0] ?? '';
    return {
      kind: 'heading',
      index: line.index,
      message: `Achter ${hashes} ontbreekt een spatie; zo is dit geen kop.`,
      hint: `Zet een spatie achter ${hashes}.`,
    };
  }
  // A sentence may begin with the word of a campaign; a short line of its own without a full stop is more like a heading.
  if (!first || lines.length > 1 || !/^#\p{L}/u.test(first.text) || first.text.length > 60 || /[.!?:;,]\s*$/.test(first.text))
    return undefined;
  return {
    kind: 'heading',
    index: first.index,
    message: 'Deze regel begint met # zonder spatie; zo is het geen kop.',
    hint: 'Bedoel je een kop, begin dan met ## en een spatie. Bedoel je het teken zelf, zet er dan een \\ voor.',
  };
}

function tableIn(lines: Lines): StrayLine | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const rows = lines.filter(({ text }) => text.startsWith('|'));
  const isRow = lines.length === 1 && first.text.startsWith('|') && first.text.trimEnd().endsWith('|') && first.text.split('|').length > 3;
  if ((rows.length === lines.length && lines.length > 1) || isRow) {
    return {
      kind: 'table',
      index: first.index,
      message: 'Dit ziet eruit als een tabel, maar is er geen; lezers zien de rechte strepen.',
      hint: 'Zet alle rijen direct onder elkaar, met onder de koppen een regel met evenveel vakken: | --- | --- |.',
    };
  }
  return lines.length > 1 && lines.every(({ text }) => /\S\t+\S/.test(text))
    ? {
        kind: 'table',
        index: first.index,
        message: 'Dit lijkt een tabel uit een ander programma; lezers zien alle rijen achter elkaar.',
        hint: 'Zet | tussen de vakken en aan het begin en het eind van elke rij, met onder de koppen een regel | --- | --- |.',
      }
    : undefined;
}

function listIn(lines: Lines): StrayLine | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const all = (pattern: RegExp) => lines.filter(({ text }) => pattern.test(text));
  const [bulleted] = all(bullet);
  if (bulleted) {
    return {
      kind: 'list',
      index: bulleted.index,
      message: `Met ${bulleted.text.charAt(0)} begint hier geen lijst; lezers zien alle regels achter elkaar.`,
      hint: 'Begin elk punt met een gewoon streepje en een spatie: - een punt. Laat een regel leeg boven de lijst.',
    };
  }
  const dashed = all(dash);
  if (dashed.length > 1 && dashed[0]) {
    return {
      kind: 'list',
      index: dashed[0].index,
      message: 'Met een lang streepje begint hier geen lijst; lezers zien alle regels achter elkaar.',
      hint: 'Begin elk punt met een gewoon streepje en een spatie: - een punt. Laat een regel leeg boven de lijst.',
    };
  }
  const hyphened = all(hyphen);
  if (hyphened[0] && (hyphened[0] === first || hyphened.length > 1)) {
    return {
      kind: 'list',
      index: hyphened[0].index,
      message: 'Achter het streepje ontbreekt een spatie; zo is dit geen lijst.',
      hint: 'Begin elk punt met een streepje en een spatie: - een punt.',
    };
  }
  const numbered = all(number);
  return numbered[0] && (numbered[0] === first || numbered.length > 1)
    ? {
        kind: 'numbers',
        index: numbered[0].index,
        message: 'Achter het cijfer en de punt ontbreekt een spatie; zo is dit geen genummerde lijst.',
        hint: 'Begin elk punt met een cijfer, een punt en een spatie: 1. een punt.',
      }
    : undefined;
}
