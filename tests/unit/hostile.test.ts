import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Finding } from '../../src/library/finding.ts';
import { readLibrary } from '../../src/library/library.ts';
import { readContent } from '../../src/library/read-content.ts';
import { collectionNames, collections } from '../../src/model/collections.ts';
import { isTranslation } from '../../src/model/translation.ts';
import { checkLibrary } from '../../src/rules/check-library.ts';
import { githubReport } from '../../src/rules/reporters/github.ts';
import { textReport } from '../../src/rules/reporters/text.ts';
import { fixtureContent, withContent } from '../content.ts';
import { addressFields } from '../hostile/address-fields.ts';
import { run } from '../hostile/canary.ts';
import { hostileFiles } from '../hostile/files.ts';
import { heavyTexts } from '../hostile/heavy.ts';
import { libraryWith } from '../hostile/in-memory.ts';
import { hostileTexts } from '../hostile/texts.ts';

/** Milliseconds of processor time in which a file must be refused, whatever it is. */
const PATIENCE = 2_000;

/** Processor time of this process, in milliseconds: unlike the clock it does not count the work of others. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

const canaryFile = join(tmpdir(), `kanarie-${process.pid}`);
let asked = 0;
let server: Server;
let address = '';

beforeAll(async () => {
  server = createServer((_request, response) => {
    asked += 1;
    response.end('1');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/kanarie.js`;
});

afterAll(() => server.close());

afterEach(() => {
  expect(existsSync(canaryFile)).toBe(false);
  expect((globalThis as { canary?: unknown }).canary).toBeUndefined();
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(asked).toBe(0);
});

/** Runs the validator as an editor does. */
const validate = (content: string, format = 'json'): Promise<{ status: number | null; stdout: string; stderr: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [resolve('src/commands/validate.js'), '--content', content, '--format', format]);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('close', (status) => done({ status, stdout, stderr }));
  });

const base = readContent(fixtureContent);
const fixtureText = (file: string): string =>
  existsSync(join(fixtureContent, file)) ? readFileSync(join(fixtureContent, file), 'utf8') : '';

test('de kanarie piept als er wel iets loopt', async () => {
  const child = spawn(process.execPath, ['-e', run({ file: canaryFile, address })]);
  await new Promise((done) => child.on('close', done));
  expect([existsSync(canaryFile), asked]).toEqual([true, 1]);
  rmSync(canaryFile);
  asked = 0;
});

describe('vijandige teksten', () => {
  test('allemaal geweigerd door hun eigen regel, en niets loopt', { timeout: 120_000 }, async () => {
    const texts = hostileTexts({ file: canaryFile, address });
    expect(texts.length).toBeGreaterThanOrEqual(200);
    const files = Object.fromEntries(texts.map(({ text }, index) => [`pages/h-${index}.mdx`, text]));
    const { status, stdout, stderr } = await withContent(files, (directory) => validate(directory));
    expect([status, stderr]).toEqual([1, '']);
    const byFile = Map.groupBy(JSON.parse(stdout) as Finding[], ({ file }) => file);
    const missed = texts.flatMap(({ name, rule }, index) => {
      const found = (byFile.get(`pages/h-${index}.mdx`) ?? [])
        .filter(({ severity }) => severity === 'error')
        .map((finding) => finding.rule);
      return found.includes(rule) ? [] : [`${name}: ${rule}, maar ${found.join(', ') || 'niets'}`];
    });
    expect(missed).toEqual([]);
  });

  test('elk binnen twee seconden, ook op zichzelf', { timeout: 120_000 }, () => {
    const slow: string[] = [];
    for (const { name, rule, text } of hostileTexts({ file: canaryFile, address })) {
      const begin = spent();
      const findings = checkLibrary(libraryWith(base, 'pages/vijand.mdx', text));
      if (spent() - begin > PATIENCE) slow.push(name);
      expect(
        findings.filter(({ file }) => file === 'pages/vijand.mdx').map((finding) => finding.rule),
        name,
      ).toContain(rule);
    }
    expect(slow).toEqual([]);
  });

  test.each(heavyTexts)('zwaar, en toch snel: %s', async (_name, file, change) => {
    await withContent({ [file]: change(fixtureText(file)) }, (directory) => {
      const begin = spent();
      const library = readLibrary(directory);
      const findings = checkLibrary(library);
      const reports = [textReport(findings, library), githubReport(findings), JSON.stringify(findings)];
      expect(spent() - begin).toBeLessThan(PATIENCE);
      for (const report of reports) expect(report.length).toBeLessThan(2_000_000);
      for (const { line, column } of findings) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
    });
  });

  test('twintigduizend fouten: de eerste duizend, en hoeveel het er zijn', () => {
    const text = `---\ntitle: A\nsummary: B\ngroup: site\n---\n\n${`${'[a](b) '.repeat(950)}\n\n`.repeat(20)}`;
    const findings = checkLibrary(libraryWith(base, 'pages/vijand.mdx', text)).filter(({ rule }) => rule === 'dead-link');
    expect(findings).toHaveLength(1_000);
    expect(findings.at(-1)?.hint).toMatch(/Deze melding komt in dit bestand 19000 keer voor\.$/);
  });
});

