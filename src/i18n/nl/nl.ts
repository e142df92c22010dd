import { entries } from './entries.ts';
import { lists } from './lists.ts';
import { site } from './site.ts';

/** Texts of the interface in Dutch. */
export const nl = { ...site, lists, entries };

export type Texts = typeof nl;
