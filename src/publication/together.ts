/**
 * Waits for several things that are done at the same time; all of them, also when one fails, so that nothing is still being
 * written when the caller clears up.
 * @throws Error of the first one that failed.
 */
export async function together<Results extends readonly unknown[]>(
  ...works: { [Index in keyof Results]: Promise<Results[Index]> }
): Promise<Results> {
  await Promise.allSettled(works);
  return (await Promise.all(works)) as unknown as Results;
}
