import type { Entry } from '../library/entry.ts';

/** Pages about a work of others, which is what readers cite. */
export const citesOthers = ({ collection }: Pick<Entry, 'collection'>): boolean => collection === 'references' || collection === 'policy';
