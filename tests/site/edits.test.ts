import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { digestsOf } from './digests.ts';
import { type Edit, type Kind, type Choose, randomEdit, writeLooseEntries } from './random-edits.ts';
import { copyProject, ended, startBuild, writeSmallContent } from './small-site.ts';

// What a build keeps for the next one may make that one faster, and never other than it would have been without.

/** Each round begins where the last one ended. More of them, or others, by hand: `EDIT_ROUNDS=20 EDIT_SEED=7`. */
const seed = Number(process.env['EDIT_SEED'] ?? 20_261_126);
const rounds = Number(process.env['EDIT_ROUNDS'] ?? 2);

/** What changes in the first rounds: the content with what the site knows of it, and what the site looks like. */
const firstRounds: Kind[][] = [
  ['text', 'fact', 'term', 'deletion', 'vocabulary', 'field', 'value'],
  ['template', 'words', 'style', 'script'],
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bewerkt-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Chance that is the same for the same seed. */
function chance(): Choose {
  const numbers = fc.sample(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { seed, numRuns: 20 * (rounds + 1) });
  return (items) => {
    const item = items[Math.floor((numbers.pop() ?? 0) * items.length)];
    if (item === undefined) throw new Error('Er is niets om uit te kiezen.');
    return item;
  };
}

/** Builds the site of a project in its own folder. Returns the digests of its files. */
async function build(project: string): Promise<Record<string, string>> {
  const site = join(project, 'dist');
  const { status, output } = await ended(startBuild(site, { project }));
  expect(status, output).toBe(0);
  return digestsOf(site);
}

/** Which of these changes no file of a site shows. */
async function unseen(edits: readonly Edit[], site: string): Promise<string[]> {
  const files = (await readdir(site, { recursive: true, withFileTypes: true })).filter((item) => item.isFile());
  const texts = await Promise.all(files.map((item) => readFile(join(item.parentPath, item.name), 'latin1')));
  const isSeen = ({ sign }: Edit): boolean => sign === undefined || texts.some((text) => text.includes(sign));
  return edits.filter((edit) => !isSeen(edit)).map(({ name }) => name);
}

test('na elke bewerking dezelfde bytes als een bouw die niets heeft onthouden', { timeout: 120_000 * (rounds + 1) }, async () => {
  const choose = chance();
  const content = join(folder, 'inhoud');
  await writeSmallContent(content);
  await writeLooseEntries(content);
  const warm = join(folder, 'warm');
  await copyProject(warm, content);
  let files = Object.keys(await build(warm));
  for (let round = 0; round < rounds; round += 1) {
    const kinds = firstRounds[round] ?? [choose(firstRounds), choose(firstRounds)].map((some) => choose(some));
    const edits: Edit[] = [];
    for (const [index, kind] of kinds.entries()) {
      const edit = await randomEdit(warm, kind, choose, `merk${round}teken${index}einde`);
      await edit.make();
      edits.push(edit);
    }
    const told = `EDIT_SEED=${seed}, ronde ${round + 1}: ${edits.map(({ name }) => name).join(', ')}`;
    const cold = join(folder, 'koud');
    await copyProject(cold, join(warm, 'content'), warm);
    const fresh = await build(cold);
    expect(await unseen(edits, join(cold, 'dist')), told).toEqual([]);
    const gone = edits.flatMap((edit) => edit.gone ?? []);
    expect(files, told).toEqual(expect.arrayContaining(gone));
    files = Object.keys(fresh);
    expect(
      files.filter((file) => gone.includes(file)),
      told,
    ).toEqual([]);
    expect(await build(warm), told).toEqual(fresh);
    await rm(cold, { recursive: true });
  }
});
