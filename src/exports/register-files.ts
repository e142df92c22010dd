import { registerRows } from '../accountability/register-rows.ts';
import { toCsv } from '../facets/csv.ts';
import { registerCsvAddress } from '../i18n/file-addresses.ts';
import type { Exporter } from './export-file.ts';

/** The whole register as one table, for a spreadsheet. */
export const registerFiles: Exporter = ({ library, site }) => [
  { path: registerCsvAddress.slice(1), content: () => toCsv(registerRows(library, site)) },
];
