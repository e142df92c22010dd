import type { Piece } from './difference.ts';

/** A line of what someone types, with the number of spaces before its first word. */
export interface TypedLine {
  indent: number;
  pieces: Piece[];
}

/** Cuts pieces of text into lines, so that a line that wraps can keep its indentation: in YAML that has a meaning. */
export function typedLines(pieces: readonly Piece[]): TypedLine[] {
  const lines: Piece[][] = [[]];
  for (const { text, differs } of pieces) {
    text.split('\n').forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ text: part, differs });
    });
  }
  return lines.map((line) => ({
    indent: /^ */.exec(line.map(({ text }) => text).join(''))?.[0].length ?? 0,
    pieces: line,
  }));
}
