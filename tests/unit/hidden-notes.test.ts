import { expect, test } from 'vitest';
import { isError } from '../../src/library/finding.ts';
import { findingsOf } from '../content.ts';
import { page } from '../hostile/canary.ts';

const danger = '[klik](javascript:alert(1))';

test.each([
  ['een noot waar niets naar verwijst', `Tekst.\n\n[^a]: ${danger}\n`],
  ['een tweede noot met dezelfde naam', `Tekst.[^a]\n\n[^a]: goed\n\n[^a]: ${danger}\n`],
  ['twee noten die alleen naar elkaar verwijzen', `Tekst.\n\n[^a]: x [^b]\n\n[^b]: ${danger} [^a]\n`],
  ['een noot in een lijst', `Tekst.\n\n- [^a]: ${danger}\n`],
  ['een noot in een citaat', `Tekst.\n\n> [^a]: ${danger}\n`],
  ['een adres in een lijst', 'Tekst.\n\n- [x]: javascript:alert(1)\n'],
])('niets ontsnapt aan de regels door op geen pagina te staan: %s', async (_name, body) => {
  const findings = (await findingsOf({ 'pages/vijand.mdx': page(body) })).filter(isError);
  expect(findings.map(({ file }) => file)).toContain('pages/vijand.mdx');
});

test('een noot in een noot die getoond wordt, is goed', async () => {
  const findings = await findingsOf({ 'pages/noten.mdx': page('Tekst.[^a]\n\n[^a]: Zie ook.[^b]\n\n[^b]: Het boek.\n') });
  expect(findings.filter(isError)).toEqual([]);
});
