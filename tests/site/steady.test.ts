import { type ChildProcess, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { digestsOf } from './digests.ts';
import { ended, startBuild, writeSmallContent } from './small-site.ts';

const OLD = 'de vorige site';
const seed = 20_261_126;

let folder: string;
let content: string;
/** What a build that nobody disturbs makes of the content. */
let whole: Record<string, string>;
/** Milliseconds that it took. */
let taken: number;

/** The same machine for someone else: another day already, and other rules for capitals and order. */
const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };

const start = (target: string, env?: Record<string, string>): ChildProcess => startBuild(target, { content, ...(env && { env }) });

/** What is left behind beside a site and in the folder of Astro, by builds that run no more. */
const leftIn = async (parent: string): Promise<string[]> => (await readdir(parent)).filter((name) => name.includes('.bouw-'));

async function putOld(target: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  await writeFile(join(target, 'index.html'), OLD);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vast-'));
  content = join(folder, 'content');
  await writeSmallContent(content);
  const begin = performance.now();
  const { status, output } = await ended(start(join(folder, 'heel')));
  expect(status, output).toBe(0);
  taken = performance.now() - begin;
  whole = await digestsOf(join(folder, 'heel'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('een bouw die niets stuk kan maken', () => {
  let target: string;
  beforeEach(async () => {
    target = join(folder, 'site');
    await putOld(target);
  });

  test('op tien willekeurige momenten gestopt: de vorige site staat er nog, of de nieuwe helemaal', async () => {
    const moments = fc.sample(fc.double({ min: 0.02, max: 1, noNaN: true }), { numRuns: 10, seed });
    for (const moment of moments) {
      const child = start(target);
      const end = ended(child);
      const timer = setTimeout(() => child.kill('SIGKILL'), moment * taken);
      const { status } = await end;
      clearTimeout(timer);
      if ((await readFile(join(target, 'index.html'), 'utf8')) === OLD) {
        expect(status, 'gestopt').toBeNull();
        expect(await readdir(target)).toEqual(['index.html']);
      } else {
        expect(await digestsOf(target)).toEqual(whole);
        await putOld(target);
      }
    }
  });

  test('twee tegelijk op één plek, in een andere tijdzone en taal: dezelfde bytes, en al het oude is opgeruimd', async () => {
    const both = await Promise.all([ended(start(target, elsewhere)), ended(start(target, elsewhere))]);
    expect(
      both.map(({ status }) => status),
      both.map(({ output }) => output).join('\n'),
    ).toEqual([0, 0]);
    expect(await digestsOf(target)).toEqual(whole);
    expect(await leftIn(folder)).toEqual([]);
  });

  const disk = (size: string, command: string): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(
      'unshare',
      ['--user', '--map-root-user', '--mount', 'sh', '-ec', `mount -t tmpfs -o size=${size} tmpfs "$DISK"\n${command}`],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          NODE_ENV: undefined,
          DISK: target,
          CONTENT: content,
          BUILD: resolve('src/commands/build.ts'),
          NODE: process.execPath,
        },
      },
    );

  // A disk of its own takes rights that not every machine gives.
  test.skipIf(spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'true']).status !== 0)(
    'een volle schijf: één regel, en de vorige site staat er nog',
    () => {
      const { status, stdout, stderr } = disk(
        '2m',
        `mkdir "$DISK/site"; echo '${OLD}' > "$DISK/site/index.html"
         "$NODE" "$BUILD" --silent --content "$CONTENT" --out "$DISK/site" || echo "status $?"
         cat "$DISK/site/index.html"; ls -A "$DISK"`,
      );
      expect(status, stderr).toBe(0);
      expect(stdout.trim().split('\n')).toEqual(['status 1', OLD, 'site']);
      expect(stderr.trim().split('\n')).toEqual([
        'De schijf is vol. Maak plaats vrij en bouw dan opnieuw.',
        `Er is niets veranderd in ${target}/site.`,
      ]);
    },
  );
});
