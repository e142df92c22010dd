import { lastCommitTime } from '../history/git.ts';

/**
 * The moment that an archive carries everywhere: `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/),
 * else that of the last commit. Never the clock: the same site gives the same bytes, today and in ten years.
 * @returns Undefined when there is neither.
 * @throws Error with a Dutch message when `SOURCE_DATE_EPOCH` is no number of seconds.
 */
export function archiveDate(environment: Readonly<Record<string, string | undefined>>, root: string): Date | undefined {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch === undefined) return lastCommitTime(root);
  if (!/^\d{1,11}$/.test(epoch)) throw new Error(`SOURCE_DATE_EPOCH is een aantal seconden sinds 1970, en niet ‘${epoch}’.`);
  return new Date(Number(epoch) * 1000);
}
