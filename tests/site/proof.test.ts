import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import sirv from 'sirv';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { address } from '../../src/i18n/addresses.ts';
import { siteLocales } from '../../src/i18n/texts.ts';
import { allGrants } from '../../src/library/grants.ts';
import { readLibrary } from '../../src/library/library.ts';
import { titleOf } from '../../src/library/titles.ts';
import { readBuiltSite } from '../../src/publication/built-site.ts';
import { describeLiveMisses, verifySite } from '../../src/publication/verify-site.ts';
import { missesIn, proofOf } from '../../src/publication/proof.ts';
import { readProof } from '../../src/publication/proof-file.ts';
import { realContent } from '../content.ts';

const library = readLibrary(realContent);
const grants = allGrants(library);

test('de gebouwde site heeft elk gefinancierd project', async () => {
  expect(grants.length).toBeGreaterThanOrEqual(43);
  expect(missesIn(proofOf(library, readBuiltSite(resolve('dist'))))).toEqual([]);
});

test('het openbare bewijs noemt elke toekenning', async () => {
  const proven = readProof(readFileSync(resolve('dist/data/v1/proof.json'), 'utf8'));
  expect(proven).toEqual(new Set(grants.map(({ grant }) => grant.id)));
});

test.each(siteLocales)('haal je één projectpagina weg, dan wordt die toekenning genoemd (%s)', async (locale) => {
  const site = readBuiltSite(resolve('dist'));
  for (const { grant, scheme } of grants) {
    const page = address('projects', grant.project, locale);
    const built = site.pages.get(page);
    site.pages.delete(page);
    expect(missesIn(proofOf(library, site))).toContainEqual({
      grant: `${grant.id} (${scheme.source.file})`,
      missing: `de pagina ${page}`,
      file: `projects/${grant.project}.mdx`,
    });
    if (built) site.pages.set(page, built);
  }
});

describe('een site die draait', () => {
  const serve = sirv(resolve('dist'), { dev: true });
  let server: Server;
  let site: URL;
  /** What the server says in place of the page at an address. */
  const spoiled = new Map<string, RequestListener>();

  beforeAll(async () => {
    server = createServer((request, response) => {
      const spoil = spoiled.get(request.url ?? '');
      if (spoil) spoil(request, response);
      else
        serve(request, response, () => {
          response.writeHead(404).end();
        });
    });
    await new Promise<void>((done) => server.listen(0, done));
    site = new URL(`http://localhost:${(server.address() as AddressInfo).port}`);
  });
  afterEach(() => spoiled.clear());
  afterAll(() => server.close());

  const page = '/projecten/eu-spear/';
  const grant = 'eu-spear (register/eu.yaml)';
  const say =
    (text: string): RequestListener =>
    (_request, response) =>
      response.end(text);
  const shell = (heading: string): string =>
    `<!doctype html><html lang="nl"><header>Kenniscentrum</header><main><h1>${heading}</h1></main></html>`;
  const notFound = readFileSync(resolve('dist/404.html'), 'utf8');
  const other = readFileSync(resolve('dist/projecten/eu-supera/index.html'), 'utf8');
  const title = titleOf(library.need('projects', 'eu-spear'), 'nl');

  test('klopt zoals zij is gebouwd', async () => expect(await verifySite(library, site)).toEqual([]));

  test.each<[string, RequestListener, string]>([
    ['weg', (_request, response) => response.writeHead(404).end(notFound), 'de pagina ontbreekt (status 404)'],
    ['leeg', say(''), 'de pagina is leeg (0 tekens)'],
    ['een omhulsel zonder inhoud', say(shell(title)), 'de pagina heeft een titel, maar geen tekst'],
    ['een omhulsel zonder titel', say(shell('')), `de pagina heeft geen titel; hier hoort ‘${title}’`],
    ['een zachte 404', say(notFound), 'er staat met status 200 de melding dat de pagina er niet is'],
    ['een ander project', say(other), `in plaats van ‘${title}’`],
    [
      'een doorverwijzing',
      (_request, response) => response.writeHead(302, { Location: '/projecten/' }).end(),
      'de pagina stuurt door naar',
    ],
    ['een storing', (_request, response) => response.writeHead(503).end(), 'de server weigert de pagina (status 503)'],
    ['een verbroken verbinding', (request) => request.socket.destroy(), 'de verbinding werd verbroken'],
  ])('%s wordt genoemd, met wat te doen', async (_name, listener, fault) => {
    spoiled.set(page, listener);
    const misses = await verifySite(library, site);
    expect(misses).toEqual([{ grant, page, fault: expect.stringContaining(fault), advice: expect.stringMatching(/\.$/) }]);
    expect(describeLiveMisses(misses, site.origin)).toContain(`Toekenning ${grant}\n- ${page}: `);
  });

  test('wie niet op tijd antwoordt, wordt genoemd', async () => {
    spoiled.set(page, () => undefined);
    const misses = await verifySite(library, site, 3000);
    server.closeAllConnections();
    expect(misses).toEqual([expect.objectContaining({ page, fault: 'de pagina kwam niet binnen 3 seconden' })]);
  });

  test.each<[string, string, RequestListener]>([
    ['de lijst', '/projecten/', say(shell('Projecten'))],
    ['de sitemap', '/sitemap-0.xml', say('<urlset></urlset>')],
    ['de open data', '/data/v1/projects.json', say('[]')],
    ['het bewijs', '/data/v1/proof.json', say('{"proofs": []}')],
  ])('%s zonder toekenningen: elke toekenning ontbreekt', async (_name, path, listener) => {
    spoiled.set(path, listener);
    expect(new Set((await verifySite(library, site)).map((miss) => miss.grant)).size).toBe(grants.length);
  });

  test('een bewijs dat er niet is of niet te lezen is', async () => {
    spoiled.set('/data/v1/proof.json', say('<html>'));
    expect(await verifySite(library, site)).toEqual([
      expect.objectContaining({ page: '/data/v1/proof.json', fault: 'dit bestand is niet te lezen' }),
    ]);
  });

  test('een site die niet antwoordt', async () => {
    const misses = await verifySite(library, new URL('http://localhost:1'));
    expect(misses.map(({ fault }) => fault)).toEqual(['de site antwoordt niet']);
  });
});
