import { parse } from 'csv-parse/sync';

interface Column {
  titles: string;
  datatype: string;
  separator?: string;
  null?: string | string[];
}

/**
 * Reads a CSV of the open data with nothing but what its metadata say, as anyone can who has the two files. A strict reader:
 * each row has as many cells as the first, and quotes stand where RFC 4180 has them.
 */
export function readTable(csv: string, metadata: string): unknown[] {
  const { tableSchema } = JSON.parse(metadata) as { tableSchema: { columns: Column[] } };
  const [header, ...rows] = parse(csv, { record_delimiter: '\r\n', relax_column_count: false, relax_quotes: false }) as string[][];
  if (header?.join() !== tableSchema.columns.map(({ titles }) => titles).join())
    throw new Error('The columns are other ones than the metadata say.');
  return rows.map((row) => readRow(row, tableSchema.columns));
}

function readRow(row: readonly string[], columns: readonly Column[]): Record<string, unknown> {
  const entry: Record<string, unknown> = {};
  row.forEach((cell, index) => {
    const column = columns[index];
    if (cell === '' || !column) return;
    const groups = column.titles.split('.');
    const field = groups.pop() ?? '';
    const place = groups.reduce((inside, group) => (inside[group] ??= {}) as Record<string, unknown>, entry);
    place[field] = readCell(cell, column);
  });
  return entry;
}

export function readCell(cell: string, { datatype, separator, null: instead = [] }: Omit<Column, 'titles'>): unknown {
  if (separator !== undefined && cell === '[]') return [];
  if ([instead].flat().includes(cell)) return cell;
  if (separator !== undefined) return cell.split(separator).map((word) => (datatype === 'integer' ? Number(word) : word));
  const isNumeral = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(cell);
  if (['number', 'boolean', 'json'].includes(datatype) || (datatype === 'anyAtomicType' && isNumeral)) return JSON.parse(cell);
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
