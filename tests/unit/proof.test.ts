import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBuiltSite } from '../../src/publication/built-site.ts';
import { deadLinks } from '../../src/publication/dead-links.ts';
import { describeMisses, proveGrants } from '../../src/publication/proof.ts';
import { libraryOf } from '../content.ts';

let folder: string;
const put = async (file: string, text: string | Buffer) => {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
};
const fragment = (url: string) => gzipSync(`pagefind_dcd${JSON.stringify({ url, content: 'tekst' })}`);
const projects = ['proefproject', 'tweede-project'];
const urls = [...projects.map((id) => `/projecten/${id}/`), ...projects.map((id) => `/en/projects/${id}/`)];
const linksTo = (folder: string): string => projects.map((id) => `<a href="${folder}${id}/">x</a>`).join('');

/** A small site in which everything is in its place. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  await put('index.html', '<h1>Begin</h1><a href="/projecten/">projecten</a><a href="/en/">English</a>');
  await put('projecten/index.html', `<h1>Projecten</h1>${linksTo('/projecten/')}`);
  await put(
    'projecten/proefproject/index.html',
    '<h1 class="a">Proefproject</h1><p id="stand"></p><a href="/en/projects/proefproject/">e</a>',
  );
  await put('projecten/tweede-project/index.html', '<h1>Tweede\n project</h1><a href="/en/projects/tweede-project/">e</a>');
  await put('en/index.html', '<h1>Home</h1><a href="/en/projects/">projects</a><a href="/">Nederlands</a>');
  await put('en/projects/index.html', `<h1>Projects</h1>${linksTo('/en/projects/')}`);
  await put('en/projects/proefproject/index.html', '<h1>Pilot project</h1>');
  await put('en/projects/tweede-project/index.html', '<h1><span lang="nl">Tweede project</span></h1>');
  await put('sitemap-0.xml', `<urlset>${urls.map((url) => `<url><loc>https://example.org${url}</loc></url>`).join('')}</urlset>`);
  for (const [index, url] of urls.entries()) await put(`pagefind/fragment/${index}.pf_fragment`, fragment(url));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const prove = async () => proveGrants(await libraryOf(), await readBuiltSite(folder));

describe('het bewijs', () => {
  test('alles is er', async () => expect(await prove()).toEqual([]));

  test.each<[string, () => Promise<void>, string]>([
    ['de pagina', () => rm(join(folder, 'projecten/tweede-project'), { recursive: true }), 'de pagina /projecten/tweede-project/'],
    ['de titel', () => put('projecten/tweede-project/index.html', '<h1>Iets anders</h1>'), 'de titel op /projecten/tweede-project/'],
    [
      'de link op de lijst',
      async () => {
        await put('projecten/index.html', '<a href="/projecten/proefproject/">x</a>');
        await put('index.html', '<a href="/projecten/">p</a><a href="/projecten/tweede-project/">t</a>');
      },
      'een link op de lijst /projecten/',
    ],
    ['de weg vanaf het begin', () => put('index.html', '<h1>Begin</h1>'), 'een weg vanaf de beginpagina naar /projecten/tweede-project/'],
    [
      'de sitemap',
      () => put('sitemap-0.xml', '<urlset><url><loc>https://example.org/projecten/proefproject/</loc></url></urlset>'),
      '/projecten/tweede-project/ in de sitemap',
    ],
    ['de zoekindex', () => rm(join(folder, 'pagefind/fragment/1.pf_fragment')), '/projecten/tweede-project/ in de zoekindex'],
    [
      'de Engelse pagina',
      () => rm(join(folder, 'en/projects/tweede-project'), { recursive: true }),
      'de pagina /en/projects/tweede-project/',
    ],
    ['de Engelse titel', () => put('en/projects/tweede-project/index.html', '<h1>Other</h1>'), 'de titel op /en/projects/tweede-project/'],
    [
      'de Engelse weg, ook al gaat er een over de Nederlandse pagina’s',
      () => put('en/index.html', '<h1>Home</h1><a href="/">Nederlands</a>'),
      'een weg vanaf de beginpagina naar /en/projects/tweede-project/',
    ],
    [
      'de Engelse pagina in de zoekindex',
      () => rm(join(folder, 'pagefind/fragment/3.pf_fragment')),
      '/en/projects/tweede-project/ in de zoekindex',
    ],
  ])('zonder %s', async (_name, spoil, missing) => {
    await spoil();
    const misses = await prove();
    expect(misses).toContainEqual({ grant: 'vb-2 (register/voorbeeldregeling.yaml)', missing, file: 'projects/tweede-project.mdx' });
    expect(describeMisses(misses)).toContain(
      `- Toekenning vb-2 (register/voorbeeldregeling.yaml): ${missing} ontbreekt. Maak of controleer content/projects/tweede-project.mdx.`,
    );
  });

  test('alle missers tegelijk', async () => {
    await rm(join(folder, 'projecten'), { recursive: true });
    await rm(join(folder, 'en/projects'), { recursive: true });
    expect((await prove()).map(({ grant, missing }) => `${grant}: ${missing}`)).toEqual([
      'vb-1 (register/voorbeeldregeling.yaml): de pagina /projecten/proefproject/',
      'vb-2 (register/voorbeeldregeling.yaml): de pagina /projecten/tweede-project/',
      'vb-1 (register/voorbeeldregeling.yaml): de pagina /en/projects/proefproject/',
      'vb-2 (register/voorbeeldregeling.yaml): de pagina /en/projects/tweede-project/',
    ]);
  });
});

test('dode links en ankers', async () => {
  await put(
    'index.html',
    '<a href="/weg/">a</a><a href="/projecten/proefproject/#stand">b</a><a href="/projecten/proefproject/#geen">c</a><a href="https://example.org/weg/">d</a><a href="#e">e</a><a href="/sitemap-0.xml">f</a>',
  );
  expect(deadLinks(await readBuiltSite(folder))).toEqual([
    { page: '/', link: '/weg/', reason: 'de pagina bestaat niet' },
    { page: '/', link: '/projecten/proefproject/#geen', reason: 'dat anker staat niet op de pagina' },
    { page: '/', link: '#e', reason: 'dat anker staat niet op de pagina' },
  ]);
});