/** Addresses that run something, or that bring a reader somewhere else than they seem to. */
const evilAddresses = [
  ...['javascript:alert(1)', 'JAVASCRIPT:alert(1)', ' javascript:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)'],
  ...['data:text/html,x', 'vbscript:x', 'file:///etc/passwd', 'blob:https://example.org/1', 'about:blank', 'mailto:a@example.org'],
  ...['//example.org/', '/hulp/', '/\\example.org', 'https:example.org', 'https:/example.org', 'https:\\\\example.org', 'https://'],
  ...['https://uva.nl@example.org/', 'https://uva.nl:x@example.org/', 'https://www.\u0443va.nl/', 'https://xn--va-hmb.nl/'],
  ...['http://localhost:8080/', 'http://127.0.0.1/', 'http://[::1]/', 'http://intranet/', 'http://printer.local/'],
  ...['https://2130706433/', 'https://%65xample.org/', 'https://example\u3002org/', 'https://example.org/\u202Egro'],
];

/** A file with Dutch facts in a folder, or the list itself. */
const fileOf = (path: string) =>
  [...base.sources.values()].find(({ file }) => (file === path || file.startsWith(`${path}/`)) && !isTranslation(file));

describe('elk veld met een adres', () => {
  const places = collectionNames.flatMap((name) => addressFields(collections[name].schema).map((path) => [name, path] as const));

  test('er zijn er genoeg, in elke soort die bronnen heeft', () => {
    expect(places.length).toBeGreaterThanOrEqual(29);
    for (const name of ['interventions', 'projects', 'policy', 'programmes', 'references', 'organisations', 'register', 'pages'] as const) {
      expect(places.map(([collection]) => collection)).toContain(name);
    }
  });

  test.each(places)('%s: %s', (name, path) => {
    const { storage, path: folder } = collections[name];
    const source = fileOf(folder);
    const accepted = evilAddresses.filter((value) => {
      const text = source ? withValue(source.text, storage, path, value) : '';
      const findings = checkLibrary(libraryWith(base, source?.file ?? '', text));
      return !findings.some(
        ({ file, rule }) =>
          file === source?.file &&
          ['unsafe-scheme', 'misleading-address', 'private-address', 'wrong-value', 'control-character', 'bidi-character'].includes(rule),
      );
    });
    expect(accepted).toEqual([]);
  });

  test.each(places)('%s: %s mag een gewoon adres zijn', (name, path) => {
    const { storage, path: folder } = collections[name];
    const source = fileOf(folder);
    const text = source ? withValue(source.text, storage, path, 'https://example.org/a?b=c#d') : '';
    const refused = checkLibrary(libraryWith(base, source?.file ?? '', text)).map(({ rule }) => rule);
    for (const rule of ['unsafe-scheme', 'misleading-address', 'private-address', 'wrong-value', 'unknown-field'])
      expect(refused).not.toContain(rule);
  });
});

/** The text of a file with a value at a path, in its fields or in its first entry. */
function withValue(text: string, storage: string, path: string, value: string): string {
  const [, front = text, body = ''] = /^---\n([^]*?)^---$([^]*)/m.exec(text) ?? [];
  const data = parse(front) as Record<string, unknown> | Record<string, unknown>[];
  setAt((Array.isArray(data) ? data[0] : data) ?? {}, path.split('.'), value);
  return storage === 'mdx-folder' ? `---\n${stringify(data)}---${body}` : stringify(data);
}

