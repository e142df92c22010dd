import { calendarFiles } from './calendar-files.ts';
import { catalogueOf } from './catalogue-file.ts';
import { chartFiles } from './chart-files.ts';
import { citationFiles } from './citation-files.ts';
import { collectionFiles } from './collection-files.ts';
import { csvFiles } from './csv-files.ts';
import { entryFiles } from './entry-files.ts';
import type { Exporter } from './export-file.ts';
import { feedFiles } from './feed-files.ts';
import { givingFile } from './giving-file.ts';
import { markdownFiles } from './markdown-files.ts';
import { openSearchFiles } from './open-search-files.ts';
import { openapiFile } from './openapi-file.ts';
import { registerFiles } from './register-files.ts';
import { schemaFiles } from './schema-files.ts';
import { versionFiles } from './version-files.ts';

/** The open data. */
const data: readonly Exporter[] = [collectionFiles, csvFiles, schemaFiles, chartFiles, registerFiles, givingFile];

/** Everything that is published beside the pages. */
export const exporters: readonly Exporter[] = [
  ...data,
  catalogueOf(data),
  versionFiles,
  openapiFile,
  entryFiles,
  markdownFiles,
  openSearchFiles,
  citationFiles,
  feedFiles,
  calendarFiles,
];
