import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where a site is built, beside the folder it will take the place of, so that one rename puts it there. */
export function stagingFolder(target: string): string {
  return join(dirname(target), `.${basename(target)}.bouw-${process.pid}`);
}

/** Puts the finished site in the place of the last one; until then readers see the last one whole. */
export async function publish(staging: string, target: string): Promise<void> {
  const old = `${staging}.oud`;
  await mkdir(dirname(target), { recursive: true });
  let hadOld = true;
  try {
    await rename(target, old);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    hadOld = false;
  }
  try {
    await rename(staging, target);
  } catch (error) {
    if (hadOld) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
