import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { address } from '../../src/i18n/addresses.ts';
import { siteLocales } from '../../src/i18n/texts.ts';
import { allGrants } from '../../src/library/grants.ts';
import { readLibrary } from '../../src/library/library.ts';
import { readBuiltSite } from '../../src/publication/built-site.ts';
import { serveSite } from '../../src/publication/serve-site.ts';
import { verifySite } from '../../src/publication/verify-site.ts';
import { proveGrants } from '../../src/publication/proof.ts';
import { realContent, withContent } from '../content.ts';

const library = readLibrary(realContent);
const grants = allGrants(library);

test('de gebouwde site heeft elk gefinancierd project', async () => {
  expect(grants.length).toBeGreaterThanOrEqual(43);
  expect(proveGrants(library, await readBuiltSite(resolve('dist')))).toEqual([]);
});

test.each(siteLocales)('haal je één projectpagina weg, dan wordt die toekenning genoemd (%s)', async (locale) => {
  const site = await readBuiltSite(resolve('dist'));
  for (const { grant, scheme } of grants) {
    const page = address('projects', grant.project, locale);
    const built = site.pages.get(page);
    site.pages.delete(page);
    expect(proveGrants(library, site)).toContainEqual({
      grant: `${grant.id} (${scheme.source.file})`,
      missing: `de pagina ${page}`,
      file: `projects/${grant.project}.mdx`,
    });
    if (built) site.pages.set(page, built);
  }
});

test('een site die draait, wordt net zo nagekeken', async () => {
  const { server, port } = await serveSite(resolve('dist'), 0);
  const site = new URL(`http://localhost:${port}`);
  expect(await verifySite(library, site)).toEqual([]);
  const misses = await withContent(
    {
      'projects/eu-spear.mdx': (text) => text.replace(/^title: .*/m, 'title: Een andere titel'),
      'projects/eu-spear.en.mdx': (text) => text.replace(/^title: .*/m, 'title: Another title'),
      'register/eu.yaml': (text) => text.replace('project: eu-egera', 'project: eu-nergens'),
    },
    async (directory) => verifySite(readLibrary(directory), site),
    realContent,
  );
  server.close();
  expect(misses.map(({ missing }) => missing)).toEqual([
    'de pagina /projecten/eu-nergens/',
    'een link op de lijst /projecten/',
    'de titel op /projecten/eu-spear/',
    'de pagina /en/projects/eu-nergens/',
    'een link op de lijst /en/projects/',
    'de titel op /en/projects/eu-spear/',
  ]);
});
