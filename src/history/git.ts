import { spawnSync } from 'node:child_process';

/** A commit that touched some content. */
export interface Commit {
  hash: string;
  /** Day on which it was made, such as `2026-11-26`, on the calendar of whoever made it. */
  date: string;
  /** First line of its message. */
  reason: string;
  /** Files that it changed, relative to the folder that was asked for. */
  files: readonly string[];
}

const [COMMIT, FIELD] = ['\x1e', '\x1f'];
/** A history of twenty years and a large file fit in it. */
const MOST_BYTES = 2 ** 30;

/** Runs git in a folder; undefined when there is no git, or when it refuses. */
function git(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  const { status, stdout, error } = spawnSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], {
    // Three of these name another repository, for instance while a hook of git runs.
    env: { ...process.env, LC_ALL: 'C', GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined },
    maxBuffer: MOST_BYTES,
    ...(input === undefined ? {} : { input }),
  });
  return error || status !== 0 ? undefined : stdout;
}

/**
 * Every commit that touched a folder, the newest first. Undefined when that cannot be known: no repository, no git, or
 * a copy without its whole history, where the oldest commit seems to have made everything.
 */
export function readCommits(folder: string): Commit[] | undefined {
  if (git(folder, ['rev-parse', '--is-shallow-repository'])?.toString().trim() !== 'false') return undefined;
  const log = git(folder, [
    'log',
    '--topo-order',
    '--no-renames',
    '--relative',
    '--name-only',
    `--format=${COMMIT}%H${FIELD}%cs${FIELD}%s${FIELD}`,
    '--',
    '.',
  ]);
  return log
    ?.toString()
    .split(COMMIT)
    .slice(1)
    .map((record) => {
      const [hash = '', date = '', reason = '', files = ''] = record.split(FIELD);
      return { hash, date, reason, files: files.split('\n').filter((file) => file !== '') };
    });
}

/** When the last commit of a repository was made; undefined when there is no repository, or no git. */
export function lastCommitTime(folder: string): Date | undefined {
  const seconds = git(folder, ['log', '-1', '--format=%ct'])?.toString().trim();
  return seconds ? new Date(Number(seconds) * 1000) : undefined;
}

/**
 * The texts of files as they were, in the order in which they were asked for; an empty text where there was no file.
 * @param wanted Revision and path relative to the folder, such as `['1a2b3c^', 'figures.yaml']`.
 */
export function readVersions(folder: string, wanted: readonly (readonly [revision: string, file: string])[]): string[] {
  if (wanted.length === 0) return [];
  const output = git(folder, ['cat-file', '--batch'], wanted.map(([revision, file]) => `${revision}:./${file}\n`).join(''));
  if (!output) return wanted.map(() => '');
  let place = 0;
  return wanted.map(() => {
    const end = output.indexOf('\n', place);
    const size = / blob (\d+)$/.exec(output.toString('utf8', place, end))?.[1];
    place = end + 1;
    if (size === undefined) return '';
    const text = output.toString('utf8', place, place + Number(size));
    place += Number(size) + 1;
    return text;
  });
}
