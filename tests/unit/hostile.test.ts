import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Finding } from '../../src/library/finding.ts';
import { readLibrary } from '../../src/library/library.ts';
import { collectionNames, collections } from '../../src/model/collections.ts';
import { checkLibrary } from '../../src/rules/check-library.ts';
import { fixtureContent, withContent } from '../content.ts';
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

function expectNothingRan(): void {
  expect(existsSync(canaryFile)).toBe(false);
  expect((globalThis as { canary?: unknown }).canary).toBeUndefined();
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(asked).toBe(0);
}

/** Runs the validator as an editor does. */
const validate = (content: string): Promise<{ status: number | null; stdout: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [resolve('src/commands/validate.ts'), '--content', content, '--format', 'json']);
    let stdout = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.on('close', (status) => done({ status, stdout }));
  });

describe('vijandige teksten', () => {
  test('allemaal geweigerd door hun eigen regel, en niets loopt', { timeout: 120_000 }, async () => {
    const texts = hostileTexts({ file: canaryFile, address });
    expect(texts.length).toBeGreaterThanOrEqual(100);
    const files = Object.fromEntries(texts.map(({ text }, index) => [`pages/h-${index}.mdx`, text]));
    const { status, stdout } = await withContent(files, validate);
    const findings = JSON.parse(stdout) as Finding[];
    expect(status).toBe(1);
    const missed = texts.flatMap(({ name, rule }, index) => {
      const found = findings.filter(({ file, severity }) => file === `pages/h-${index}.mdx` && severity === 'error').map((one) => one.rule);
      return found.includes(rule) ? [] : [`${name}: ${rule}, maar ${found.join(', ') || 'niets'}`];
    });
    expect(missed).toEqual([]);
    expectNothingRan();
  });

  test('elk binnen twee seconden', { timeout: 300_000 }, async () => {
    const slow: string[] = [];
    for (const { name, text } of hostileTexts({ file: canaryFile, address })) {
      await withContent({ 'pages/vijand.mdx': text }, (directory) => {
        const begin = spent();
        expect(checkLibrary(readLibrary(directory)).length, name).toBeGreaterThan(0);
        if (spent() - begin > PATIENCE) slow.push(name);
      });
    }
    expect(slow).toEqual([]);
    expectNothingRan();
  });
});

describe('elk veld met een adres', () => {
  /** Paths of all fields that hold a web address, in the schema of a collection. */
  const addressFields = (schema: z.ZodType): string[] => {
    const found: string[] = [];
    const visit = (node: z.core.JSONSchema.JSONSchema, path: string): void => {
      if (node.format === 'uri') found.push(path);
      for (const [key, child] of Object.entries(node.properties ?? {})) visit(child as z.core.JSONSchema.JSONSchema, `${path}.${key}`);
      for (const option of node.anyOf ?? []) visit(option as z.core.JSONSchema.JSONSchema, path);
      if (node.items) visit(node.items as z.core.JSONSchema.JSONSchema, `${path}[]`);
    };
    visit(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), '');
    return found;
  };
  const evil = [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:x',
  ];

  test.each(collectionNames)('%s: gevaarlijke adressen worden geweigerd', (name) => {
    const fields = addressFields(collections[name].schema);
    const at = (schema: z.core.$ZodType, steps: string[]): z.core.$ZodType[] => {
      const { def } = schema._zod;
      if (def.type === 'optional') return at((def as z.core.$ZodOptionalDef).innerType, steps);
      if (def.type === 'union') return (def as z.core.$ZodUnionDef).options.flatMap((option) => at(option, steps));
      const [step, ...rest] = steps;
      if (step === undefined) return [schema];
      if (def.type === 'array') return step === '[]' ? at((def as z.core.$ZodArrayDef).element, rest) : [];
      const field = def.type === 'object' ? (def as z.core.$ZodObjectDef).shape[step] : undefined;
      return field ? at(field, rest) : [];
    };
    for (const field of fields) {
      const steps = field.match(/\[\]|[^.[\]]+/g) ?? [];
      const schemas = at(collections[name].schema, steps).filter((schema) => (schema as z.ZodType).meta()?.['orUnknown'] === undefined);
      expect(schemas.length, field).toBeGreaterThan(0);
      for (const value of evil) {
        expect(
          schemas.some((schema) => (schema as z.ZodType).safeParse(value).success),
          `${name}${field} ${value}`,
        ).toBe(false);
      }
    }
  });
});

