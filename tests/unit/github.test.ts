import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const filesIn = (folder: string): string[] => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
const manifest = JSON.parse(read('package.json')) as Record<'scripts' | 'dependencies' | 'devDependencies', Record<string, string>>;

// Only what is needed: a key that is not here, such as `environment` or `secrets`, must be thought about first.
const step = z.strictObject({
  name: z.string().min(1),
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  run: z.string().optional(),
});
const workflow = z.strictObject({
  name: z.string().min(1),
  on: z.partialRecord(z.enum(['pull_request', 'push']), z.unknown()),
  permissions: z.strictObject({ contents: z.literal('read') }),
  'cache-mode': z.literal('none'),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.string() }),
  defaults: z.strictObject({ run: z.strictObject({ shell: z.literal('bash') }) }),
  jobs: z.record(
    z.string(),
    z.strictObject({
      name: z.string().min(1),
      'runs-on': z.literal('ubuntu-latest'),
      'timeout-minutes': z.int().max(60),
      steps: z.array(step).min(1),
    }),
  ),
});
const workflowFiles = filesIn('.github/workflows');
const control = workflow.parse(parse(read('.github/workflows/controle.yml')));
const jobNames = Object.values(control.jobs).map(({ name }) => name);

describe.each(workflowFiles)('de workflow %s', (file) => {
  const text = read(file);
  // Throws on another trigger, on more rights, for the whole or for one job, and on any key that is not known above.
  const { jobs, concurrency, name } = workflow.parse(parse(text));
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('kent geen geheimen, en geen start met de rechten van de opslag', () => {
    const code = text.replace(/^ *#.*$/gm, '');
    expect(code).not.toMatch(/secrets|github\.token|GITHUB_TOKEN|pull_request_target|workflow_run|issue_comment/);
  });

  test('zet elke actie vast op één commit, met de versie erbij', () => {
    const lines = text.split('\n').filter((line) => /^[ -]*uses:/.test(line));
    expect(lines).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
    for (const line of lines) expect(line).toMatch(/uses: actions\/(checkout|setup-node)@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    expect(new Set(lines.map((line) => line.trim())).size, 'overal dezelfde versie').toBe(2);
  });

  test('bewaart geen toegang en geen cache', () => {
    for (const { uses, with: options } of steps) {
      if (uses?.startsWith('actions/checkout@')) expect(options).toEqual({ 'persist-credentials': false });
      if (uses?.startsWith('actions/setup-node@')) expect(options).toEqual({ 'node-version': 24, 'package-manager-cache': false });
    }
  });

  test('zet geen woorden van een ander in een opdracht', () => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
    const expressions = [...text.matchAll(/\$\{\{(.*?)\}\}/g)].map((match) => match[1]?.trim());
    for (const expression of expressions) {
      expect(expression).toMatch(
        /^(github\.event\.pull_request\.number \|\| github\.sha|github\.event_name == 'pull_request'|!cancelled\(\) && steps\.\w+\.outcome != 'skipped')$/,
      );
    }
    expect(concurrency.group).toMatch(/github\.event\.pull_request\.number/);
    expect(name).not.toContain('${{');
  });

  test('voert bij het installeren geen scripts van anderen uit, en kent elke opdracht', () => {
    const scripts = steps.map(({ run }) => run ?? '').join('\n');
    const installs = scripts.match(/npm (?:ci|install|i)\b.*/g) ?? [];
    expect(installs).toEqual(Object.keys(jobs).map(() => 'npm ci --ignore-scripts'));
    for (const [, script] of scripts.matchAll(/npm run --silent ([\w:-]+)/g)) expect(Object.keys(manifest.scripts)).toContain(script);
  });
});

test('geen bibliotheek heeft haar installatiescript nodig', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { hasInstallScript?: boolean }> };
  const withScript = Object.keys(packages).filter((path) => packages[path]?.hasInstallScript);
  // Its script only makes the start a little faster; the program itself comes in a package per kind of computer.
  // The other, icons of the reading room that the tests of the archive use, only prints a thank-you.
  expect(withScript).toEqual(['node_modules/@fortawesome/fontawesome-free', 'node_modules/esbuild']);
});

