import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { canSeeProcesses, type TreeUsage, usageOfTree } from './process-tree.ts';

/**
 * What one run of a command took, with everything that it started: seconds by the clock, seconds of processor time, and
 * the most memory that it had at one moment, in megabytes.
 */
export interface Run {
  wall: number;
  cpu: number;
  megabytes: number;
}

export interface Contestant {
  name: string;
  /** Node when it is not named. */
  command?: string;
  args: string[];
  cwd: string;
  /** Makes each run a cold one. */
  prepare?: () => void;
}

/** Milliseconds between two looks at what a run uses. */
const PAUSE = 50;

/** Looks at a process and what it started, until it is told to stop. */
function watch(pid: number): () => Omit<Run, 'wall'> {
  const last = new Map<number, TreeUsage>();
  let megabytes = canSeeProcesses() ? 0 : NaN;
  const look = (): void => {
    if (!canSeeProcesses()) return;
    const now = usageOfTree(pid);
    megabytes = Math.max(
      megabytes,
      [...now.values()].reduce((total, usage) => total + usage.megabytes, 0),
    );
    for (const [id, usage] of now) last.set(id, usage);
  };
  const timer = setInterval(look, PAUSE);
  return () => {
    clearInterval(timer);
    const cpu = [...last.values()].reduce((total, usage) => total + usage.cpu, 0);
    return { cpu: canSeeProcesses() ? cpu : NaN, megabytes };
  };
}

/**
 * Runs a command once.
 * @throws Error with what the command said, when it fails.
 */
async function runOnce({ name, command = process.execPath, args, cwd, prepare }: Contestant): Promise<Run> {
  prepare?.();
  const begin = performance.now();
  const child = spawn(command, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const used = watch(child.pid ?? NaN);
  const [said, complained, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  const wall = (performance.now() - begin) / 1000;
  const usage = used();
  if (status !== 0) throw new Error(`${name} mislukte:\n${said}\n${complained}`);
  return { wall, ...usage };
}

/** The middle one of some figures. */
export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Runs the contestants in turn, so that a busy moment of the machine hits all of them; gives the median of each figure. */
export async function compare(contestants: readonly Contestant[], rounds: number): Promise<Map<string, Run>> {
  const runs = new Map<string, Run[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of contestants) runs.get(contestant.name)?.push(await runOnce(contestant));
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
