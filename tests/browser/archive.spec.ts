import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { type Archives, archiveSite } from '../../src/archive/archive-site.ts';
import { languageOf, places } from '../../src/i18n/addresses.ts';
import { texts } from '../../src/i18n/texts.ts';
import { type BuiltPage, readBuiltSite } from '../../src/publication/built-site.ts';

/** Where the built site says that it is; nothing is served there while the archive replays. */
const ARCHIVED = 'http://localhost:4321';
const PAGES = 50;

/** Archives once, for all the tests of this file. */
test.describe.configure({ mode: 'default' });

let folder: string;
let archives: Archives;
let pages: BuiltPage[];

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archief-'));
  archives = await archiveSite({
    site: resolve('dist'),
    out: folder,
    date: new Date('2026-12-01T12:00:00Z'),
    project: { name: 'kenniscentrum', version: '0.0.0' },
  });
  pages = ofEveryKind([...readBuiltSite(resolve('dist')).pages.values()]);
});

test.afterAll(() => rm(folder, { recursive: true, force: true }));

/** What kind a page is, by its address: the language, the part of the site, and how deep it is. */
function kindOf({ address }: BuiltPage): string {
  const locale = languageOf(address);
  const parts = address.slice(places.home[locale].length).split('/').slice(0, -1);
  return [locale, parts.length > 1 ? parts[0] : '', parts.length].join(' ');
}

/** One page of every kind, and more until there are enough. */
function ofEveryKind(all: readonly BuiltPage[]): BuiltPage[] {
  const kinds = [
    ...Map.groupBy(
      all.filter(({ address }) => address.endsWith('/')),
      kindOf,
    ).values(),
  ];
  const inTurn = [0, 1, 2].flatMap((turn) => kinds.flatMap((pages) => pages[turn] ?? []));
  return inTurn.slice(0, Math.max(PAGES, kinds.length));
}

interface Watched {
  /** Whether an address may be asked for. */
  isOurs: (url: string) => boolean;
  /** Whether what comes of an address is part of what is looked at. */
  isAbout: (url: string) => boolean;
}

