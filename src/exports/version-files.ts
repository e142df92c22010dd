import { dataFiles } from '../i18n/file-addresses.ts';
import { changesData } from './data/changes.ts';
import { versionData } from './data/version.ts';
import type { Exporter } from './export-file.ts';

/** Which version of the open data this is, and what changed. */
export const versionFiles: Exporter = ({ library, history, site }) => [
  { path: dataFiles.version.slice(1), content: () => JSON.stringify(versionData(library, history, site), null, 2) },
  { path: dataFiles.changes.slice(1), content: () => JSON.stringify(changesData(library, history, site), null, 2) },
];
