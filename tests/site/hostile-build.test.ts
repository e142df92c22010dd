import { spawn, type SpawnOptions } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withContent } from '../content.ts';
import { type Canary, page, run } from '../hostile/canary.ts';
import { hostileFiles } from '../hostile/files.ts';
import { foreignInPage, wordsOf } from '../hostile/page-html.ts';
import { hostileTexts } from '../hostile/texts.ts';
import { writeSmallContent } from './small-site.ts';

const guard = pathToFileURL(resolve('tests/hostile/network-guard.ts')).href;

let folder: string;
let server: Server;
let asked = 0;
let canary: Canary;

beforeAll(async () => {
  server = createServer((_request, response) => {
    asked += 1;
    response.end('1');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => server.close());

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vijand-'));
  canary = {
    file: join(tmpdir(), `kanarie-bouw-${process.pid}`),
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/kanarie`,
  };
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
  expect(existsSync(canary.file)).toBe(false);
  expect(asked).toBe(0);
});

interface Ended {
  status: number | null;
  output: string;
  /** Every attempt to reach another computer. */
  network: string;
}

/** Runs a program in a process that notes what it asks of the network. */
async function watched(args: readonly string[], options: SpawnOptions = {}): Promise<Ended> {
  const log = join(folder, '.netwerk');
  const child = spawn(process.execPath, ['--import', guard, ...args], {
    ...options,
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, NODE_OPTIONS: `--import=${guard}`, NETWORK_LOG: log, ...options.env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const status = await new Promise<number | null>((done) => child.on('close', done));
  const network = existsSync(log) ? await readFile(log, 'utf8') : '';
  await rm(log, { force: true });
  return { status, output, network };
}

const build = (content: string, env: Record<string, string> = {}): Promise<Ended> =>
  watched([resolve('src/commands/build.ts'), '--content', content, '--out', join(folder, 'site')], { env });

test('de wacht op het netwerk ziet een poging', async () => {
  const { network } = await watched(['-e', `fetch('http://127.0.0.1:65530/x').catch(() => 0)`]);
  expect(network).toContain('connect');
  expect(network).toContain('127.0.0.1');
});

/** Something bad in the content: where, by which rule it is refused, and how it comes there. */
interface Attack {
  name: string;
  file: string;
  rule: string;
  spoil: (content: string) => Promise<unknown>;
}

const texts = (): Attack[] =>
  hostileTexts(canary).map(({ name, rule, text }, index) => {
    const file = `pages/vijand-${index}.mdx`;
    return { name, file, rule, spoil: (content) => writeFile(join(content, file), text) };
  });

/** Files that can stand beside each other. */
const files = (): Attack[] =>
  ['snelkoppeling naar een bestand', 'snelkoppeling als plaatje', 'een programma', 'een instelling', 'een jpg die een pagina is'].map(
    (wanted) => {
      const [name, file, rule, spoil] = hostileFiles.find(([one]) => one === wanted) ?? [wanted, '', '', () => Promise.resolve()];
      return { name, file, rule, spoil };
    },
  );

// A site is made of the whole content or not at all, so that one build can say of each attack that it is reason enough.
test('alles wat vijandig is: geen site, elk om zijn eigen reden, en niets loopt', async () => {
  expect(texts().length).toBeGreaterThanOrEqual(200);
  await refused([...texts(), ...files()]);
});

test.each(['import() in een expressie', 'velden als JavaScript', 'een instelling'])(
  'alleen dit: %s: geen site, en niets loopt',
  async (name) => {
    await refused([...texts(), ...files()].filter((attack) => attack.name === name));
  },
);

/** What a report says of a file. */
const reportOn = (file: string, report: string): string => {
  const [, after = ''] = report.split(new RegExp(`^${RegExp.escape(file)}$`, 'm'));
  return after.split('\n\n')[0] ?? '';
};

/** Builds the content with something bad in it, and expects that nothing comes of it. */
async function refused(attacks: readonly Attack[]): Promise<void> {
  expect(attacks.length).toBeGreaterThan(0);
  await mkdir(join(folder, 'site'));
  await writeFile(join(folder, 'site/index.html'), 'de vorige site');
  const { status, output, network } = await withContent({}, async (content) => {
    for (const { spoil } of attacks) await spoil(content);
    return build(content);
  });
  expect(status).toBe(1);
  const missed = attacks.filter(({ file, rule }) => !new RegExp(`fout  .*\\[${rule}\\]`).test(reportOn(file, output)));
  expect(missed.map(({ name, file, rule }) => `${name}: ${rule}, maar${reportOn(file, output) || ' niets'}`)).toEqual([]);
  expect(output).toContain('Er is niets veranderd in');
  expect(network).toBe('');
  expect(await readdir(folder)).toEqual(['site']);
  expect(await readdir(join(folder, 'site'))).toEqual(['index.html']);
  expect(await readFile(join(folder, 'site/index.html'), 'utf8')).toBe('de vorige site');
}

describe('een goede tekst vol gevaarlijke tekens', () => {
  test('is op de site alleen tekst', { timeout: 300_000 }, async () => {
    const secret = 'geheim-van-de-bouw';
    // An address on the own computer would be refused where it becomes a link.
    const code = run({ ...canary, address: 'https://example.org/kanarie' });
    // What would be taken for a program, a variable or a mark by one of the programs between a text and its page.
    const words = [
      ...[
        'import.meta.env.SECRET',
        'import.meta.env.MODE',
        'process.env.SECRET',
        '${process.env.SECRET}',
        '%SECRET%',
        '__ASTRO_IMAGE_="../x.png"',
      ],
      ...[
        '</script>\'"]]>',
        '<!-- x -->',
        '{{7*7}}',
        '<%= 7*7 %>',
        '#{7*7}',
        '<script>alert(1)</script>',
        'javascript:alert(1)',
        '😀é',
        'w'.repeat(300),
      ],
      code,
    ];
    const escaped = (text: string): string => text.replace(/[\\`*_{}[\]()#+.!|<>&~:@"'$%-]/g, '\\$&');
    const body = [
      ...words.map((text) => `Gewoon: ${escaped(text)}`),
      ...words.map((text) => `Code: \`\` ${text} \`\``),
      ...words.map((text) => `\`\`\`\`js\n${text}\n\`\`\`\`\``.replace('`````', '````')),
      '## \\<script>alert(1)\\</script> `{x}`',
      '<Note title="&lt;/p>&lt;script>alert(1)&lt;/script>">\n\nIn een kader: \\<b>.\n\n</Note>',
      `<Details summary="'&quot;&lt;img src=x onerror=alert(1)>">\n\nTekst.\n\n</Details>`,
      '| \\<b> | `{x}` |\n| --- | :-: |\n| \\<script> | `</td><script>` |',
      'Een noot.[^</script>]\n\n[^</script>]: \\<script>alert(1)\\</script>'.replaceAll('</script>', 'een'),
    ].join('\n\n');
    const title = `Tekens: ' " & < > \${x} {{y}} import.meta.env.SECRET ]]> %SECRET% -->`;
    const text = page(body).replace('title: Proef', `title: '${title.replaceAll("'", "''")}'`);
    const content = join(folder, 'inhoud');
    await writeSmallContent(content);
    await writeFile(join(content, 'pages/tekens.mdx'), text);
    const { status, output, network } = await build(content, { SECRET: secret });
    expect([status, network], output).toEqual([0, '']);
    expect(output).not.toContain(secret);
    const shown = await readFile(join(folder, 'site/tekens/index.html'), 'utf8');
    expect((await readdir(folder)).toSorted()).toEqual(['inhoud', 'site']);
    expect(foreignInPage(shown)).toEqual([]);
    const { heading, all } = wordsOf(shown);
    expect(heading).toBe(title);
    for (const one of words) {
      expect(all).toContain(`Gewoon: ${one}`);
      expect(all.split(one).length - 1, one).toBeGreaterThanOrEqual(3);
    }
    for (const file of await readdir(join(folder, 'site'), { recursive: true, withFileTypes: true })) {
      if (!file.isFile() || !/\.(?:html|js|css|json|xml|txt)$/.test(file.name)) continue;
      const made = await readFile(join(file.parentPath, file.name), 'utf8');
      expect(made.includes(secret), file.name).toBe(false);
      if (/\.(?:js|css)$/.test(file.name)) expect(made.includes('kanarie'), file.name).toBe(false);
    }
    const data = JSON.parse(await readFile(join(folder, 'site/data/v1/pages.json'), 'utf8')) as { id: string; title: string }[];
    expect(data.find(({ id }) => id === 'tekens')?.title).toBe(title);
  });
});
