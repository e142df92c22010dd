import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a process and all that it started used: seconds of processor time, and memory in megabytes at one moment. */
export interface TreeUsage {
  cpu: number;
  megabytes: number;
}

/** Ticks of the processor in a second, and bytes in a page of memory, on every Linux that Node runs on. */
const TICKS = 100;
const PAGE = 4096;

/** The fields of a process in /proc after its name, which may have spaces; none when it has ended. */
function statOf(pid: number): string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
  } catch {
    return [];
  }
}

/** Whether this system tells what processes use. */
export const canSeeProcesses = (): boolean => existsSync('/proc/self/stat');

/** What a process and its descendants use now, each by its number. */
export function usageOfTree(root: number): Map<number, TreeUsage> {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), stat: statOf(Number(name)) }));
  const tree = new Set([root]);
  // A child has a higher number than its parent, except when numbers have gone round.
  for (const { pid, stat } of all.toSorted((a, b) => a.pid - b.pid)) if (tree.has(Number(stat[1]))) tree.add(pid);
  return new Map(
    all
      .filter(({ pid, stat }) => tree.has(pid) && stat.length > 0)
      .map(({ pid, stat }) => [
        pid,
        { cpu: (Number(stat[11]) + Number(stat[12])) / TICKS, megabytes: (Number(stat[21]) * PAGE) / 1024 ** 2 },
      ]),
  );
}
