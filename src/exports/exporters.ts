import { catalogueOf } from './catalogue-file.ts';
import { chartFiles } from './chart-files.ts';
import { collectionFiles } from './collection-files.ts';
import type { Exporter } from './export-file.ts';
import { givingFile } from './giving-file.ts';
import { openSearchFiles } from './open-search-files.ts';
import { registerFiles } from './register-files.ts';

/** The open data. */
const data: readonly Exporter[] = [collectionFiles, chartFiles, registerFiles, givingFile];

/** Everything that is published beside the pages. */
export const exporters: readonly Exporter[] = [...data, catalogueOf(data), openSearchFiles];