describe('de stappen van de controle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'controle-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs a step as GitHub does, with an npm that only prints, and gives back what GitHub would see. */
  function runStep(job: string, name: string, output: string, exit: number): { status: number | null; log: string; summary: string } {
    const script = control.jobs[job]?.steps.find((candidate) => candidate.name === name)?.run;
    if (script === undefined) throw new Error(`De stap ‘${name}’ van ‘${job}’ bestaat niet.`);
    writeFileSync(join(folder, 'output'), output);
    writeFileSync(join(folder, 'summary'), '');
    writeFileSync(join(folder, 'npm'), `#!/bin/sh\ncat '${folder}/output'\nexit ${exit}\n`, { mode: 0o755 });
    const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      encoding: 'utf8',
      env: { ...process.env, PATH: `${folder}:${process.env['PATH']}`, RUNNER_TEMP: folder, GITHUB_STEP_SUMMARY: join(folder, 'summary') },
    });
    return { status, log: stdout, summary: readFileSync(join(folder, 'summary'), 'utf8') };
  }

  const hostile =
    'a.mdx:1:1 fout\n```\n~~~\n# kop\r# kop\r```\r\n<script>x</script>\n\n\n::error::gekaapt\n::stop-commands::x\n\u001b[31mrood\n';
  /** The lines that GitHub reads as commands: those that are not between the two marks. */
  const commands = (log: string): string[] => {
    const stop = /^::stop-commands::(.*)$/m.exec(log)?.[1] ?? '';
    expect(stop).toMatch(/^[\da-f-]{36}$/);
    const [before, , after] = log.split(new RegExp(`^::(?:stop-commands::)?${stop}(?:::)?$`, 'm'));
    return `${before}${after}`.split('\n').filter((line) => line.startsWith('::'));
  };

  test('de lijst van fouten kan niet uit haar blok breken', () => {
    const { status, log, summary } = runStep('inhoud', 'De hele lijst, met bestand en regel', hostile, 1);
    expect(status).toBe(0);
    const nodes = unified().use(remarkParse).parse(summary).children;
    expect(nodes.map(({ type }) => type)).toEqual(['heading', 'code']);
    expect(summary).toContain('    ::error::gekaapt');
    expect(commands(log)).toEqual([]);
  });

  test('een heel lange lijst past in de samenvatting, en zegt dat zij afgekapt is', () => {
    const { status, summary } = runStep('inhoud', 'De hele lijst, met bestand en regel', '\n'.repeat(300_000), 1);
    expect(status).toBe(0);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 ** 2);
    expect(summary).toContain('De lijst is te lang');
  });

  test.each([0, 1])('de controle van de inhoud geeft door hoe het afliep (%i)', (exit) => {
    const { status, log } = runStep('inhoud', 'Klopt de inhoud?', '::error file=content/a.mdx,line=1::Bij ‘a’ staat ‘b’.\n', exit);
    expect(status).toBe(exit);
    expect(log.includes('Files changed')).toBe(exit === 1);
  });

  test.each([0, 1])('de controle van de opmaak zegt wat je moet doen (%i)', (exit) => {
    const { status, log } = runStep('opmaak', 'Is de inhoud netjes opgemaakt?', hostile, exit);
    expect(status).toBe(exit);
    expect(commands(log)).toEqual(exit === 0 ? [] : [expect.stringMatching(/^::error title=[^:,]+::.*npm run format:content/)]);
  });

  test.each([0, 1])('de tests kunnen GitHub niets opdragen (%i)', (exit) => {
    const { status, log } = runStep('tests', 'Werkt de site?', hostile, exit);
    expect(status).toBe(exit);
    expect(commands(log)).toEqual([]);
  });
});

test('wie er meeleest, staat bij mappen en bestanden die er zijn', () => {
  const lines = read('.github/CODEOWNERS.example')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const paths = lines.map((line) => /^(\S+) +@\S+$/.exec(line)?.[1]);
  expect(paths[0]).toBe('*');
  for (const path of paths.slice(1)) expect(existsSync(join(root, path ?? '?')), path).toBe(true);
});

test('wat Dependabot apart houdt, is er', () => {
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  const groups = z.record(z.string(), z.object({ patterns: z.array(z.string()), 'exclude-patterns': z.array(z.string()).optional() }));
  const config = z
    .object({ updates: z.array(z.object({ 'package-ecosystem': z.string(), groups })) })
    .parse(parse(read('.github/dependabot.yml')));
  expect(config.updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  const named = config.updates.flatMap((update) =>
    Object.values(update.groups).flatMap((group) => [...group.patterns, ...(group['exclude-patterns'] ?? [])]),
  );
  for (const name of named.filter((pattern) => !pattern.includes('*'))) expect(names).toContain(name);
});

test('uitleg noemt de controles bij hun naam', () => {
  for (const file of ['.github/pull_request_template.md', '.github/INSTELLEN.md']) {
    for (const name of jobNames) expect(read(file)).toContain(`‘${name}’`);
  }
});
