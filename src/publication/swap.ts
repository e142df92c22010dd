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

/**
 * Moves what is in a folder into another one, also on another disk.
 * @throws Error when both have the same file: two makers of one file would undo each other.
 */
export async function moveInto(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const item of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, item.name), join(to, item.name)];
    if (!existsSync(target)) await move(source, target);
    else if (item.isDirectory()) await moveInto(source, target);
    else throw new Error(`${target} is er al.`);
  }
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}

/**
 * Puts the finished site in the place of the last one; until then readers see the last one whole. When another build is there
 * first, its site is the last one.
 */
export async function publish(staging: string, target: string): Promise<void> {
  const old = `${staging}.oud`;
  await mkdir(dirname(target), { recursive: true });
  for (let isDone = false; !isDone;) {
    const hadOld = await renamed(target, old, 'ENOENT');
    try {
      isDone = await renamed(staging, target, 'ENOTEMPTY');
    } catch (error) {
      if (hadOld) await rename(old, target);
      throw error;
    }
    await rm(old, { recursive: true, force: true });
  }
}

/** Renames a folder. Returns false when that cannot be for the reason that was named. */
async function renamed(from: string, to: string, unless: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === unless) return false;
    throw error;
  }
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
