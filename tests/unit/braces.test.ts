import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseBody } from '../../src/body/parse-body.ts';
import type { Finding } from '../../src/library/finding.ts';
import { withContent } from '../content.ts';
import { page } from '../hostile/canary.ts';

/** Texts with which a parser of programs would be busy for ever, or would stop the whole process. */
const deadly = {
  'veel-punthaken': `Een zin {${'<a>'.repeat(40)}`,
  'in-een-eigenschap': `<Note title={${'<a>'.repeat(40)}>\n\nTekst.\n\n</Note>`,
  uitgespreid: `<Note {...${'<a>'.repeat(40)}>`,
  'in-een-lijst': `- {${'<a>'.repeat(40)}`,
  soorten: `{${'a<b>('.repeat(40)}`,
  eigenschappen: `x {${'{<a b={'.repeat(30)}`,
  'na-een-lege-regel': `{\n\n${'<a>'.repeat(40)}`,
  'na-een-teken': `{"}"${'<a>'.repeat(40)}}`,
  'ronde-haken': `{${'('.repeat(8_000)}}`,
  'vierkante-haken': `Tekst {${'a['.repeat(9_000)}`,
  'haken-op-regels': `{${'(\n'.repeat(9_000)}`,
  'een-uitvoer': `export const a = ${'('.repeat(1_000)}\n\n${'('.repeat(18_000)}`,
};

test('een accolade met een zwaar programma erachter: een melding, en niets blijft hangen', { timeout: 60_000 }, async () => {
  const pages = Object.fromEntries(Object.entries(deadly).map(([name, body]) => [`pages/${name}.mdx`, page(body)]));
  const { status, stdout } = await withContent(pages, (content) =>
    spawnSync(process.execPath, [resolve('src/commands/validate.js'), '--content', content, '--format', 'json'], {
      encoding: 'utf8',
      timeout: 50_000,
    }),
  );
  expect(status).toBe(1);
  const findings = JSON.parse(stdout) as Finding[];
  const refused = findings.filter(({ rule }) => rule === 'unreadable-text' || rule === 'too-complex').map(({ file }) => file);
  expect(new Set(refused)).toEqual(new Set(Object.keys(pages)));
});

test('accolades in code zijn tekst, wat er ook achter staat', () => {
  const components = '<Note>\n\nTekst.\n\n</Note>\n\n'.repeat(12);
  expect(parseBody(`\`\`\`json\n{ "a": [1] }\n\`\`\`\n\n\`{x}\`\n\n${components}`).problems).toEqual([]);
  expect(parseBody(`Een \\{ is een teken.\n\n${components}`).problems).toEqual([]);
});

test('een gewone vergissing met accolades houdt haar eigen melding', () => {
  const { special, problems } = parseBody(`Beste {naam},\n\n${'<Note>\n\nTekst.\n\n</Note>\n\n'.repeat(12)}`);
  expect(problems).toEqual([]);
  expect(special[0]?.node.type).toBe('mdxTextExpression');
});
