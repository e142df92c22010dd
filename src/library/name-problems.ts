import type { BetterName } from './file-name.ts';
import { BEGINNING, type Problem } from './problem.ts';
import type { MeantLanguage } from './translation-name.ts';

/** Says of a file or a folder that nothing with its name belongs there. */
export const unknownFile = (file: string, name: string, isFolder: boolean, expected: string, better: BetterName | undefined): Problem => ({
  kind: 'unknown-file',
  file,
  ...BEGINNING,
  name,
  isFolder,
  expected,
  better: isFolder ? undefined : better,
});

/** Says of a file that it is a translation under another name. */
export const translationName = (file: string, name: string, meant: MeantLanguage, names: ReadonlySet<string>): Problem => ({
  kind: 'translation-name',
  file,
  ...BEGINNING,
  name,
  ...meant,
  taken: names.has(meant.english),
});
