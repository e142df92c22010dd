import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Digest of every file of a site, by its path. */
export async function digestsOf(site: string): Promise<Record<string, string>> {
  const files = (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
  return Object.fromEntries(
    await Promise.all(
      files.toSorted().map(
        async (file) =>
          [
            file.slice(site.length),
            createHash('sha256')
              .update(await readFile(file))
              .digest('hex'),
          ] as const,
      ),
    ),
  );
}