/** Puts a value at a path, and makes what is missing on the way; `[]` is the first item of a list. */
function setAt(data: Record<string, unknown>, [step = '', ...rest]: string[], value: string): void {
  const isList = rest[0] === '[]';
  if (rest.length === 0) {
    data[step] = value;
    // A source has an address, or one of these; without a value a field is left out.
    if (step === 'url') Object.assign(data, { document: undefined, reference: undefined, heading: undefined });
  } else if (isList && rest.length === 1) data[step] = [value];
  else {
    const known = data[step];
    const next = (isList ? (Array.isArray(known) ? (known as unknown[])[0] : undefined) : known) as Record<string, unknown> | undefined;
    const group = typeof next === 'object' ? next : {};
    data[step] = isList ? [group] : group;
    setAt(group, isList ? rest.slice(1) : rest, value);
  }
}

describe('vijandige bestanden', () => {
  test.each(hostileFiles)('%s', async (_name, file, rule, spoil) => {
    await withContent({}, async (directory) => {
      await spoil(directory);
      const begin = spent();
      const library = readLibrary(directory);
      const findings = checkLibrary(library);
      expect(spent() - begin).toBeLessThan(PATIENCE);
      expect(findings.map((finding) => [finding.file, finding.rule])).toContainEqual([file, rule]);
      for (const report of [textReport(findings, library), githubReport(findings)]) expect(report).not.toContain('\u001b');
    });
  });

  test('een bestand dat verborgen is, wordt nooit gelezen, en hoort er niet', async () => {
    const hidden = ['.env', '.git/config', 'images/.a.svg', 'pages/.verborgen.mdx'];
    await withContent(Object.fromEntries(hidden.map((file) => [file, '{x}'])), (directory) => {
      const library = readLibrary(directory);
      expect([...library.sources.keys()].filter((file) => file.includes('/.') || file.startsWith('.'))).toEqual([]);
      expect(library.images.size).toBe(1);
      expect(checkLibrary(library).map(({ file, rule }) => [file, rule])).toEqual(
        ['.env', '.git', 'images/.a.svg', 'pages/.verborgen.mdx'].map((file) => [file, 'unknown-file']),
      );
    });
  });

  test('wat programma’s achterlaten terwijl iemand werkt, telt niet', async () => {
    const left = ['.DS_Store', 'images/.gitkeep', 'pages/.hulp.mdx.swp', 'pages/._hulp.mdx', '.~lock.terms.yaml#', '.#terms.yaml'];
    await withContent(Object.fromEntries(left.map((file) => [file, '{x}'])), (directory) => {
      expect(checkLibrary(readLibrary(directory))).toEqual([]);
    });
  });
});

describe('een verslag dat de inhoud niet kan schrijven', () => {
  /** What would begin a line of its own, clear a screen, or give a command to the machine that checks a pull request. */
  const forged =
    'x\\n::error::vals\\n::stop-commands::x\\r\\n::set-env name=PATH::x\\e[2J\\u2028::warning::vals %0A::error::vals\\nAlles klopt';

  test.each(['text', 'github', 'json'])('%s', { timeout: 60_000 }, async (format) => {
    const changes = {
      'pages/hulp.mdx': `---\ntitle: "${forged}"\nsummary: B\ngroup: "${forged}"\n"${forged}": x\nsources:\n  - url: "${forged}"\n---\n\n## Kop\n`,
      'pages/a\n::error::vals\u001b[2J.mdx': 'x',
      'organisations.yaml': `- id: "${forged}"\n  name: A\n  kind: "${forged}"\n  description: B\n`,
      'projects/proefproject.mdx': (old: string) => old.replace('interventions: [oefengesprek]', `interventions: ["${forged}"]`),
      'register/voorbeeldregeling.yaml': (old: string) => old.replace('project: tweede-project', `project: "${forged}"`),
    };
    const { status, stdout, stderr } = await withContent(changes, (directory) => validate(directory, format));
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain('::error::vals');
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u202E]/);
    const lines = stdout.split('\n').filter((line) => /^\s*(?:::|Alles klopt)/.test(line));
    if (format === 'github') {
      for (const line of lines)
        expect(line).toMatch(/^::(?:error|warning) file=content\/[^,:]*,line=\d+,col=\d+,title=[^,:]* \([a-z-]+\)::/);
    } else expect(lines).toEqual([]);
    if (format === 'json') expect((JSON.parse(stdout) as Finding[]).every(({ message }) => !/\n/.test(message))).toBe(true);
  });
});
