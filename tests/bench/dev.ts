import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type DevServer, startDev } from '../start-dev.ts';
import { growContent } from './content.ts';
import { median } from './measure.ts';
import { writePlainSite } from './plain-site.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, '.cache/bench/dev');

/** A site whose development server is measured: each has a copy of the content, so that one does not work for the other. */
interface Contestant {
  name: string;
  project: string;
  content: string;
  /** Address of the page of the intervention that changes. */
  page: string;
}

const ours: Contestant = { name: 'deze site', project: root, content: join(folder, 'content'), page: '/interventies/green-dot/' };
const plain: Contestant = {
  name: 'Astro en MDX',
  project: join(folder, 'plain'),
  content: join(folder, 'plain-content'),
  page: '/green-dot/',
};

/** Milliseconds between two looks at a page. */
const PAUSE = 20;
/**
 * Milliseconds before each change, so that a server is done with the one before: Astro writes its store half a second after a
 * change, and then tells the browser to ask for the page once more.
 */
const REST = 3_000;
/** A page that does not come in so many milliseconds, does not come. */
const LONGEST = 120_000;

/** Asks for a page, as a browser does, until it is there with these words. Returns how many milliseconds that took. */
async function untilShown(url: string, words: string): Promise<number> {
  const begin = performance.now();
  for (;;) {
    const response = await fetch(url, { headers: { accept: 'text/html' } });
    const html = await response.text();
    const taken = performance.now() - begin;
    if (response.ok && html.includes(words)) return taken;
    if (taken > LONGEST) throw new Error(`${url} laat ‘${words}’ niet zien.`);
    await wait(PAUSE);
  }
}

/**
 * The development server beside that of a bare Astro site with the texts of the same interventions: how long it takes from a
 * change of a text to the page that shows it, and from the start to the first page.
 */
export async function benchDev(entries: number, rounds: number): Promise<void> {
  // Both begin without what Vite remembers of an earlier start.
  for (const path of [folder, join(root, '.cache/vite')]) rmSync(path, { recursive: true, force: true });
  growContent(join(root, 'content'), ours.content, entries);
  cpSync(ours.content, plain.content, { recursive: true });
  writePlainSite(plain.project, plain.content, join(root, 'node_modules'));
  const servers: DevServer[] = [];
  const measured: { name: string; content: string; url: string; start: number; edits: number[] }[] = [];
  try {
    for (const { name, project, content, page } of [ours, plain]) {
      const begin = performance.now();
      const server = await startDev(project, content);
      servers.push(server);
      const url = server.address + page;
      await untilShown(url, '<h1');
      measured.push({ name, content, url, start: performance.now() - begin, edits: [] });
    }
    for (let round = 1; round <= rounds; round += 1) {
      for (const { content, url, edits } of measured) {
        const file = join(content, 'interventions/green-dot.mdx');
        const sentence = `Dit is zin ${round} van de meting.`;
        const text = readFileSync(file, 'utf8');
        await wait(REST);
        await untilShown(url, '<h1');
        writeFileSync(file, `${text}\n${sentence}\n`);
        edits.push(await untilShown(url, sentence));
      }
    }
  } finally {
    for (const server of servers) server.stop();
  }
  const rows = measured.map(({ name, edits, start }) => ({ name, edit: median(edits), start }));
  console.log(`\nVan verandering tot pagina met ${entries} interventies in twee talen (mediaan van ${rounds})\n`);
  console.log('| | na één zin (ms) | van start tot eerste pagina (s) |\n| --- | --: | --: |');
  for (const { name, edit, start } of rows) console.log(`| ${name} | ${edit.toFixed(0)} | ${(start / 1000).toFixed(1)} |`);
  const [a, b] = rows;
  if (!a || !b) return;
  console.log(`| ${a.name} / ${b.name} | ${(a.edit / b.edit).toFixed(2)} | ${(a.start / b.start).toFixed(2)} |`);
}
