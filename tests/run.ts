import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const reports = `${root}/.cache`;

interface Count {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  command: string;
  args: string[];
  /** Reads the runner's own report; a step without tests counts as nothing when it succeeds. */
  count?: () => Count;
}

function readReport<Report>(name: string): Report {
  return JSON.parse(readFileSync(`${reports}/${name}.json`, 'utf8')) as Report;
}

function vitestCount(name: string): Count {
  const report = readReport<{ numPassedTests: number; numFailedTests: number }>(name);
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function playwrightCount(): Count {
  const { stats } = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>('playwright');
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

const bin = (name: string): string => `${root}/node_modules/.bin/${name}`;
const vitest = (project: string): Step => ({
  name: `Tests (${project})`,
  command: bin('vitest'),
  args: ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${reports}/${project}.json`],
  count: () => vitestCount(project),
});

const steps: Step[] = [
  { name: 'Typen', command: bin('astro'), args: ['check'] },
  { name: 'Stijl van de code', command: bin('eslint'), args: ['.', '--max-warnings', '0'] },
  { name: 'Opmaak van de code', command: bin('prettier'), args: ['--check', '--log-level', 'warn', '.'] },
  vitest('unit'),
  { name: 'De site bouwen', command: process.execPath, args: [`${root}/src/commands/build.ts`] },
  vitest('site'),
  { name: 'Tests (browser)', command: bin('playwright'), args: ['test'], count: playwrightCount },
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const total: Count = { passed: 0, failed: 0 };
for (const { name, command, args, count } of steps) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  let counted: Count = { passed: 0, failed: 0 };
  try {
    counted = count?.() ?? counted;
  } catch {
    console.error(`Van ‘${name}’ is geen verslag gevonden.`);
  }
  // A step that fails without a failing test, such as a mistake in the types, is a failure too.
  if (status !== 0 && counted.failed === 0) counted.failed = 1;
  total.passed += counted.passed;
  total.failed += counted.failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
