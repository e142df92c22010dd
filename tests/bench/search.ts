import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { places } from '../../src/i18n/addresses.ts';
import { readLibrary } from '../../src/library/library.ts';
import { documentsIn, findablesOf } from '../../src/search/indexing/documents.ts';
import { idOf, type JudgedQuestion, ndcg, readQuestions } from '../search/judge.ts';
import { median } from './measure.ts';
import { ours, plainPagefind } from './search-ours.ts';
import { type Engine, flexSearch, lunrDutch, miniSearch, orama } from './search-peers.ts';

const root = resolve(import.meta.dirname, '../..');
const site = join(root, 'dist');
const kinds = ['exact', 'compound', 'inflection', 'synonym', 'typo', 'english', 'question'] as const;

interface Score {
  name: string;
  bytes: number;
  /** Median time of one question, in milliseconds. */
  time: number;
  byKind: Map<string, number>;
  all: number;
  nothing: number;
}

const mean = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / values.length;

async function judge(engine: Engine, questions: readonly JudgedQuestion[]): Promise<Score> {
  const scores = new Map<string, number[]>();
  const times: number[] = [];
  let nothing = 0;
  for (const { query, lang, kind, relevant } of questions) {
    const begin = performance.now();
    const found = (await engine.ask(query, lang)).map((address) => idOf({ address }));
    times.push(performance.now() - begin);
    scores.set(kind, [...(scores.get(kind) ?? []), ndcg(found, relevant)]);
    if (!found.slice(0, 10).some((id) => relevant[id])) nothing += 1;
  }
  return {
    name: engine.name,
    bytes: engine.bytes,
    time: median(times),
    byKind: new Map([...scores].map(([kind, values]) => [kind, mean(values)])),
    all: mean([...scores.values()].flat()),
    nothing,
  };
}

function print(title: string, scores: readonly Score[]): void {
  console.log(`\n${title}\n`);
  console.log(`| nDCG@10 | ${kinds.join(' | ')} | alle | niets goeds | kB tot het eerste resultaat | ms per vraag |`);
  console.log(`| --- | ${kinds.map(() => '--:').join(' | ')} | --: | --: | --: | --: |`);
  for (const { name, byKind, all, nothing, bytes, time } of scores) {
    const cells = kinds.map((kind) => byKind.get(kind)?.toFixed(2) ?? '');
    console.log(`| ${name} | ${cells.join(' | ')} | ${all.toFixed(3)} | ${nothing} | ${(bytes / 1000).toFixed(0)} | ${time.toFixed(1)} |`);
  }
}

/** The search of the built site beside other engines, on the same texts and the same judged questions. */
export async function benchSearch(): Promise<void> {
  const documents = [...findablesOf(readLibrary(join(root, 'content')))].flatMap(([address, findables]) => {
    const dutch = findables.filter(({ locale }) => locale === 'nl');
    return dutch.length === 0 ? [] : documentsIn(readFileSync(join(site, address, 'index.html'), 'utf8'), dutch);
  });
  const texts = documents.map(({ address, title, text }) => ({ address, title, text: text.replace(/\s+/g, ' ') }));
  const folder = join(root, '.cache/bench/pagefind');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const engines = [
    await plainPagefind(site, folder),
    await ours(site, places.search.nl),
    miniSearch(texts),
    lunrDutch(texts),
    await flexSearch(texts),
    await orama(texts),
  ];
  for (const [title, name] of [
    ['De 20 vragen om op af te stellen', 'judged-queries'],
    ['Eigen vragen, van voor het afstellen', 'questions'],
  ] as const) {
    const questions = readQuestions(name);
    const scores: Score[] = [];
    for (const engine of engines) scores.push(await judge(engine, questions));
    print(`${title} (${questions.length})`, scores);
  }
}
