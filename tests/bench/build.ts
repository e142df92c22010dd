import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { growContent } from './content.ts';
import { hugoVersion, writeHugoSite } from './hugo-site.ts';
import { compare, type Contestant, type Run } from './measure.ts';
import { writePlainSite } from './plain-site.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, '.cache/bench/build');
const content = join(folder, 'content');
const ours = { name: 'deze site', site: join(folder, 'site') };
const plain = { name: 'Astro, MDX en Pagefind', project: join(folder, 'plain'), site: join(folder, 'plain/dist') };
const hugo = { name: 'Hugo, zonder zoeken', project: join(folder, 'hugo'), site: join(folder, 'hugo/public') };
const sites = [ours, plain, hugo];

/** What one site took, and how many pages it has. */
interface Built extends Run {
  pages: number;
}

const pagesIn = (site: string): number =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;

const remove = (path: string): void => rmSync(path, { recursive: true, force: true });

/** What `npm run build` gives to Node. */
function buildArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { build: string } };
  return scripts.build.split(' ').slice(1);
}

/** Changes one sentence of one intervention. */
function edit(): void {
  const file = join(content, 'interventions/green-dot.mdx');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nNog een zin.\n`);
}

/** Builds the sites of the same texts, in turn. */
async function build(rounds: number, prepare: { ours: () => void; plain: () => void }): Promise<Map<string, Built>> {
  const contestants: Contestant[] = [
    {
      name: ours.name,
      args: [...buildArguments(), '--silent', '--content', content, '--out', ours.site],
      cwd: root,
      prepare: prepare.ours,
    },
    { name: plain.name, args: ['build.mjs'], cwd: plain.project, prepare: prepare.plain },
    ...(hugoVersion() === undefined
      ? []
      : [{ name: hugo.name, command: 'hugo', args: ['--quiet'], cwd: hugo.project, prepare: () => remove(hugo.site) }]),
  ];
  const results = await compare(contestants, rounds);
  return new Map(
    sites.flatMap(({ name, site }) => {
      const run = results.get(name);
      return run ? [[name, { ...run, pages: pagesIn(site) }] as const] : [];
    }),
  );
}

const milliseconds = ({ wall, pages }: Built): number => (wall * 1000) / pages;

function print(title: string, results: ReadonlyMap<string, Built>): void {
  console.log(
    `\n${title}\n\n| | pagina’s | tijd (s) | per pagina (ms) | processortijd (s) | geheugen (MB) |\n| --- | --: | --: | --: | --: | --: |`,
  );
  for (const [name, run] of results) {
    const { wall, cpu, megabytes, pages } = run;
    console.log(
      `| ${name} | ${pages} | ${wall.toFixed(1)} | ${milliseconds(run).toFixed(1)} | ${cpu.toFixed(1)} | ${megabytes.toFixed(0)} |`,
    );
  }
  const [own, other] = [results.get(ours.name), results.get(plain.name)];
  if (!own || !other) return;
  console.log(
    `| ${ours.name} / ${plain.name} | | ${(own.wall / other.wall).toFixed(2)} | ${(milliseconds(own) / milliseconds(other)).toFixed(2)} | ${(own.cpu / other.cpu).toFixed(2)} | ${(own.megabytes / other.megabytes).toFixed(2)} |`,
  );
}

interface Cold {
  size: number;
  results: ReadonlyMap<string, Built>;
}

/** How fast the time of a site grows from one size to the next: 1 is as fast as the interventions. */
const growthOf = (name: string, before: Cold, after: Cold): number =>
  Math.log((after.results.get(name)?.wall ?? NaN) / (before.results.get(name)?.wall ?? NaN)) / Math.log(after.size / before.size);

function printGrowth(colds: readonly Cold[]): void {
  for (const [index, after] of colds.entries()) {
    const before = colds[index - 1];
    if (!before) continue;
    for (const name of after.results.keys()) {
      console.log(`Groei van ${before.size} naar ${after.size}, ${name}: ${growthOf(name, before, after).toFixed(2)}`);
    }
  }
}

/** Says of each goal whether it is met, and how far it is. */
function printGoals(colds: readonly Cold[], again: ReadonlyMap<string, Built> | undefined): void {
  const say = (goal: string, most: number, values: readonly number[]): void => {
    const worst = Math.max(...values);
    console.log(`- ${goal}: ${worst <= most ? 'gehaald' : 'niet gehaald'} (hoogstens ${most.toFixed(2)}; het is ${worst.toFixed(2)})`);
  };
  const ratios = (of: (run: Built) => number): number[] =>
    colds.flatMap(({ results }) => {
      const [own, other] = [results.get(ours.name), results.get(plain.name)];
      return own && other ? [of(own) / of(other)] : [];
    });
  console.log('\nDe doelen:\n');
  say('tijd per pagina naast de kale site', 0.5, ratios(milliseconds));
  say(
    'geheugen naast de kale site',
    1,
    ratios(({ megabytes }) => megabytes),
  );
  const growths = colds.slice(1).map((after, index) => growthOf(ours.name, colds[index] ?? after, after));
  if (growths.length > 0) say('groei', 1, growths);
  const [first, second] = [colds[0]?.results.get(ours.name), again?.get(ours.name)];
  if (first && second) say('na één verandering naast van voren af aan', 1 / 3, [second.wall / first.wall]);
}

/**
 * The whole build beside a bare site of Astro, MDX and Pagefind with the texts of the same interventions: cold, and for the first size
 * again after one sentence changed. Hugo, where it is installed, is a far mark: it makes the pages and nothing else.
 */
export async function benchBuild(sizes: readonly number[], rounds: number): Promise<void> {
  console.log(`\nHugo: ${hugoVersion() ?? 'niet geïnstalleerd (pakket hugo van Debian)'}`);
  const colds: Cold[] = [];
  let again: ReadonlyMap<string, Built> | undefined;
  for (const size of sizes) {
    growContent(join(root, 'content'), content, size);
    remove(plain.project);
    writePlainSite(plain.project, content, join(root, 'node_modules'));
    writeHugoSite(hugo.project, content);
    const forget = (): void => [plain.site, join(plain.project, '.astro')].forEach(remove);
    const cold = await build(rounds, { ours: () => remove(ours.site), plain: forget });
    print(`Bouwen met ${size} interventies in twee talen (mediaan van ${rounds})`, cold);
    colds.push({ size, results: cold });
    // The answer is the same at every size, and takes as long again.
    if (again) continue;
    again = await build(rounds, { ours: edit, plain: () => undefined });
    print('Nog een keer bouwen na één verandering', again);
  }
  console.log('');
  printGrowth(colds);
  printGoals(colds, again);
}
