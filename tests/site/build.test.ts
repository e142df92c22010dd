import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Change, fixtureContent, withContent } from '../content.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bouw-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const command = (name: 'build.ts' | 'start.ts' | 'validate.js', ...options: string[]) =>
  spawnSync(process.execPath, [resolve(`src/commands/${name}`), ...options], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: undefined },
  });

test.each<[string, Record<string, Change>, string]>([
  [
    'een project dat weg is',
    { 'projects/proefproject.mdx': null },
    'De toekenning ‘vb-1’ heeft geen project: projects/proefproject.mdx ontbreekt.',
  ],
  ['een register dat weg is', { register: null }, 'De map ‘register’ met registers ontbreekt.'],
  ['kapotte YAML', { 'figures.yaml': 'a: "b' }, 'figures.yaml\n  1:4    fout'],
])('%s: de bouw stopt en de vorige site blijft', async (_name, changes, message) => {
  await mkdir(join(folder, 'site'));
  await writeFile(join(folder, 'site/index.html'), 'de vorige site');
  const { status, stderr } = await withContent(changes, (content) =>
    Promise.resolve(command('build.ts', '--content', content, '--out', join(folder, 'site'))),
  );
  expect(status).toBe(1);
  expect(stderr).toContain(message);
  expect(stderr).toContain('Er is niets veranderd in');
  expect(await readdir(folder)).toEqual(['site']);
  expect(await readFile(join(folder, 'site/index.html'), 'utf8')).toBe('de vorige site');
});

test('een site met een contact wordt niet gemaakt als haar security.txt bijna verloopt', () => {
  vi.stubEnv('TODAY', '2027-10-01');
  vi.stubEnv('CONTACT_EMAIL', 'meld@example.org');
  const { status, stderr } = command('build.ts', '--content', fixtureContent, '--out', join(folder, 'site'));
  vi.unstubAllEnvs();
  expect(status).toBe(1);
  expect(stderr).toContain(
    'pages/lek-melden.mdx\n  5:12   fout  Wat hier staat over het melden van een lek, geldt nog tot 25 november 2027.',
  );
  expect(stderr).toContain('zet dan bij checkedOn de datum van vandaag');
});

test('validate: json, github en tekst, met 1 als er fouten zijn', async () => {
  await withContent({ 'pages/hulp.mdx': (text) => text.replace('group: hulp', 'group: thuis') }, async (content) => {
    const json = command('validate.js', '--content', content, '--format', 'json');
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout)).toEqual([
      {
        rule: 'wrong-value',
        severity: 'error',
        file: 'pages/hulp.mdx',
        line: 4,
        column: 8,
        message: 'Bij ‘group’ staat ‘thuis’; dat kan hier niet.',
        hint: 'Kies uit: programma, hulp, verantwoording, site. Bij welke groep pagina’s het hoort.',
      },
    ]);
    const github = command('validate.js', '--content', content, '--format', 'github');
    expect(github.stdout.trim()).toMatch(/^::error file=content\/pages\/hulp\.mdx,line=4,col=8,title=[^:]+ \(wrong-value\)::Bij ‘group’/);
    const text = command('validate.js', '--content', content);
    expect(text.stdout).toContain('1 fout en 0 waarschuwingen in 1 bestand.');
  });
  expect(command('validate.js', '--content', fixtureContent).status).toBe(0);
  expect(command('validate.js', '--content', fixtureContent, '--format', 'json').stdout.trim()).toBe('[]');
  const wrong = command('validate.js', '--format', 'xml');
  expect([wrong.status, wrong.stderr.trim()]).toEqual([2, '--format kent text, json en github; niet ‘xml’.']);
});

test('start zegt het als de poort bezet is', async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as { port: number };
  const { status, stderr } = command('start.ts', '--port', String(port));
  server.close();
  expect(status).toBe(2);
  expect(stderr).toContain(`Poort ${port} is al in gebruik.`);
  expect(stderr).toContain(`npm start -- --port ${port + 1}`);
});
