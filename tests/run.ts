import { spawn } from 'node:child_process';
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

interface Outcome extends Count {
  name: string;
  seconds: number;
}

function readReport<Report>(name: string): Report {
  return JSON.parse(readFileSync(`${reports}/${name}.json`, 'utf8')) as Report;
}

function vitestCount(): Count {
  const report = readReport<{ numPassedTests: number; numFailedTests: number }>('vitest');
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

function playwrightCount(): Count {
  const { stats } = readReport<{ stats: { expected: number; unexpected: number; flaky: number } }>('playwright');
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

const bin = (name: string): string => `${root}/node_modules/.bin/${name}`;

/**
 * Each stage waits for the one before. Its lanes run side by side: a step on one core, as these are, leaves the other free.
 * Types come before the build, for both write what Astro knows of the content.
 */
const stages: Step[][][] = [
  [
    [
      { name: 'Typen', command: bin('astro'), args: ['check'] },
      { name: 'De site bouwen', command: process.execPath, args: [`${root}/src/commands/build.ts`] },
    ],
    [
      { name: 'Stijl van de code', command: bin('eslint'), args: ['.', '--max-warnings', '0'] },
      { name: 'Opmaak van de code', command: bin('prettier'), args: ['--check', '--log-level', 'warn', '.'] },
    ],
  ],
  [
    [
      {
        name: 'Tests (eenheden en site)',
        command: bin('vitest'),
        args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports}/vitest.json`],
        count: vitestCount,
      },
    ],
  ],
  [[{ name: 'Tests (browser)', command: bin('playwright'), args: ['test'], count: playwrightCount }]],
];

/** Runs a step. A step that has company says at its end what it had to say, so that the two do not mix. */
async function run({ name, command, args, count }: Step, hasCompany: boolean): Promise<Outcome> {
  const begin = performance.now();
  const title = `\n== ${name}`;
  if (!hasCompany) console.log(title);
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['inherit', ...(hasCompany ? (['pipe', 'pipe'] as const) : (['inherit', 'inherit'] as const))],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const status = await new Promise<number | null>((done) => {
    child.on('error', (error) => {
      output += `${error.message}\n`;
      done(null);
    });
    child.on('close', done);
  });
  if (hasCompany) console.log(`${title}\n${output.trimEnd()}`);
  let counted: Count = { passed: 0, failed: 0 };
  try {
    counted = count?.() ?? counted;
  } catch {
    console.error(`Van ‘${name}’ is geen verslag gevonden.`);
  }
  // A step that fails without a failing test, such as a mistake in the types, is a failure too.
  if (status !== 0 && counted.failed === 0) counted.failed = 1;
  return { name, seconds: (performance.now() - begin) / 1000, ...counted };
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const outcomes: Outcome[] = [];
for (const lanes of stages) {
  const runLane = async (lane: Step[]): Promise<void> => {
    for (const step of lane) outcomes.push(await run(step, lanes.length > 1));
  };
  await Promise.all(lanes.map(runLane));
}
console.log('');
for (const { name, seconds } of outcomes) console.log(`${name.padEnd(26)}${seconds.toFixed(0).padStart(4)} s`);
const sum = (part: keyof Count): number => outcomes.reduce((total, outcome) => total + outcome[part], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
