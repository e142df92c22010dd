import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Makes the search index of a built site.
 * @param site Folder with the pages; the index is written into it, in `pagefind/`.
 * @throws Error with the messages of Pagefind.
 */
export async function buildIndex(site: string): Promise<void> {
  try {
    const created = await createIndex();
    if (!created.index) throw new Error(created.errors.join('\n'));
    const added = await created.index.addDirectory({ path: site });
    const written = await created.index.writeFiles({ outputPath: join(site, 'pagefind') });
    const errors = [...added.errors, ...written.errors];
    if (errors.length > 0) throw new Error(errors.join('\n'));
  } finally {
    await close();
  }
}
