import type { Library } from '../library/library.ts';
import type { SourceFile } from '../library/source-file.ts';

/** Every file that has a body, translations too, each once. */
export const bodiesOf = (library: Library): SourceFile[] =>
  library.entries
    .flatMap((entry) => [entry.source, ...(entry.translation ? [entry.translation.source] : [])])
    .filter((source) => source.file.endsWith('.mdx'));