/** Notes what goes wrong on a page and in its frames. */
function troublesOf(page: Page, { isOurs, isAbout }: Watched): string[] {
  const troubles: string[] = [];
  page.on('request', (request) => {
    if (!isOurs(request.url())) troubles.push(`vraagt ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    if (isAbout(request.url())) troubles.push(`${request.failure()?.errorText ?? ''} ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && isAbout(response.url())) troubles.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  return troubles;
}

test('de proef kiest pagina’s van elke soort, in beide talen', () => {
  const english = pages.filter(({ address }) => address.startsWith('/en/'));
  expect(pages.length).toBeGreaterThanOrEqual(PAGES);
  expect(english.length).toBeGreaterThan(15);
  expect(pages.length - english.length).toBeGreaterThan(15);
});

/** A reading room for web archives, as small as can be: https://replayweb.page/docs/embedding. */
async function openReadingRoom(): Promise<Server> {
  const viewer = resolve('node_modules/replaywebpage');
  const [ui, worker, wacz] = await Promise.all([join(viewer, 'ui.js'), join(viewer, 'sw.js'), archives.wacz].map((file) => readFile(file)));
  const view = `<replay-web-page source="/site.wacz" url="${ARCHIVED}/" replayBase="/replay/" embed="replayonly"></replay-web-page>`;
  const files: Record<string, [type: string, body: Buffer | string | undefined]> = {
    '/': ['text/html', `<!doctype html><script src="/ui.js"></script>${view}`],
    '/replay/': ['text/html', '<!doctype html><script src="/ui.js"></script><replay-app-main></replay-app-main>'],
    '/ui.js': ['text/javascript', ui],
    '/replay/sw.js': ['text/javascript', worker],
    '/site.wacz': ['application/wacz', wacz],
  };
  const server = createServer((request, response) => {
    const [type, content = ''] = files[new URL(request.url ?? '/', ARCHIVED).pathname] ?? [];
    if (type === undefined) {
      response.writeHead(404).end();
      return;
    }
    const body = Buffer.from(content);
    // A part from some byte, or the last so many: the worker takes from the archive what a page needs.
    const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
    const start = first === '' ? Math.max(body.length - Number(last || body.length), 0) : Number(first);
    const end = first === '' || last === '' ? body.length : Math.min(Number(last) + 1, body.length);
    const isPart = request.headers.range !== undefined;
    response.writeHead(isPart ? 206 : 200, {
      'Content-Type': type,
      'Content-Length': end - start,
      'Accept-Ranges': 'bytes',
      ...(isPart ? { 'Content-Range': `bytes ${start}-${end - 1}/${body.length}` } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : body.subarray(start, end));
  });
  await new Promise<void>((done) => server.listen(0, done));
  return server;
}

test('het webarchief speelt elke soort pagina af, zonder dat er iets ontbreekt', async ({ page }) => {
  // Each page is taken out of the archive and unpacked in the browser: on a busy machine that adds up.
  test.slow();
  const server = await openReadingRoom();
  try {
    const room = `http://localhost:${(server.address() as AddressInfo).port}/`;
    // The reading room asks itself for things that may not be there; what is replayed has everything.
    const troubles = troublesOf(page, {
      isOurs: (url) => url.startsWith(room) || url.startsWith(`blob:${room}`),
      isAbout: (url) => url.includes('mp_/') || url.includes(ARCHIVED),
    });
    await page.goto(room);
    const frame = await replayedFrame(page);
    const before = frame.url().slice(0, -`${ARCHIVED}/`.length);
    for (const { address, heading } of pages) {
      await frame.goto(`${before}${ARCHIVED}${address}`);
      await expect(frame.getByRole('heading', { level: 1 }), address).toHaveText(heading);
    }
    expect(troubles).toEqual([]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

/** The frame in which the home page of the archive is replayed. */
async function replayedFrame(page: Page): Promise<Frame> {
  const replayed = (): Frame | undefined => page.frames().find((frame) => frame.url().endsWith(`mp_/${ARCHIVED}/`));
  await expect.poll(() => replayed()?.url(), { timeout: 60_000 }).toBeDefined();
  const frame = replayed();
  if (!frame) throw new Error('De beginpagina speelt niet af.');
  await expect(frame.getByRole('heading', { level: 1 })).not.toBeEmpty();
  return frame;
}

/** Unpacks the copy, as someone does who gets it on a disk. */
async function unpack(): Promise<string> {
  const disk = join(folder, 'schijf');
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(archives.copy)))) {
    await mkdir(dirname(join(disk, name)), { recursive: true });
    await writeFile(join(disk, name), bytes);
  }
  return disk;
}

test('de kopie opent van een schijf, en elke link leidt naar een bestand', async ({ page }) => {
  const disk = await unpack();
  const troubles = troublesOf(page, { isOurs: (url) => url.startsWith(pathToFileURL(disk).href), isAbout: () => true });
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  for (const { address, heading } of pages) {
    await page.goto(pathToFileURL(join(disk, address, 'index.html')).href);
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveText(heading);
    expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'error').length)).toBe(0);
    const links = await page.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href));
    for (const link of links.filter((href) => href.startsWith('file:'))) {
      const { href } = new URL(link.replace(/[?#].*$/, ''));
      if (!existsSync(fileURLToPath(href)) || href.endsWith('/')) troubles.push(`${address} heeft een link naar ${link}`);
    }
  }
  expect(troubles).toEqual([]);
});

for (const locale of ['nl', 'en'] as const) {
  test(`de kopie zegt dat zoeken er niet kan, en wijst de lijst van A tot Z (${locale})`, async ({ page }) => {
    const disk = join(folder, 'schijf');
    const t = texts(locale);
    await page.goto(pathToFileURL(join(disk, places.home[locale], 'index.html')).href);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await page.getByRole('link', { name: t.copy.list }).first().click();
    await expect(page.getByRole('heading', { name: t.search.index })).toBeInViewport();
    await expect(page.getByText(t.copy.notice(locale === 'nl' ? '1 december 2026' : '1 December 2026'))).toBeVisible();
    await expect(page.getByText(t.search.noScript)).toHaveCount(0);
  });
}
