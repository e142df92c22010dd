import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { allHeaders, siteHeaders } from '../../src/hosting/headers.ts';
import { headersFile } from '../../src/hosting/headers-file.ts';
import { serveSite } from '../../src/publication/serve-site.ts';

const strict = headersFile(siteHeaders);
const withBeheer = headersFile(allHeaders);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headers-'));
  await mkdir(join(folder, 'beheer'));
  await writeFile(join(folder, 'index.html'), '');
  await writeFile(join(folder, 'beheer/index.html'), '');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Headers of a page as they go over the line, by name, with every line of that name. */
async function headersOf(headers: string, path: string): Promise<Record<string, string[]>> {
  await writeFile(join(folder, '_headers'), headers);
  const { server, port } = await serveSite(folder, 0);
  const response = await new Promise<IncomingMessage>((done) => get(`http://localhost:${port}${path}`, done));
  response.resume();
  server.close();
  return response.headersDistinct as Record<string, string[]>;
}

test('het beheer heeft zijn eigen regels, in plaats van de strenge', async () => {
  const headers = await headersOf(withBeheer, '/beheer/');
  expect(headers['content-security-policy']).toEqual([expect.stringContaining('https://api.github.com')]);
  expect(headers['content-security-policy']?.[0]).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|\*|default-src 'self'/);
  expect(headers['cross-origin-opener-policy']).toEqual(['same-origin-allow-popups']);
  expect(headers['x-robots-tag']).toEqual(['noindex, nofollow']);
  expect(headers['referrer-policy']).toEqual(['no-referrer']);
});

test.each(['/', '/beheer-van-een-ander/', '/interventies/beheer/'])('%s houdt de strenge regels', async (path) => {
  await writeFile(join(folder, '404.html'), '');
  const withEditor = await headersOf(withBeheer, path);
  const without = await headersOf(strict, path);
  expect(withEditor['content-security-policy']).toEqual(without['content-security-policy']);
  expect(withEditor['content-security-policy']?.[0]).toContain("style-src 'self'");
  expect(withEditor).not.toHaveProperty('x-robots-tag');
});

test('zonder de regels die iets wegnemen, gelden beide, en start het beheer dus niet', async () => {
  const headers = await headersOf(withBeheer.replace(/^ {2}!.*\n/gm, ''), '/beheer/');
  expect(headers['content-security-policy']).toHaveLength(2);
});
