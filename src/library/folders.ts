import { type Dirent, readdirSync } from 'node:fs';

/** Something in a folder; a device or a pipe is neither a folder nor a file, and what is hidden is never opened. */
export interface FolderItem {
  name: string;
  kind: 'folder' | 'file' | 'link' | 'hidden' | 'other';
}

/**
 * What computers and programs leave beside a file while someone works: of macOS, git, Vim, Emacs and LibreOffice. Any other hidden
 * file can do something that nobody sees, as one that keeps changes out of the view of who judges them.
 */
const leftBehind = /^\.(?:DS_Store|gitkeep|_.*|.*\.sw[a-p]|#.*|~lock\..*#)$/;

const kindOf = (item: Dirent): FolderItem['kind'] => {
  if (item.isSymbolicLink()) return 'link';
  if (item.name.startsWith('.')) return 'hidden';
  return item.isDirectory() ? 'folder' : item.isFile() ? 'file' : 'other';
};

/** What is in a folder, sorted by name; undefined when there is no such folder. What programs leave behind does not count. */
export function listFolder(folder: string): FolderItem[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((item) => !leftBehind.test(item.name))
      .map((item) => ({ name: item.name, kind: kindOf(item) }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
