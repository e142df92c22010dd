import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const prefixOf = (target: string): string => `.${basename(target)}.bouw-`;

/** Where a site is built, beside the folder it will take the place of, so that one rename puts it there. */
export function stagingFolder(target: string): string {
  return join(dirname(target), `${prefixOf(target)}${process.pid}`);
}

/**
 * Where Astro writes the pages of this build. Astro keeps the programs that write the pages inside the project, because they
 * use its packages: in a folder of the output when that lies there too, or else in one folder for all builds, which then mix.
 */
export function pagesTarget(root: string): string {
  return join(root, '.astro', 'paginas');
}

/** Moves a folder, also to another disk. */
export async function moveFolder(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
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

/**
 * Clears what builds left behind that were stopped half-way. When one was stopped in the middle of the swap, the last
 * site is put back. Builds that are still running are left alone.
 */
export async function tidyUp(target: string): Promise<void> {
  const folder = dirname(target);
  const names = existsSync(folder) ? await readdir(folder) : [];
  for (const name of names.filter((other) => other.startsWith(prefixOf(target)))) {
    if (isRunning(Number.parseInt(name.slice(prefixOf(target).length), 10))) continue;
    if (name.endsWith('.oud') && !existsSync(target)) await rename(join(folder, name), target);
    else await rm(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
