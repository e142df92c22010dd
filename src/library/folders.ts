import { type Dirent, readdirSync } from 'node:fs';

/** Something in a folder; a device or a pipe is neither a folder nor a file. */
export interface FolderItem {
  name: string;
  kind: 'folder' | 'file' | 'link' | 'other';
}

const kindOf = (item: Dirent): FolderItem['kind'] =>
  item.isSymbolicLink() ? 'link' : item.isDirectory() ? 'folder' : item.isFile() ? 'file' : 'other';

/** What is in a folder, sorted by name; undefined when there is no such folder. Hidden files do not count. */
export function listFolder(folder: string): FolderItem[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((item) => !item.name.startsWith('.'))
      .map((item) => ({ name: item.name, kind: kindOf(item) }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
