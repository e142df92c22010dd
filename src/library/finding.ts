/** A place in a content file; lines and columns count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Something an editor must know: what is wrong, where, and what to do. */
export interface Finding extends Position {
  rule: string;
  severity: 'error' | 'warning';
  /** Path relative to the content folder, with forward slashes. */
  file: string;
  message: string;
  hint: string;
}

export const isError = (finding: Finding): boolean => finding.severity === 'error';

/** By file, then by place in the file. */
export const compareFindings = (a: Finding, b: Finding): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : 1);

/** One line per finding, as a terminal or an error page shows it. */
export const describeFinding = (finding: Finding): string =>
  `${finding.file}:${finding.line}:${finding.column} ${finding.severity === 'error' ? 'fout' : 'let op'} [${finding.rule}] ` +
  `${finding.message}${finding.hint ? `\n    → ${finding.hint}` : ''}`;
