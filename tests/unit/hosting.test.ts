import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deployFiles } from '../../src/hosting/deploy-files.ts';
import { fileTypes, typeOf } from '../../src/hosting/file-types.ts';
import { allHeaders, siteHeaders } from '../../src/hosting/headers.ts';
import { headersFile } from '../../src/hosting/headers-file.ts';
import { movedFiles } from '../../src/hosting/moved-files.ts';

test.each(Object.entries(deployFiles()))('%s is bijgewerkt', (path, text) => {
  expect(readFileSync(resolve(path), 'utf8'), 'voer npm run generate:deploy-files uit').toBe(text);
});

test('elke header staat in elk van de drie bestanden', () => {
  const files = [headersFile(allHeaders), ...Object.values(deployFiles())];
  expect(files).toHaveLength(3);
  for (const { headers } of allHeaders) {
    for (const [name, value] of Object.entries(headers)) {
      for (const file of files) {
        expect(file).toContain(name);
        expect(file).toContain(value);
      }
    }
  }
});

test('wat pagina’s mogen is streng: alleen de site zelf, en niets in de pagina', () => {
  const policy = siteHeaders[0]?.headers['Content-Security-Policy'] ?? '';
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*|sha\d+|nonce/);
  for (const directive of policy.split('; ')) expect(directive).toMatch(/^[a-z-]+ '(?:none|self)'(?: 'wasm-unsafe-eval')?$/);
});

test('in _headers neemt een regel eerst weg wat een eerdere regel gaf', () => {
  expect(
    headersFile([
      { under: '/', headers: { A: '1', B: '2' } },
      { under: '/a/', headers: { A: '3', C: '4' } },
      { under: '/b/', headers: { C: '5' } },
    ]),
  ).toBe('/*\n  A: 1\n  B: 2\n\n/a/*\n  ! A\n  A: 3\n  C: 4\n\n/b/*\n  C: 5\n');
});

test('adressen die verhuisd zijn, voor elke soort host', () => {
  const moved = { from: '/oud/', to: '/nieuw/#kop', reason: 'R.', date: '2026-11-01' };
  const gone = { from: '/weg/', reason: 'R.', date: '2026-11-01' };
  expect(movedFiles([moved, gone])).toEqual({
    _redirects: '/oud/ /nieuw/#kop 301\n',
    '_redirects.nginx': '~^/oud/?$ "/nieuw/#kop";\n~^/weg/?$ gone;\n',
    '_redirects.caddy': 'redir /oud/ /nieuw/#kop 301\nerror /weg/ 410\n',
  });
  expect(new Set(Object.values(movedFiles([])))).toEqual(new Set(['']));
});

describe('soorten bestanden', () => {
  test('elke uitgang heeft één soort', () => {
    const extensions = fileTypes.flatMap((type) => type.extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
    expect(new Set(fileTypes.map(({ type }) => type)).size).toBe(fileTypes.length);
  });

  test.each([
    ['index.html', 'text/html'],
    ['a.b.JSON', 'application/json'],
    ['nl_1a2b.pf_index', 'application/octet-stream'],
    ['index.html.br', undefined],
    ['_headers', undefined],
  ])('%s is %s', (name, type) => expect(typeOf(name)?.type).toBe(type));
});
