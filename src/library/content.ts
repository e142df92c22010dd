import type { CollectionName } from '../model/collections.ts';
import type { Entry } from './entry.ts';
import type { Problem } from './problem.ts';
import type { ContentImage } from './read-images.ts';
import type { SourceFile } from './source-file.ts';

/** What reading made of a content folder. */
export interface Content {
  entries: Entry[];
  /** Entries that exist but did not pass, with their data as far as they could be read; undefined for bad YAML. */
  broken: Map<string, unknown>;
  /** Lists that could not be read, so that nobody knows which entries they have. */
  unread: Set<CollectionName>;
  problems: Problem[];
  /** Every file that was read, by its path. */
  sources: Map<string, SourceFile>;
  images: Map<string, ContentImage>;
  /** Words that are spelled well, though no dictionary has them. */
  words: string;
}
