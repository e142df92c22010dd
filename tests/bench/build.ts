import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { growContent } from './content.ts';
import { compare, type Run } from './measure.ts';
import { writePlainSite } from './plain-site.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, '.cache/bench/build');
const content = join(folder, 'content');
const ours = { name: 'deze site', site: join(folder, 'site') };
const plain = { name: 'Astro, MDX en Pagefind', project: join(folder, 'plain'), site: join(folder, 'plain/dist') };

/** What one site took, and how many pages it has. */
interface Built extends Run {
  pages: number;
}

const pagesIn = (site: string): number =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;

const remove = (path: string): void => rmSync(path, { recursive: true, force: true });

/** Changes one sentence of one intervention. */
function edit(): void {
  const file = join(content, 'interventions/green-dot.mdx');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nNog een zin.\n`);
}

/** Builds both sites of the same texts, in turn. */
function build(rounds: number, prepare: { ours: () => void; plain: () => void }): Map<string, Built> {
  const results = compare(
    [
      {
        name: ours.name,
        args: [join(root, 'src/commands/build.ts'), '--silent', '--content', content, '--out', ours.site],
        cwd: root,
        prepare: prepare.ours,
      },
      { name: plain.name, args: ['build.mjs'], cwd: plain.project, prepare: prepare.plain },
    ],
    rounds,
  );
  return new Map([...results].map(([name, run]) => [name, { ...run, pages: pagesIn(name === ours.name ? ours.site : plain.site) }]));
}

const milliseconds = ({ wall, pages }: Built): number => (wall * 1000) / pages;

function print(title: string, results: Map<string, Built>): void {
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

/**
 * The whole build beside a bare site of Astro, MDX and Pagefind with the texts of the same interventions: cold, and again after
 * one sentence changed. For more than one size also how fast the time grows: 1 is as fast as the interventions.
 */
export function benchBuild(sizes: readonly number[], rounds: number): void {
  const colds: { size: number; results: Map<string, Built> }[] = [];
  for (const size of sizes) {
    growContent(join(root, 'content'), content, size);
    remove(plain.project);
    writePlainSite(plain.project, content, join(root, 'node_modules'));
    const forget = (): void => [plain.site, join(plain.project, '.astro')].forEach(remove);
    const cold = build(rounds, { ours: () => remove(ours.site), plain: forget });
    print(`Bouwen met ${size} interventies in twee talen (mediaan van ${rounds})`, cold);
    colds.push({ size, results: cold });
  }
  print('Nog een keer bouwen na één verandering', build(rounds, { ours: edit, plain: () => undefined }));
  for (const [index, { size, results }] of colds.entries()) {
    const before = colds[index - 1];
    if (!before) continue;
    for (const [name, { wall }] of results) {
      const growth = Math.log(wall / (before.results.get(name)?.wall ?? NaN)) / Math.log(size / before.size);
      console.log(`Groei van ${before.size} naar ${size}, ${name}: ${growth.toFixed(2)}`);
    }
  }
}
