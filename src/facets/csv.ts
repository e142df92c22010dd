type Row = Readonly<Record<string, unknown>>;

/** A spreadsheet runs a cell that begins with one of these as a formula. */
const formula = /^[=+\-@\t\r]/;

/**
 * Records as CSV (RFC 4180), with a column for each field. A field in a field gets a name with a dot, a list of words
 * becomes one text, and a list of records stays JSON. A byte order mark tells spreadsheets that it is UTF-8.
 */
export function toCsv(records: readonly Row[]): string {
  const rows = records.map((record) => new Map(cellsOf(record, '')));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? ''))];
  return `\uFEFF${lines.map((line) => line.map(quote).join(',')).join('\r\n')}\r\n`;
}

const isRecord = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const cellsOf = (record: Row, prefix: string): [column: string, text: string][] =>
  Object.entries(record).flatMap(([key, value]): [string, string][] =>
    isRecord(value) ? cellsOf(value, `${prefix}${key}.`) : [[`${prefix}${key}`, textOf(value)]],
  );

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.some((item) => typeof item === 'object') ? JSON.stringify(value) : value.join('; ');
  return String(value);
}

function quote(cell: string): string {
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
