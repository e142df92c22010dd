import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { realContent, withContent } from '../content.ts';
import { type DevServer, startDev } from '../start-dev.ts';

let server: DevServer | undefined;
afterEach(() => {
  server?.stop();
  server = undefined;
});

/** Asks for a page as a browser does, until it is as it should be. */
async function pageWhen(url: string, fits: (status: number, html: string) => boolean): Promise<string> {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    const response = await fetch(url, { headers: { accept: 'text/html' } }).catch(() => undefined);
    const html = (await response?.text()) ?? '';
    if (response && fits(response.status, html)) return html;
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error(`${url} werd niet wat verwacht werd.`);
}

test('fouten staan in de pagina en de terminal, en verdwijnen als ze hersteld zijn', { timeout: 180_000 }, async () => {
  await withContent(
    { 'pages/hulp.mdx': (text) => text.replace('group: hulp', 'group: thuis') },
    async (content) => {
      server = await startDev(resolve('.'), content);
      const { address, terminal } = server;
      const url = `${address}/hulp/`;
      const file = join(content, 'pages/hulp.mdx');
      const change = async (from: string, to: string): Promise<void> => {
        const text = await readFile(file, 'utf8');
        expect(text).toContain(from);
        await writeFile(file, text.replace(from, to));
      };
      const broken = await pageWhen(url, (status) => status === 500);
      expect(broken).toContain('Bij ‘group’ staat ‘thuis’; dat kan hier niet.');
      expect(terminal()).toContain('Bij ‘group’ staat ‘thuis’; dat kan hier niet.');

      await change('group: thuis', 'group: hulp');
      await pageWhen(url, (status, html) => status === 200 && html.includes('<h1'));

      await change('Je mag eerst alleen vragen stellen.', '<script>alert(1)</script>');
      const again = await pageWhen(url, (status) => status === 500);
      expect(again).toContain('In de tekst staat HTML (&#x3C;script>)');
      expect(again).not.toContain('<script>alert');

      await change('<script>alert(1)</script>', 'Je mag **echt** eerst alleen vragen stellen.');
      await pageWhen(url, (status, html) => status === 200 && html.includes('<strong>echt</strong>'));

      const added = join(content, 'pages/proefpagina.mdx');
      await writeFile(added, '---\ntitle: Proefpagina\nsummary: Een proef.\ngroup: programma\n---\n\nNieuw is zij.\n');
      await pageWhen(`${address}/proefpagina/`, (status, html) => status === 200 && html.includes('Nieuw is zij.'));
      await rm(added);
      await pageWhen(`${address}/proefpagina/`, (status) => status === 404);
    },
    realContent,
  );
});
