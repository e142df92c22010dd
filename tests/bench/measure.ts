import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What one run of a command took: seconds by the clock, seconds of processor time, and most memory in megabytes. */
export interface Run {
  wall: number;
  cpu: number;
  megabytes: number;
}

export interface Contestant {
  name: string;
  /** Arguments of Node. */
  args: string[];
  cwd: string;
  /** Makes each run a cold one. */
  prepare?: () => void;
}

const usage = pathToFileURL(resolve(import.meta.dirname, 'usage.ts')).href;

/**
 * Runs a command once.
 * @throws Error with what the command said, when it fails.
 */
function runOnce({ name, args, cwd, prepare }: Contestant): Run {
  prepare?.();
  const folder = mkdtempSync(join(tmpdir(), 'meting-'));
  const file = join(folder, 'usage.json');
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', usage, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, USAGE_FILE: file, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const wall = (performance.now() - begin) / 1000;
  if (status !== 0) throw new Error(`${name} mislukte:\n${stdout}\n${stderr}`);
  const used = JSON.parse(readFileSync(file, 'utf8')) as Omit<Run, 'wall'>;
  rmSync(folder, { recursive: true });
  return { wall, ...used };
}

/** The middle one of some figures. */
export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Runs the contestants in turn, so that a busy moment of the machine hits all of them; gives the median of each figure. */
export function compare(contestants: readonly Contestant[], rounds: number): Map<string, Run> {
  const runs = new Map<string, Run[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of contestants) runs.get(contestant.name)?.push(runOnce(contestant));
  }
  return new Map(
    [...runs].map(([name, all]) => [
      name,
      {
        wall: median(all.map(({ wall }) => wall)),
        cpu: median(all.map(({ cpu }) => cpu)),
        megabytes: median(all.map(({ megabytes }) => megabytes)),
      },
    ]),
  );
}
