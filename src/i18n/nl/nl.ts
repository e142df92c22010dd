import { accountability } from './accountability.ts';
import { browse } from './browse.ts';
import { entries } from './entries.ts';
import { guide } from './guide.ts';
import { lists } from './lists.ts';
import { search } from './search.ts';
import { site } from './site.ts';

/** Texts of the interface in Dutch. */
export const nl = { ...site, search, lists, entries, accountability, browse, guide };

export type Texts = typeof nl;
