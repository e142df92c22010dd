import { IndexerStopped } from '../search/indexing/page-index.ts';

/** What the system says when a disk or the room of a user on it is full. */
const full = /\b(?:ENOSPC|EDQUOT)\b/;

/** What a machine can have too little of. */
export type Lack = 'disk' | 'memory';

/** Of what there was too little when something failed; libraries put the reason of the system in a place of their own. */
export function lackOf(error: unknown): Lack | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  if (full.test(`${code ?? ''} ${error.message}`)) return 'disk';
  // The system ends the largest process when its memory runs out, and says nothing to the others.
  if (code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof IndexerStopped) return 'memory';
  return lackOf(error.cause);
}

/** What to do about it. */
export const adviceOn: Record<Lack, string> = {
  disk: 'De schijf is vol. Maak plaats vrij en bouw dan opnieuw.',
  memory:
    'Er was te weinig geheugen. Sluit andere programma’s, of geef Node meer met NODE_OPTIONS=--max-old-space-size=8192 (in MB), en bouw dan opnieuw.',
};
