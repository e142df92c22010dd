import { parse } from 'csv-parse/sync';
import { isEdtfDate } from '../model/dates.ts';
import { idPattern, UNKNOWN, type Unknown } from '../model/fields.ts';
import type { Scheme } from '../model/register.ts';

/** The columns of the list of grants; the order is free, the names are fixed. */
export const columns = ['id', 'title', 'recipient', 'amount', 'awardedOn', 'start', 'end', 'round', 'summary'] as const;
export type Column = (typeof columns)[number];

/** A good row of the list. */
export interface GrantRow {
  line: number;
  id: string;
  title: string;
  recipient: string;
  /** Euro. */
  amount: number | Unknown;
  awardedOn: string;
  start: string;
  end: string;
  round: string;
  summary: string;
}

/** What is wrong in the list; line 1 holds the names of the columns. */
export interface RowProblem {
  line: number;
  column: string;
  message: string;
}

/** Fields that may be empty in the list; they become 'onbekend'. */
const mayBeEmpty: readonly Column[] = ['recipient', 'amount', 'awardedOn', 'start', 'end'];

/** Columns that a list need not have. */
const mayBeAbsent: readonly Column[] = ['awardedOn'];

/**
 * Reads an amount as people write it: `125000`, `125000.50`, `125.000,50` or `€ 125.000`.
 * @returns Euro, or undefined when it is no amount.
 */
export function readAmount(text: string): number | undefined {
  const bare = text.replace(/[€\s]/g, '').replace(/,-$/, '');
  if (/^\d{1,3}(\.\d{3})+(,\d{1,2})?$/.test(bare)) return Number(bare.replace(/\./g, '').replace(',', '.'));
  return /^\d+([.,]\d{1,2})?$/.test(bare) ? Number(bare.replace(',', '.')) : undefined;
}

/**
 * Reads a CSV file (UTF-8, comma or semicolon) and checks every cell.
 * @param scheme The scheme that gets the grants; a row names one of its rounds.
 * @param taken Ids that are in use already, of grants or projects.
 */
export function readGrants(csv: string, scheme: Scheme, taken: ReadonlySet<string>): { rows: GrantRow[]; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  let records: { record: string[]; info: { lines: number } }[];
  try {
    // The types of csv-parse do not know what `info` does to the records.
    records = parse(csv, {
      bom: true,
      delimiter: [',', ';'],
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof records;
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? 1;
    return { rows: [], problems: [{ line, column: '', message: 'Dit is geen goede CSV: een aanhalingsteken wordt niet gesloten.' }] };
  }
  const header = records[0]?.record ?? [];
  for (const column of columns.filter((name) => !header.includes(name) && !mayBeAbsent.includes(name))) {
    problems.push({ line: 1, column, message: 'Deze kolom ontbreekt.' });
  }
  for (const name of header.filter((other) => !(columns as readonly string[]).includes(other))) {
    problems.push({ line: 1, column: name, message: `Deze kolom kennen we niet. De kolommen zijn: ${columns.join(', ')}.` });
  }
  if (records.length < 2) problems.push({ line: 1, column: '', message: 'Er staan geen rijen in het bestand.' });
  if (problems.length > 0) return { rows: [], problems };

  const seen = new Map<string, number>();
  const rows = records.slice(1).map(({ record, info }) => {
    const line = info.lines;
    const report = (column: string, message: string) => problems.push({ line, column, message });
    if (record.length !== header.length) report('', `Deze rij heeft ${record.length} cellen; dat moeten er ${header.length} zijn.`);
    const cells = Object.fromEntries(columns.map((name) => [name, record[header.indexOf(name)] ?? ''])) as Record<Column, string>;
    for (const column of columns.filter((name) => cells[name] === '' && !mayBeEmpty.includes(name))) report(column, 'Deze cel is leeg.');
    if (cells.id !== '') {
      const earlier = seen.get(cells.id);
      if (!idPattern.test(cells.id)) report('id', `‘${cells.id}’ mag alleen kleine letters, cijfers en streepjes hebben.`);
      else if (earlier !== undefined) report('id', `‘${cells.id}’ staat ook op regel ${earlier}.`);
      else if (taken.has(cells.id)) report('id', `‘${cells.id}’ bestaat al in het register of als project.`);
      seen.set(cells.id, earlier ?? line);
    }
    const amount = cells.amount === '' || cells.amount === UNKNOWN ? UNKNOWN : readAmount(cells.amount);
    if (amount === undefined) report('amount', `‘${cells.amount}’ is geen bedrag zoals 125000 of 125.000,50.`);
    for (const column of ['awardedOn', 'start', 'end'] as const) {
      if (cells[column] !== '' && cells[column] !== UNKNOWN && !isEdtfDate(cells[column])) {
        report(column, `‘${cells[column]}’ is geen datum zoals 2026-09-01 of 2026-09.`);
      }
    }
    if (cells.round !== '' && !scheme.rounds.some((round) => round.id === cells.round)) {
      report('round', `‘${cells.round}’ is geen ronde van deze regeling. Kies uit: ${scheme.rounds.map((round) => round.id).join(', ')}.`);
    }
    return {
      ...cells,
      line,
      amount: amount ?? UNKNOWN,
      recipient: cells.recipient || UNKNOWN,
      awardedOn: cells.awardedOn || UNKNOWN,
      start: cells.start || UNKNOWN,
      end: cells.end || UNKNOWN,
    };
  });
  return { rows, problems };
}
