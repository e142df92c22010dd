import type { History } from '../history/history.ts';
import type { Library } from '../library/library.ts';

/** A file that stands beside the pages: data, a feed, a citation. */
export interface ExportFile {
  /** Path in the site, without a slash at the beginning, as `data/v1/projects.json`. */
  path: string;
  /** What is in it; made when it is asked for, so that not all files are in memory at once. */
  content: () => string | Uint8Array;
}

/** What exports are made of. */
export interface ExportSource {
  /** The content in Dutch; `libraryIn` gives it in English. */
  library: Library;
  history: History;
  /** The address of the published site. */
  site: URL;
}

/** Makes the files of one kind. */
export type Exporter = (source: ExportSource) => Iterable<ExportFile>;
