import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFiles } from '../rules/try-out.ts';
import { listFolder } from '../library/folders.ts';
import { readText } from '../library/read-text.ts';
import { collections } from '../model/collections.ts';
import { originalOf } from '../model/translation.ts';
import { formatText } from './format-text.ts';

/** How it went with the files of the content folder, by their path in it. */
export interface FormatReport {
  /** How many files there are. */
  count: number;
  /** Written, or to be written, in the form of all content files. */
  changed: string[];
  /** Left alone because of errors in them. */
  broken: string[];
  /** Left alone, though there need be nothing wrong with them. */
  unsure: string[];
}

/**
 * Puts every content file in the same form; one that would then not provably mean the same stays byte for byte as it is.
 * Returns undefined when there is no such folder.
 * @param isTrial Whether only to look; nothing is written then.
 */
export async function formatContent(directory: string, isTrial: boolean): Promise<FormatReport | undefined> {
  const files = contentFiles(directory);
  if (!files) return undefined;
  const report: FormatReport = { count: files.length, changed: [], broken: [], unsure: [] };
  for (const file of files) {
    const { text, problem } = readText(directory, file);
    const result = problem ? { outcome: 'broken' as const } : formatText(file, text);
    if (result.outcome !== 'formatted') report[result.outcome].push(file);
    // What is on disk is compared, since reading leaves out the mark that some programs put before a text.
    else if ((await readFile(join(directory, file), 'utf8')) !== result.text) {
      report.changed.push(file);
      if (!isTrial) await writeFiles(directory, new Map([[file, result.text]]));
    }
  }
  return report;
}

/** The files with entries, in the order of their names; links are not followed. */
function contentFiles(directory: string): string[] | undefined {
  const storages = new Map(Object.values(collections).map(({ path, storage }) => [path, storage]));
  return listFolder(directory)?.flatMap(({ name, kind }) => {
    const storage = storages.get(originalOf(name));
    if (storage === 'yaml-list') return kind === 'file' ? [name] : [];
    if (storage === undefined || kind !== 'folder') return [];
    const extension = storage === 'mdx-folder' ? '.mdx' : '.yaml';
    return (listFolder(join(directory, name)) ?? []).flatMap((item) =>
      item.kind === 'file' && item.name.endsWith(extension) ? [`${name}/${item.name}`] : [],
    );
  });
}
