import type { Entry } from '../library/entry.ts';
import type { Finding } from '../library/finding.ts';
import type { Library } from '../library/library.ts';
import type { Path } from '../library/source-file.ts';

/** A check over the whole of the content. Pure: it reads the library and nothing else. */
export interface Rule {
  /** Permanent name; it stands in messages and is never used for another rule. */
  code: string;
  check: (library: Library) => Finding[];
}

/** A finding of a rule at a field of an entry. */
export function at(entry: Entry, path: Path, rule: string, message: string, hint: string, part?: 'key' | 'value'): Finding {
  return { rule, severity: 'error', file: entry.source.file, ...entry.locate(path, part), message, hint };
}
