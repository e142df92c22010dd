import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { address } from '../../src/i18n/addresses.ts';
import { allGrants } from '../../src/library/grants.ts';
import { readLibrary } from '../../src/library/library.ts';
import { readBuiltSite } from '../../src/publication/built-site.ts';
import { proveGrants } from '../../src/publication/proof.ts';
import { realContent } from '../content.ts';

const library = await readLibrary(realContent);
const grants = allGrants(library);

test('de gebouwde site heeft elk gefinancierd project', async () => {
  expect(grants.length).toBeGreaterThanOrEqual(43);
  expect(proveGrants(library, await readBuiltSite(resolve('dist')))).toEqual([]);
});

test('haal je één projectpagina weg, dan wordt die toekenning genoemd', async () => {
  const site = await readBuiltSite(resolve('dist'));
  for (const { grant, scheme } of grants) {
    const page = address('projects', grant.project, 'nl');
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
