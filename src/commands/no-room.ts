/** What the system says when a disk or the room of a user on it is full. */
const full = /\b(?:ENOSPC|EDQUOT)\b/;

/** Whether something failed because a disk is full; libraries put the reason of the system in a place of their own. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return full.test(`${code ?? ''} ${error.message}`) || isDiskFull(error.cause);
}
