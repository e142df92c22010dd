import { chartFiles } from './chart-files.ts';
import { collectionFiles } from './collection-files.ts';
import { csvFiles } from './csv-files.ts';
import { entryFiles } from './entry-files.ts';
import type { Exporter } from './export-file.ts';
import { markdownFiles } from './markdown-files.ts';
import { openapiFile } from './openapi-file.ts';
import { registerFiles } from './register-files.ts';
import { schemaFiles } from './schema-files.ts';
import { versionFiles } from './version-files.ts';

/** Everything that is published beside the pages. */
export const exporters: readonly Exporter[] = [
  collectionFiles,
  csvFiles,
  chartFiles,
  registerFiles,
  schemaFiles,
  versionFiles,
  openapiFile,
  entryFiles,
  markdownFiles,
];
