import { dataFiles } from '../i18n/file-addresses.ts';
import { openapi } from './data/openapi.ts';
import { versionOf } from './data/version.ts';
import type { Exporter } from './export-file.ts';

/** The description of the open data that programs can read. */
export const openapiFile: Exporter = ({ history, site }) => [
  { path: dataFiles.openapi.slice(1), content: () => JSON.stringify(openapi(site, versionOf(history)), null, 2) },
];
