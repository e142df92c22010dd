import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHistory, splitList } from '../../src/history/history.ts';
import { reasonLanguage } from '../../src/history/reason-language.ts';
import { readLibrary } from '../../src/library/library.ts';
import { fixtureContent } from '../content.ts';

let repository: string;
let content: string;

const git = (...args: string[]): void => {
  const who = ['-c', 'user.name=Redactie', '-c', 'user.email=redactie@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', ['-C', repository, ...who, ...args], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
};

/** Changes a file and says why. */
function change(file: string, edit: (text: string) => string, reason: string): void {
  writeFileSync(join(content, file), edit(readFileSync(join(content, file), 'utf8')));
  git('add', '.');
  git('commit', '--quiet', '--message', reason);
}

const reasons = (collection: 'figures' | 'interventions' | 'projects', id: string, folder = content): string[] =>
  readHistory(folder)
    .of(readLibrary(content).need(collection, id))
    .map(({ reason }) => reason);

beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'geschiedenis-'));
  content = join(repository, 'inhoud');
  cpSync(fixtureContent, content, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Eerste inhoud');
});
afterAll(() => {
  rmSync(repository, { recursive: true, force: true });
});

test('een lijst wordt per onderdeel gelezen, een bestand als geheel', () => {
  const list = readFileSync(join(content, 'figures.yaml'), 'utf8');
  change('figures.yaml', () => `${list}${list.replace(/^- id: \S+/m, '- id: tweede-cijfer')}`, 'Een tweede cijfer');
  change('projects/proefproject.mdx', (text) => `${text}\nNog een zin.\n`, 'Een zin erbij');
  const [first = ''] = [...splitList(list).keys()];
  expect(reasons('figures', first)).toEqual(['Eerste inhoud']);
  expect(reasons('figures', 'tweede-cijfer')).toEqual(['Een tweede cijfer']);
  expect(reasons('projects', 'proefproject')).toEqual(['Een zin erbij', 'Eerste inhoud']);
  expect(readHistory(content).ofCollection('figures')).toHaveLength(2);
});

test('een wijziging op een andere tak hoort alleen bij wat daar veranderde', () => {
  git('checkout', '--quiet', '-b', 'zijtak');
  change('figures.yaml', (text) => text.replace(/- id: tweede-cijfer/, '- id: derde-cijfer'), 'Derde in plaats van tweede');
  git('checkout', '--quiet', 'main');
  change('figures.yaml', (text) => text.replace('meaning: ', 'meaning: nu '), 'Eerste cijfer aangepast');
  git('merge', '--quiet', '--no-edit', 'zijtak');
  expect(reasons('figures', 'derde-cijfer')).toEqual(['Derde in plaats van tweede']);
});

test('een vertaling loopt achter als de Nederlandse tekst later veranderde, niet als alleen een feit veranderde', () => {
  const id = 'oefengesprek';
  const entry = () => readLibrary(content).need('interventions', id);
  writeFileSync(join(content, `interventions/${id}.en.mdx`), '---\ntitle: Practice\nsummary: You practise.\n---\n\nYou practise.\n');
  change(`interventions/${id}.en.mdx`, (text) => text, 'Translated');
  change(`interventions/${id}.mdx`, (text) => text.replace(/^origin: .*$/m, 'origin: Vlaanderen'), 'Herkomst nagezocht');
  expect(readHistory(content).isTranslationBehind(entry())).toBe(false);
  change(`interventions/${id}.mdx`, (text) => `${text}\nEr is iets bij gekomen.\n`, 'Nieuwe alinea');
  expect(readHistory(content).isTranslationBehind(entry())).toBe(true);
  change(`interventions/${id}.en.mdx`, (text) => `${text}\nSomething was added.\n`, 'Translated');
  expect(readHistory(content).isTranslationBehind(entry())).toBe(false);
  change(`interventions/${id}.mdx`, (text) => text.replace(/^goal: .*$/m, 'goal: Iets anders.'), 'Ander doel');
  expect(readHistory(content).isTranslationBehind(entry())).toBe(false);
  change(`interventions/${id}.mdx`, (text) => text.replace(/^summary: .*$/m, 'summary: Iets anders.'), 'Andere samenvatting');
  expect(readHistory(content).isTranslationBehind(entry())).toBe(true);
});

test('de vertaling van een onderdeel van een lijst heeft haar eigen geschiedenis', () => {
  const behind = (id: string) => readHistory(content).isTranslationBehind(readLibrary(content).need('figures', id));
  writeFileSync(join(content, 'figures.en.yaml'), '- id: f1\n  population: students\n');
  change('figures.en.yaml', (text) => text, 'Figures in English');
  expect(reasons('figures', 'f1')[0]).toBe('Figures in English');
  expect(reasons('figures', 'derde-cijfer')).not.toContain('Figures in English');
  change('figures.yaml', (text) => text.replace('value: 34', 'value: 35'), 'Ander getal');
  expect(behind('f1')).toBe(false);
  change('figures.yaml', (text) => text.replace('population: studenten', 'population: alle studenten'), 'Over wie het gaat');
  expect([behind('f1'), behind('derde-cijfer')]).toEqual([true, false]);
});

test('zonder git, of met een halve geschiedenis, is er niets bekend', () => {
  const shallow = mkdtempSync(join(tmpdir(), 'ondiep-'));
  const { status, stderr } = spawnSync('git', ['clone', '--quiet', '--depth=1', `file://${repository}`, shallow], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  expect(reasons('projects', 'proefproject', join(shallow, 'inhoud'))).toEqual([]);
  rmSync(join(shallow, '.git'), { recursive: true });
  expect(reasons('projects', 'proefproject', join(shallow, 'inhoud'))).toEqual([]);
  rmSync(shallow, { recursive: true });
});

test.each([
  ['Bron bij het bedrag', 'nl'],
  ['Nieuwe cijfers van de inspectie', 'nl'],
  ['Twelve interventions in English', 'en'],
])('de taal van ‘%s’', (reason, language) => {
  expect(reasonLanguage(reason)).toBe(language);
});
