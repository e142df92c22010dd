import { calendarFiles } from './calendar-files.ts';
import { chartFiles } from './chart-files.ts';
import { citationFiles } from './citation-files.ts';
import { collectionFiles } from './collection-files.ts';
import type { Exporter } from './export-file.ts';
import { feedFiles } from './feed-files.ts';
import { registerFiles } from './register-files.ts';

/** Everything that is published beside the pages. */
export const exporters: readonly Exporter[] = [collectionFiles, chartFiles, registerFiles, citationFiles, feedFiles, calendarFiles];
