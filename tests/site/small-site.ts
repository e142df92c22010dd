import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fixtureContent } from '../content.ts';

const root = resolve(import.meta.dirname, '../..');

/** Puts the small content of the tests in a folder, with all that a site needs. */
export async function writeSmallContent(content: string): Promise<void> {
  await cp(fixtureContent, content, { recursive: true });
  const [document = ''] = await readdir(join(content, 'policy'));
  await cp(join(content, 'policy', document), join(content, 'policy/knaw-advies-2022.mdx'));
}

/** What a site is made of, besides its content and packages. */
const parts = ['.github', 'astro.config.mjs', 'package-lock.json', 'package.json', 'public', 'src', 'tsconfig.json'];

/**
 * Copies a project to another folder, without anything that a build left in it. The packages are the same ones, but what
 * programs keep beside them, as in `node_modules/.cache`, is its own.
 */
export async function copyProject(target: string, content: string, original = root): Promise<void> {
  for (const part of parts) await cp(join(original, part), join(target, part), { recursive: true });
  await cp(content, join(target, 'content'), { recursive: true });
  await mkdir(join(target, 'node_modules'));
  const packages = join(root, 'node_modules');
  for (const name of await readdir(packages)) {
    if (!name.startsWith('.')) await symlink(join(packages, name), join(target, 'node_modules', name));
  }
}

/** Starts a build. */
export function startBuild(
  target: string,
  { project = root, content = join(project, 'content'), env = {} }: { project?: string; content?: string; env?: Record<string, string> },
): ChildProcess {
  return spawn(process.execPath, [join(project, 'src/commands/build.ts'), '--silent', '--content', content, '--out', target], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_ENV: undefined, ...env },
  });
}

/** Waits for the end of a build. */
export const ended = (child: ChildProcess): Promise<{ status: number | null; output: string }> =>
  new Promise((done) => {
    let output = '';
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (status) => done({ status, output }));
  });
