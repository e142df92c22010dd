import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentType, typeOf } from '../../src/hosting/file-types.ts';
import { siteHeaders } from '../../src/hosting/headers.ts';
import { type BuiltSite, readBuiltSite } from '../../src/publication/built-site.ts';
import { chromiumOptions } from '../chromium.ts';
import { changeFile } from '../content.ts';
import { type RunningNginx, serveWithNginx } from '../nginx.ts';
import { writeSmallContent } from './small-site.ts';

// The site as a host gets it: with every text in small, the web editor, a contact, and addresses that moved. What a host does with
// a page does not depend on what the page says, so that a small content says the same sooner.
const redirects = `
- from: /interventies/oude-naam/
  to: /interventies/oefengesprek/
  reason: De interventie heeft een andere naam gekregen.
  date: 2026-11-01
- from: /en/interventions/old-name/
  to: /en/interventions/oefengesprek/
  reason: The intervention was given another name.
  date: 2026-11-01
- from: /projecten/nooit-begonnen/
  reason: Hier stond een project dat nooit is begonnen.
  date: 2026-10
- from: /en/projects/nooit-begonnen/
  reason: There was a project here that never began.
  date: 2026-10
`;

let folder: string;
let site: BuiltSite;
let nginx: RunningNginx;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'host-'));
  const out = join(folder, 'site');
  const content = join(folder, 'content');
  await writeSmallContent(content);
  await changeFile(content, 'redirects.yaml', redirects);
  const { status, stderr } = spawnSync(
    process.execPath,
    [resolve('src/commands/build.ts'), '--compress', '--content', content, '--out', out],
    {
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: undefined, SITE_URL: 'https://kennis.example', CMS_REPOSITORY: 'voorbeeld/kennis' },
    },
  );
  expect(status, stderr).toBe(0);
  site = readBuiltSite(out);
  nginx = await serveWithNginx(out);
}, 600_000);
afterAll(async () => {
  await nginx?.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for an address exactly as it is written, and takes the answer as it comes. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((done, reject) => {
    const sent = request(nginx.url, { path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    });
    sent.on('error', reject);
    sent.end();
  });

const [everywhere] = siteHeaders.map(({ headers }) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
);

test.each(['/', '/interventies/', '/en/', '/bestaat-niet/', '/favicon.svg', '/interventies/oude-naam/', '/projecten/nooit-begonnen/'])(
  '%s krijgt alle headers',
  async (path) => {
    expect((await ask(path)).headers).toMatchObject(everywhere ?? {});
  },
);

test('het antwoord zegt niet welke versie van welk programma er draait, en laat niets achter', async () => {
  const { headers } = await ask('/');
  expect(headers.server).toBe('nginx');
  expect(headers).not.toHaveProperty('set-cookie');
});

test('de webeditor mag meer, en alleen daar', async () => {
  const editor = await ask('/beheer/');
  expect(editor.status).toBe(200);
  expect(editor.headers['content-security-policy']).toContain('https://api.github.com');
  expect(editor.headers['cross-origin-opener-policy']).toBe('same-origin-allow-popups');
  expect(editor.headers['x-robots-tag']).toBe('noindex, nofollow');
  expect((await ask('/beheerder/')).headers['content-security-policy']).toBe(everywhere?.['content-security-policy']);
});

test('open data mag op de pagina van een ander', async () => {
  const { headers } = await ask('/data/v1/projects.json');
  expect([headers['access-control-allow-origin'], headers['cross-origin-resource-policy']]).toEqual(['*', 'cross-origin']);
});

test('wie een bestand heeft, hoort of het veranderd is; wat een vaste naam heeft, wordt niet meer gevraagd', async () => {
  const { headers } = await ask('/over/');
  expect(headers['cache-control']).toBe('no-cache');
  expect((await ask('/over/', { 'If-None-Match': headers.etag ?? '' })).status).toBe(304);
  const hashed = [...site.files].filter((path) => /^\/(?:_astro|pagefind\/(?:fragment|index))\/[^/]+$/.test(path) && typeOf(path));
  expect(hashed.length).toBeGreaterThan(100);
  for (const path of hashed.filter((_path, index) => index % 10 === 0)) {
    expect((await ask(path)).headers['cache-control'], path).toBe('public, max-age=31536000, immutable');
  }
  expect((await ask('/_astro/bestaat-niet.js')).headers['cache-control']).toBe('no-cache');
});

test('elke soort bestand heeft haar eigen type', async () => {
  const samples = Map.groupBy(
    [...site.files].filter((path) => !/^\/_|\.(?:br|gz)$|\/404\.html$/.test(path)),
    (path) => path.slice(path.lastIndexOf('.')),
  );
  expect(samples.size).toBeGreaterThan(10);
  for (const [extension, [path = '']] of samples) {
    const type = typeOf(path);
    expect(type, `src/hosting/file-types.ts kent ${extension} niet`).toBeDefined();
    if (type) expect((await ask(path.replace(/index\.html$/, ''))).headers['content-type'], path).toBe(contentType(type));
  }
});

describe('klein over de lijn', () => {
  test.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('met %s: %s', async (accepted, encoding) => {
    const plain = await readFile(join(site.folder, 'bijdragen/velden/interventions/index.html'));
    const { headers, body } = await ask('/bijdragen/velden/interventions/', { 'Accept-Encoding': accepted });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    const whole = encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
    expect(whole.equals(plain)).toBe(true);
    if (encoding) expect(body.length).toBeLessThan(plain.length / 4);
  });

  test('elke tekst is er ook klein, en precies dezelfde', async () => {
    const texts = [...site.files].filter((path) => typeOf(path)?.isText);
    expect(texts.length).toBeGreaterThan(400);
    for (const path of texts) {
      const plain = await readFile(join(site.folder, path));
      if (plain.length < 1024) continue;
      expect(brotliDecompressSync(await readFile(join(site.folder, `${path}.br`))).equals(plain), path).toBe(true);
      expect(gunzipSync(await readFile(join(site.folder, `${path}.gz`))).equals(plain), path).toBe(true);
    }
  });

  test('wat Pagefind al klein maakte, pakt de browser niet uit', async () => {
    const fragment = [...site.files].find((path) => path.endsWith('.pf_fragment')) ?? '';
    const { headers } = await ask(fragment, { 'Accept-Encoding': 'br, gzip' });
    expect(headers).not.toHaveProperty('content-encoding');
  });
});

describe('adressen', () => {
  test.each([
    ['/interventies', '/interventies/'],
    ['/interventies?thema=consent', '/interventies/?thema=consent'],
    ['/interventies/index.html', '/interventies/'],
    ['/interventies/index.html?thema=consent', '/interventies/?thema=consent'],
    ['/index.html', '/'],
    ['/interventies/oude-naam/', '/interventies/oefengesprek/'],
    ['/interventies/oude-naam', '/interventies/oefengesprek/'],
    ['/en/interventions/old-name/', '/en/interventions/oefengesprek/'],
  ])('%s leidt naar %s', async (path, to) => {
    const { status, headers } = await ask(path);
    expect([status, headers.location]).toEqual([301, to]);
  });

  test.each(['/projecten/nooit-begonnen/', '/projecten/nooit-begonnen'])('%s is weg, en zegt waarom', async (path) => {
    const { status, headers, body } = await ask(path);
    expect([status, headers['content-type']]).toEqual([410, 'text/html; charset=utf-8']);
    expect(body.toString()).toContain('Hier stond een project dat nooit is begonnen.');
  });

  test.each([
    ['/bestaat-niet/', 'Deze pagina is er niet'],
    ['/interventies/bestaat-niet/', 'Deze pagina is er niet'],
    ['/bestaat-niet.json', 'Deze pagina is er niet'],
    ['/en/does-not-exist/', 'This page doesn’t exist'],
    ['/404.html', 'Deze pagina is er niet'],
    ['/en/404.html', 'This page doesn’t exist'],
  ])('%s is er niet, met de pagina die dat zegt', async (path, title) => {
    const { status, headers, body } = await ask(path);
    expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(body.toString()).toContain(`<h1 class="page-title">${title}</h1>`);
  });

  test.each([
    ...['/_astro/', '/data/', '/data/v1/', '/images/', '/pagefind/fragment/'],
    ...['/_headers', '/_redirects', '/_redirects.nginx', '/_redirects.caddy', '/index.html.br', '/over/index.html.gz'],
    ...['/.git/config', '/.env', '/over/.htaccess', '//example.org/', '//example.org/index.html', '/\\example.org/index.html'],
  ])('%s krijgt niemand te zien, en leidt nergens heen', async (path) => {
    const { status, headers } = await ask(path);
    expect([status, headers.location]).toEqual([404, undefined]);
  });

  test.each(['/../../etc/passwd', '/..%2f..%2fetc/passwd', '/over/%2e%2e/%2e%2e/%2e%2e/etc/passwd'])(
    '%s komt niet buiten de site',
    async (path) => {
      expect((await ask(path)).status).toBe(400);
    },
  );

  test('er is niets om naar te sturen', async () => {
    expect((await ask('/zoeken/', {}, 'POST')).status).toBe(405);
  });
});

test('elke pagina van de sitemap is er, met haar headers', async () => {
  expect(site.sitemap.size).toBeGreaterThan(300);
  expect([...site.sitemap].filter((path) => /oude-naam|old-name|nooit-begonnen|404/.test(path))).toEqual([]);
  for (const path of site.sitemap) {
    const { status, headers } = await ask(path);
    expect([path, status, headers['content-type']]).toEqual([path, 200, 'text/html; charset=utf-8']);
    expect(headers['content-security-policy'], path).toBe(everywhere?.['content-security-policy']);
  }
});

describe('in een browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(chromiumOptions());
  });
  afterAll(() => browser?.close());

  /** Visits a page; gives what the browser refused and what did not come. */
  async function visit(path: string): Promise<{ complaints: string[]; text: string; address: string }> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (failed) => complaints.push(failed.url()));
    page.on('response', (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`));
    await page.goto(nginx.url + path, { waitUntil: 'networkidle' });
    const result = { complaints, text: await page.locator('main').innerText(), address: page.url().slice(nginx.url.length) };
    await page.close();
    return result;
  }

  test.each([
    ...[
      '/',
      '/en/',
      '/interventies/',
      '/interventies/oefengesprek/',
      '/interventies/vergelijken/?i=oefengesprek',
      '/interventies/leemten/',
    ],
    ...[
      '/projecten/proefproject/',
      '/en/policy/',
      '/begrippen/',
      '/verantwoording/',
      '/hulp/',
      '/bijdragen/velden/redirects/',
      '/wegwijzer/',
    ],
  ])('%s werkt zonder dat de browser iets weigert', async (path) => {
    const { complaints, text } = await visit(path);
    expect(complaints).toEqual([]);
    expect(text.length).toBeGreaterThan(100);
  });

  test('zoeken vindt iets', async () => {
    const { complaints, text } = await visit('/zoeken/#q=gesprek');
    expect(complaints).toEqual([]);
    expect(text).toMatch(/\d+ resultaten voor ‘gesprek’/);
  });

  test('een oud adres leidt ook door als de host het niet kent', async () => {
    const page = await browser.newPage();
    await page.route('**/oude-naam/', async (route) => {
      const body = await readFile(join(site.folder, 'interventies/oude-naam/index.html'), 'utf8');
      await route.fulfill({ body, contentType: 'text/html; charset=utf-8', headers: everywhere ?? {} });
    });
    await page.goto(`${nginx.url}/interventies/oude-naam/`);
    await page.waitForURL('**/interventies/oefengesprek/');
    await page.close();
  });
});

test('de pagina op een oud adres zegt waar het heen is, in de taal van het adres', () => {
  const html = site.pages.get('/en/interventions/old-name/')?.html ?? '';
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('<link rel="canonical" href="https://kennis.example/en/interventions/oefengesprek/">');
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/en/interventions/oefengesprek/">');
  expect(html).toContain('The intervention was given another name.');
  for (const [from, language, reason] of [
    ['/projecten/nooit-begonnen/', 'nl', 'Hier stond een project dat nooit is begonnen.'],
    ['/en/projects/nooit-begonnen/', 'en', 'There was a project here that never began.'],
  ] as const) {
    const gone = site.pages.get(from)?.html ?? '';
    expect(gone).toContain(`<html lang="${language}">`);
    expect(gone).toContain(`<p class="lead">${reason}</p>`);
    expect(gone).toContain('<meta name="robots" content="noindex">');
    expect(gone).not.toContain('http-equiv="refresh"');
  }
});
