import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { WARCParser } from 'warcio';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { archiveDate } from '../../src/archive/archive-date.ts';
import { archiveSite } from '../../src/archive/archive-site.ts';
import { diskLink } from '../../src/archive/disk-links.ts';

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><link rel="canonical" href="https://voorbeeld.nl/a/">${head}</head><body>${body}</body></html>`;

/** A site as small as can be, with everything that a copy on a disk treats in its own way. */
const site: Readonly<Record<string, string>> = {
  'index.html': page(
    '<search><form action="/zoeken/"><input></form></search><h1>Begin &amp; meer</h1><a href="/a/?x=1&amp;y=2#deel">A</a>',
    '<link rel="stylesheet" href="/_astro/stijl.css"><script type="module" src="/_astro/script.js"></script>',
  ),
  'a/index.html': page(
    '<h1>A</h1><noscript><p>Zonder script</p></noscript><img src="/images/a.png" alt=""><a href="https://example.org/">weg</a>',
  ),
  'oud/index.html': page('<h1>Verhuisd</h1>', '<meta http-equiv="refresh" content="0; url=/a/">'),
  'zoeken/index.html': page('<h1>Zoeken</h1><p data-without-script>Zet JavaScript aan.</p><h2 id="a-z">A</h2>'),
  'en/index.html': page('<search><form action="/en/search/"></form></search><h1>Home</h1>'),
  'en/search/index.html': page('<h1>Search</h1>'),
  '404.html': page('<h1>Weg</h1>'),
  _headers: '/*\n',
  'a/index.html.br': 'klein',
  'images/a.png': 'plaatje',
  '_astro/stijl.css': '@font-face{src:url(/_astro/letter.woff2)}',
  '_astro/letter.woff2': 'letter',
  '_astro/script.js': 'alert(1)',
  'pagefind/pagefind.js': '',
  'data/v1/a.json': '[]',
  'robots.txt': 'User-agent: *\nSitemap: https://voorbeeld.nl/sitemap-index.xml\n',
};

const date = new Date('2026-12-01T23:30:00Z');

interface Made {
  wacz: Record<string, Uint8Array>;
  copy: Record<string, Uint8Array>;
  /** Hash of each archive, by its name. */
  hashes: Record<string, string>;
}

async function archived(changes: Readonly<Record<string, string>> = {}): Promise<Made> {
  const folder = await mkdtemp(join(tmpdir(), 'archief-'));
  try {
    for (const [name, text] of Object.entries({ ...site, ...changes })) {
      await mkdir(dirname(join(folder, 'site', name)), { recursive: true });
      await writeFile(join(folder, 'site', name), text);
    }
    const out = join(folder, 'uit');
    const archives = await archiveSite({ site: join(folder, 'site'), out, date, project: { name: 'proef', version: '1.0.0' } });
    const [wacz, copy] = [await readFile(archives.wacz), await readFile(archives.copy)];
    expect((await readdir(out)).toSorted()).toEqual(['proef-2026-12-01.wacz', 'proef-2026-12-01.zip']);
    const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
    return { wacz: unzipSync(wacz), copy: unzipSync(copy), hashes: { wacz: hashOf(wacz), copy: hashOf(copy) } };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const textOf = (files: Record<string, Uint8Array>, name: string): string => strFromU8(files[name] ?? new Uint8Array());

const manifest = z.object({
  wacz_version: z.literal('1.1.1'),
  profile: z.literal('data-package'),
  mainPageUrl: z.literal('https://voorbeeld.nl/'),
  resources: z.array(z.object({ name: z.string(), path: z.string(), hash: z.string(), bytes: z.number() })),
});

describe('het webarchief', async () => {
  const { wacz } = await archived();
  const sha256 = (bytes: Uint8Array | undefined): string =>
    `sha256:${createHash('sha256')
      .update(bytes ?? '')
      .digest('hex')}`;

  test('noemt elk bestand, met een controlegetal dat klopt', () => {
    const { resources } = manifest.parse(JSON.parse(textOf(wacz, 'datapackage.json')));
    expect(resources.map(({ path }) => path)).toEqual(['archive/data.warc.gz', 'indexes/index.cdxj', 'pages/pages.jsonl']);
    for (const { path, hash, bytes } of resources) expect([path, hash, bytes]).toEqual([path, sha256(wacz[path]), wacz[path]?.length]);
    expect(JSON.parse(textOf(wacz, 'datapackage-digest.json'))).toEqual({
      path: 'datapackage.json',
      hash: sha256(wacz['datapackage.json']),
    });
  });

  test('heeft alles wat een lezer kan bereiken, en niets voor de host', async () => {
    const found = new Map<string, string>();
    for await (const record of WARCParser.iterRecords([wacz['archive/data.warc.gz'] ?? new Uint8Array()])) {
      if (record.warcType === 'response') found.set(record.warcTargetURI ?? '', await record.contentText());
      expect(record.warcDate).toBe('2026-12-01T23:30:00.000Z');
    }
    const readable = Object.keys(site).filter((name) => !['404.html', '_headers', 'a/index.html.br'].includes(name));
    const addresses = readable.map((name) => `https://voorbeeld.nl/${name.replace(/(^|\/)index\.html$/, '$1')}`);
    expect([...found.keys()].toSorted()).toEqual(addresses.toSorted());
    expect(found.get('https://voorbeeld.nl/a/')).toBe(site['a/index.html']);
  });

  test('wijst elk adres aan in de index, op de plek waar het staat', () => {
    const warc = wacz['archive/data.warc.gz'] ?? new Uint8Array();
    const lines = textOf(wacz, 'indexes/index.cdxj').trimEnd().split('\n');
    expect(lines).toEqual(lines.toSorted());
    for (const line of lines) {
      const { url, offset, length } = z
        .object({ url: z.string(), offset: z.string(), length: z.string() })
        .parse(JSON.parse(line.slice(line.indexOf('{'))));
      const record = gunzipSync(warc.subarray(Number(offset), Number(offset) + Number(length))).toString('utf8');
      expect(record).toContain(`WARC-Target-URI: ${url}\r\n`);
    }
  });

  test('noemt de pagina’s met hun titel, de beginpagina eerst', () => {
    const [head, ...pages] = textOf(wacz, 'pages/pages.jsonl').trimEnd().split('\n');
    expect(head).toContain('json-pages-1.0');
    expect(pages[0]).toContain('"url":"https://voorbeeld.nl/","ts":"2026-12-01T23:30:00.000Z","title":"Begin & meer"');
    expect(pages).toHaveLength(6);
  });
});

