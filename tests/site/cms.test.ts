import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBuiltSite } from '../../src/publication/built-site.ts';
import { digestsOf } from './digests.ts';

let folder: string;
let site: string;
let built: ReturnType<typeof build>;

const build = (out: string, repository: string) =>
  spawnSync(process.execPath, [resolve('src/commands/build.ts'), '--out', out], {
    encoding: 'utf8',
    // Where it is built must not show.
    env: { ...process.env, NODE_ENV: undefined, CMS_REPOSITORY: repository, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'beheer-'));
  site = join(folder, 'site');
  built = build(site, 'voorbeeld/kennis');
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('zonder instelling is er geen beheer', () => {
  expect(existsSync(resolve('dist/beheer'))).toBe(false);
});

test('met een repository wordt de site gebouwd en bewezen, met het beheer erin', async () => {
  expect(built.status, built.stderr).toBe(0);
  const files = await readdir(join(site, 'beheer'));
  expect(files).toEqual(expect.arrayContaining(['index.html', 'config.json', 'forms.json', 'editor.js']));
  const config = JSON.parse(await readFile(join(site, 'beheer/config.json'), 'utf8')) as { backend: object };
  expect(config.backend).toMatchObject({ name: 'github', repo: 'voorbeeld/kennis', branch: 'main' });
});

/** A page without the part that says where to report a mistake. */
const withoutReport = (html: string): string => html.replace(/<h3>(?:Klopt er iets niet\?|Is something wrong\?)<\/h3>.*?<\/div>/s, '');

test('verder verandert er niets aan de site, ook niet in een andere tijdzone en taal, behalve de regel voor het beheer en waar mensen iets kunnen melden', async () => {
  const [plain, withEditor] = [await digestsOf(resolve('dist')), await digestsOf(site)];
  const changed = Object.keys({ ...plain, ...withEditor }).filter((path) => plain[path] !== withEditor[path]);
  const isPage = (path: string): boolean => path.endsWith('.html');
  expect(changed.filter((path) => !path.startsWith('/beheer/') && !isPage(path)).toSorted()).toEqual([
    '/.well-known/security.txt',
    '/_headers',
  ]);
  for (const path of changed.filter((one) => isPage(one) && !one.startsWith('/beheer/') && !/^\/(?:en\/search|zoeken)\//.test(one))) {
    const [before, after] = [await readFile(join(resolve('dist'), path), 'utf8'), await readFile(join(site, path), 'utf8')];
    expect(withoutReport(after), path).toBe(withoutReport(before));
  }
  const headers = await readFile(join(site, '_headers'), 'utf8');
  expect(headers.startsWith(await readFile(resolve('dist/_headers'), 'utf8'))).toBe(true);
});

test('zoeken en de sitemap kennen het beheer niet, en geen pagina wijst ernaar', async () => {
  const { sitemap, searchable, pages } = readBuiltSite(site);
  expect([...sitemap, ...searchable].filter((address) => address.startsWith('/beheer'))).toEqual([]);
  expect([...pages.values()].filter((page) => page.links.some((link) => link.startsWith('/beheer')))).toEqual([]);
});

test('de pagina van het beheer is goede HTML, zonder script of stijl in de pagina', async () => {
  const html = await readFile(join(site, 'beheer/index.html'), 'utf8');
  const report = await new HtmlValidate(new FileSystemConfigLoader()).validateString(html, join(site, 'beheer/index.html'));
  expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
  expect(html).toContain('<html lang="nl">');
  expect(html).toContain('content="noindex, nofollow"');
  expect(html).toMatch(/<noscript>\s*<p>Het beheer werkt met JavaScript/);
  expect(html).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc="\/)|https?:/);
});

test('een instelling die niet kan, stopt de bouw en zegt waarom', () => {
  const { status, stderr } = build(join(folder, 'fout'), 'https://github.com/voorbeeld/kennis');
  expect(status).not.toBe(0);
  expect(stderr).toContain('CMS_REPOSITORY is ‘https://github.com/voorbeeld/kennis’; dat is geen repository op GitHub.');
  expect(existsSync(join(folder, 'fout'))).toBe(false);
});
