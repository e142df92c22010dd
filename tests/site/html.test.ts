import { resolve } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { readBuiltSite } from '../../src/publication/built-site.ts';
import { deadLinks } from '../../src/publication/dead-links.ts';

const site = readBuiltSite(resolve('dist'));

test('elke pagina is goede HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const mistakes: string[] = [];
  for (const page of site.pages.values()) {
    const report = await validator.validateString(page.html, page.file);
    for (const message of report.results.flatMap((result) => result.messages)) {
      mistakes.push(`${page.address}:${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
    }
  }
  expect(site.pages.size).toBeGreaterThan(400);
  expect(mistakes).toEqual([]);
});

test('elke link binnen de site leeft, ook de ankers', () => {
  expect(deadLinks(site)).toEqual([]);
});

test('geen stijl of script in de pagina, en niets van een ander', () => {
  for (const page of site.pages.values()) {
    expect(page.html, page.address).not.toMatch(
      /<style|\sstyle=|<script(?! type="application\/ld\+json">)(?![^>]*\ssrc="\/)|\son[a-z]+="|<iframe|<object|<embed/i,
    );
    expect(page.html, page.address).not.toMatch(/<(?:script|link|img|source)[^>]+(?:src|href)="(?:https?:)?\/\/(?!localhost:4321)/i);
  }
});

test('elke pagina die iemand kan delen, zegt hoe zij er dan uitziet, met een plaatje dat er is', () => {
  const wrong = [...site.sitemap].filter((address) => {
    const html = site.pages.get(address)?.html ?? '';
    const value = (name: string): string | undefined => new RegExp(`<meta (?:property|name)="${name}" content="([^"]+)"`).exec(html)?.[1];
    const image = URL.parse(value('og:image') ?? '');
    return (
      !['og:title', 'og:image:width', 'og:image:height', 'og:image:alt', 'twitter:card'].every(value) ||
      value('og:description') !== value('description') ||
      value('og:url') !== /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ||
      !site.files.has(image?.pathname ?? '')
    );
  });
  expect(wrong).toEqual([]);
});

test('elke pagina heeft een eigen titel', () => {
  const titles = Map.groupBy(site.pages.values(), (page) => /<title>([^<]*)<\/title>/.exec(page.html)?.[1] ?? '');
  expect(
    [...titles]
      .filter(([title, pages]) => title === '' || pages.length > 1)
      .map(([title, pages]) => [title, pages.map((page) => page.address)]),
  ).toEqual([]);
});