describe('vijandige bestanden', () => {
  const refusedIn = async (spoil: (directory: string) => Promise<unknown>, file: string, rule: string): Promise<void> => {
    await withContent({}, async (directory) => {
      await spoil(directory);
      const begin = spent();
      const findings = checkLibrary(readLibrary(directory));
      expect(spent() - begin).toBeLessThan(PATIENCE);
      expect(findings.map((finding) => [finding.file, finding.rule])).toContainEqual([file, rule]);
    });
    expectNothingRan();
  };
  const text = '---\ntitle: A\nsummary: B\ngroup: site\n---\n';

  test.each<[string, string, string, (directory: string) => Promise<unknown>]>([
    [
      'snelkoppeling naar een bestand',
      'pages/a.mdx',
      'symbolic-link',
      (directory) => symlink('/etc/passwd', join(directory, 'pages/a.mdx')),
    ],
    ['snelkoppeling naar niets', 'pages/a.mdx', 'symbolic-link', (directory) => symlink('/nergens', join(directory, 'pages/a.mdx'))],
    ['snelkoppeling naar zichzelf', 'pages/a.mdx', 'symbolic-link', (directory) => symlink('a.mdx', join(directory, 'pages/a.mdx'))],
    [
      'snelkoppeling naar een apparaat',
      'pages/a.mdx',
      'symbolic-link',
      (directory) => symlink('/dev/zero', join(directory, 'pages/a.mdx')),
    ],
    [
      'snelkoppeling in de plaats van een map',
      'pages',
      'symbolic-link',
      async (directory) => {
        await rm(join(directory, 'pages'), { recursive: true });
        await symlink('/etc', join(directory, 'pages'));
      },
    ],
    [
      'snelkoppeling in de plaats van een lijst',
      'terms.yaml',
      'symbolic-link',
      async (directory) => {
        await rm(join(directory, 'terms.yaml'));
        await symlink('/etc/passwd', join(directory, 'terms.yaml'));
      },
    ],
    ['pijp', 'pages/a.mdx', 'unknown-file', (directory) => Promise.resolve(execFileSync('mkfifo', [join(directory, 'pages/a.mdx')]))],
    [
      'groter dan 512 KB',
      'pages/a.mdx',
      'file-too-large',
      (directory) => writeFile(join(directory, 'pages/a.mdx'), text + 'x'.repeat(600_000)),
    ],
    [
      'UTF-16',
      'pages/a.mdx',
      'invalid-encoding',
      (directory) => writeFile(join(directory, 'pages/a.mdx'), Buffer.from(`\uFEFF${text}`, 'utf16le')),
    ],
    [
      'te lange UTF-8',
      'pages/a.mdx',
      'invalid-encoding',
      (directory) => writeFile(join(directory, 'pages/a.mdx'), Buffer.from([0x2d, 0xc0, 0xaf, 0x0a])),
    ],
    ['een programma', 'pages/a.astro', 'unknown-file', (directory) => writeFile(join(directory, 'pages/a.astro'), '---\nx\n---')],
    [
      'een instelling',
      'astro.config.mjs',
      'unknown-file',
      (directory) => writeFile(join(directory, 'astro.config.mjs'), 'export default {}'),
    ],
    ['een pakket', 'package.json', 'unknown-file', (directory) => writeFile(join(directory, 'package.json'), '{}')],
    [
      'een naam met een opdracht',
      'pages/::error::x.mdx',
      'invalid-id',
      (directory) => writeFile(join(directory, 'pages/::error::x.mdx'), text),
    ],
    ['een naam met punten', 'pages/a..b.mdx', 'invalid-id', (directory) => writeFile(join(directory, 'pages/a..b.mdx'), text)],
    ['een map in een map', 'pages/map', 'unknown-file', (directory) => mkdir(join(directory, 'pages/map'))],
    ['SVG', 'images/a.svg', 'unknown-file', (directory) => writeFile(join(directory, 'images/a.svg'), '<svg onload="alert(1)"/>')],
    [
      'HTML als plaatje',
      'images/a.png',
      'image-type',
      (directory) => writeFile(join(directory, 'images/a.png'), '<script>alert(1)</script>'),
    ],
    [
      'een plaatje onder een andere naam',
      'images/a.jpg',
      'image-type',
      async (directory) => writeFile(join(directory, 'images/a.jpg'), await readFile(join(fixtureContent, 'images/gesprek.png'))),
    ],
  ])('%s', (_name, file, rule, spoil) => refusedIn(spoil, file, rule));
});