describe('de kopie voor een schijf', async () => {
  const { copy } = await archived();

  test('leidt van bestand naar bestand', () => {
    expect(textOf(copy, 'index.html')).toContain('<a href="a/index.html?x=1&amp;y=2#deel">');
    expect(textOf(copy, 'index.html')).toContain('<link rel="stylesheet" href="_astro/stijl.css">');
    expect(textOf(copy, 'a/index.html')).toContain('<img src="../images/a.png" alt>');
    expect(textOf(copy, 'a/index.html')).toContain('<a href="https://example.org/">');
    expect(textOf(copy, 'oud/index.html')).toContain('content="0; url=../a/index.html"');
    expect(textOf(copy, '_astro/stijl.css')).toBe('@font-face{src:url(letter.woff2)}');
    expect(textOf(copy, 'a/index.html')).toContain('<link rel="canonical" href="https://voorbeeld.nl/a/">');
  });

  test('heeft geen script en geen zoekvak, en zegt dat in de taal van de pagina', () => {
    expect(Object.keys(copy).filter((name) => /\.js$|^pagefind|robots/.test(name))).toEqual([]);
    for (const name of ['index.html', 'en/index.html']) expect(textOf(copy, name)).not.toMatch(/<script|<search|<form/);
    expect(textOf(copy, 'index.html')).toContain('Dit is een kopie van 1 december 2026. Zoeken kan hier niet.');
    expect(textOf(copy, 'index.html')).toContain('<a href="zoeken/index.html#a-z">');
    expect(textOf(copy, 'en/index.html')).toContain('This is a copy made on 1 December 2026.');
    expect(textOf(copy, 'zoeken/index.html')).not.toContain('Zet JavaScript aan');
    expect(textOf(copy, 'a/index.html')).toContain('<h1>A</h1><p>Zonder script</p><img');
    expect(textOf(copy, 'LEESMIJ.txt')).toMatch(/index\.html[^]*en\/index\.html/);
  });
});

test('dezelfde site geeft dezelfde bytes, ook in een andere tijdzone', async () => {
  const zone = process.env['TZ'];
  try {
    const first = await archived();
    process.env['TZ'] = 'Pacific/Auckland';
    expect((await archived()).hashes).toEqual(first.hashes);
    expect((await archived({ 'data/v1/a.json': '[1]' })).hashes).not.toEqual(first.hashes);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

test('een link naar een bestand dat er niet is, houdt de kopie tegen', async () => {
  const place = { from: '/a/', origin: 'https://voorbeeld.nl', files: new Set(['/index.html', '/b c.csv']) };
  expect(diskLink('/', place)).toBe('../index.html');
  expect(diskLink('https://voorbeeld.nl/', place)).toBe('../index.html');
  expect(diskLink('/b%20c.csv', place)).toBe('../b%20c.csv');
  expect(diskLink('mailto:a@example.org', place)).toBe('mailto:a@example.org');
  expect(() => diskLink('/weg/', place)).toThrow('/weg/');
  await expect(archived({ 'a/index.html': page('<a href="/weg/">weg</a>') })).rejects.toThrow('/weg/');
});

test('de datum komt uit SOURCE_DATE_EPOCH of uit git, nooit van de klok', async () => {
  expect(archiveDate({ SOURCE_DATE_EPOCH: '1767225600' }, '.')).toEqual(new Date('2026-01-01T00:00:00Z'));
  expect(() => archiveDate({ SOURCE_DATE_EPOCH: 'gisteren' }, '.')).toThrow('SOURCE_DATE_EPOCH');
  const elsewhere = await mkdtemp(join(tmpdir(), 'geen-git-'));
  expect(archiveDate({}, elsewhere)).toBeUndefined();
  await rm(elsewhere, { recursive: true });
});
