import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBuiltSite } from '../../src/publication/built-site.ts';
import { deadLinks } from '../../src/publication/dead-links.ts';
import { describeMisses, missesIn, proofOf } from '../../src/publication/proof.ts';
import { publicProof, readProof, writeProof } from '../../src/publication/proof-file.ts';
import { allGrants } from '../../src/library/grants.ts';
import { changeFile, libraryOf } from '../content.ts';

let folder: string;
const put = (file: string, text: string | Buffer) => changeFile(folder, file, text);
const fragment = (url: string) => gzipSync(`pagefind_dcd${JSON.stringify({ url, content: 'tekst' })}`);
const projects = ['proefproject', 'tweede-project'];
const urls = [...projects.map((id) => `/projecten/${id}/`), ...projects.map((id) => `/en/projects/${id}/`)];
const text = `<main>${'Woorden van het project. '.repeat(10)}</main>`;
const data = (ids: readonly string[]): string => JSON.stringify(ids.map((id) => ({ id, title: 'x' })));
const linksTo = (folder: string): string => projects.map((id) => `<a href="${folder}${id}/">x</a>`).join('');

/** A small site in which everything is in its place. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  await put('index.html', '<h1>Begin</h1><a href="/projecten/">projecten</a><a href="/en/">English</a>');
  await put('projecten/index.html', `<h1>Projecten</h1>${linksTo('/projecten/')}`);
  await put(
    'projecten/proefproject/index.html',
    `<h1 class="a">Proefproject</h1><p id="stand"></p><a href="/en/projects/proefproject/">e</a>${text}`,
  );
  await put('projecten/tweede-project/index.html', `<h1>Tweede\n project</h1><a href="/en/projects/tweede-project/">e</a>${text}`);
  await put('en/index.html', '<h1>Home</h1><a href="/en/projects/">projects</a><a href="/">Nederlands</a>');
  await put('en/projects/index.html', `<h1>Projects</h1>${linksTo('/en/projects/')}`);
  await put('en/projects/proefproject/index.html', `<h1>Pilot project</h1>${text}`);
  await put('en/projects/tweede-project/index.html', `<h1><span lang="nl">Tweede project</span></h1>${text}`);
  await put('data/v1/projects.json', data(projects));
  await put('sitemap-0.xml', `<urlset>${urls.map((url) => `<url><loc>https://example.org${url}</loc></url>`).join('')}</urlset>`);
  for (const [index, url] of urls.entries()) await put(`pagefind/fragment/${index}.pf_fragment`, fragment(url));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const prove = async () => missesIn(proofOf(await libraryOf(), readBuiltSite(folder)));

describe('het bewijs', () => {
  test('alles is er', async () => expect(await prove()).toEqual([]));

  test.each<[string, () => Promise<void>, string]>([
    ['de pagina', () => rm(join(folder, 'projecten/tweede-project'), { recursive: true }), 'de pagina /projecten/tweede-project/'],
    ['de titel', () => put('projecten/tweede-project/index.html', `<h1>Iets anders</h1>${text}`), 'de titel op /projecten/tweede-project/'],
    [
      'tekst onder de koppen',
      () => put('projecten/tweede-project/index.html', '<h1>Tweede project</h1><main><h2>Wat is het?</h2><p>Niets.</p></main>'),
      'tekst op /projecten/tweede-project/',
    ],
    [
      'tekst in het midden van de pagina',
      () =>
        put(
          'projecten/tweede-project/index.html',
          `<h1>Tweede project</h1><main></main><footer>${'Voet van de site. '.repeat(20)}</footer>`,
        ),
      'tekst op /projecten/tweede-project/',
    ],
    [
      'het project in de open data',
      () => put('data/v1/projects.json', data(['proefproject'])),
      'het project van /en/projects/tweede-project/ in de open data',
    ],
    [
      'open data die te lezen zijn',
      () => put('data/v1/projects.json', '<html>'),
      'het project van /projecten/tweede-project/ in de open data',
    ],
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
    [
      'de Engelse titel',
      () => put('en/projects/tweede-project/index.html', `<h1>Other</h1>${text}`),
      'de titel op /en/projects/tweede-project/',
    ],
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

describe('het openbare bewijs', () => {
  const shown = async () => publicProof(proofOf(await libraryOf(), readBuiltSite(folder)));

  test('elke toekenning heeft haar regel, met beide pagina’s en wat er is nagekeken', async () => {
    const proof = await shown();
    expect([proof.grants, proof.proven, proof.share]).toEqual([2, 2, 1]);
    expect(proof.proofs.map(({ grant }) => grant)).toEqual(allGrants(await libraryOf()).map(({ grant }) => grant.id));
    expect(proof.proofs[0]).toMatchObject({ grant: 'vb-1', scheme: 'voorbeeldregeling', project: 'proefproject', proven: true });
    expect(proof.proofs[0]?.pages.en.address).toBe('/en/projects/proefproject/');
    for (const { pages } of proof.proofs)
      for (const page of Object.values(pages)) expect(Object.keys(page.checks)).toEqual(Object.keys(proof.checks));
  });

  test('wat ontbreekt, telt niet mee', async () => {
    await rm(join(folder, 'en/projects/tweede-project'), { recursive: true });
    const proof = await shown();
    expect([proof.proven, proof.share]).toEqual([1, 0.5]);
    expect(proof.proofs.map(({ proven }) => proven)).toEqual([true, false]);
    expect(readProof(JSON.stringify(proof))).toEqual(new Set(['vb-1']));
  });

  test('twee keer hetzelfde bestand', async () => {
    const write = async () => {
      const address = await writeProof(folder, proofOf(await libraryOf(), readBuiltSite(folder)));
      return readFile(join(folder, address), 'utf8');
    };
    expect(await write()).toBe(await write());
  });

  test.each(['<html>', '[]', '{"proofs": [{"grant": 1}]}'])('%s is geen bewijs', (text) => expect(readProof(text)).toBeUndefined());
});

test('dode links en ankers', async () => {
  await put(
    'index.html',
    '<a href="/weg/">a</a><a href="/projecten/proefproject/#stand">b</a><a href="/projecten/proefproject/#geen">c</a><a href="https://example.org/weg/">d</a><a href="#e">e</a><a href="/sitemap-0.xml">f</a>',
  );
  expect(deadLinks(readBuiltSite(folder))).toEqual([
    { page: '/', link: '/weg/', reason: 'de pagina bestaat niet' },
    { page: '/', link: '/projecten/proefproject/#geen', reason: 'dat anker staat niet op de pagina' },
    { page: '/', link: '#e', reason: 'dat anker staat niet op de pagina' },
  ]);
});
