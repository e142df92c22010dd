type Row = Readonly<Record<string, unknown>>;

/** A spreadsheet runs a cell that begins with one of these signs as a formula; an apostrophe tells that what follows is text. */
const needsApostrophe = /^[=+\-@\t\r']/;

/**
 * A text as a cell that no spreadsheet runs: with an apostrophe in front, also when it begins with one itself. Whoever takes
 * the first apostrophe away from each cell that begins with one, has each text as it was.
 */
export const safeCell = (text: string): string => (needsApostrophe.test(text) ? `'${text}` : text);

/** Lines of cells as CSV (RFC 4180). */
export const csvOf = (lines: readonly (readonly string[])[]): string => lines.map((line) => `${line.map(quote).join(',')}\r\n`).join('');

/**
 * Records as CSV for a spreadsheet, with a column for each field. A field in a field gets a name with a dot, a list of words
 * becomes one text, and a list of records stays JSON. A byte order mark tells spreadsheets that it is UTF-8.
 */
export function toCsv(records: readonly Row[]): string {
  const rows = records.map((record) => new Map(cellsOf(record, '')));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return `\uFEFF${csvOf([columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? ''))])}`;
}

const isRecord = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const cellsOf = (record: Row, prefix: string): [column: string, text: string][] =>
  Object.entries(record).flatMap(([key, value]): [string, string][] =>
    isRecord(value) ? cellsOf(value, `${prefix}${key}.`) : [[`${prefix}${key}`, textOf(value)]],
  );

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  // A number is no formula, though it may begin with a sign.
  if (typeof value === 'number') return String(value);
  const isList = Array.isArray(value) && !value.some((item) => typeof item === 'object');
  return safeCell(isList ? value.join('; ') : Array.isArray(value) ? JSON.stringify(value) : String(value));
}

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
