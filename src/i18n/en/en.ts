import type { Texts } from '../nl/nl.ts';
import { accessibility } from './accessibility.ts';
import { accountability } from './accountability.ts';
import { browse } from './browse.ts';
import { entries } from './entries.ts';
import { evidence } from './evidence.ts';
import { follow } from './follow.ts';
import { guide } from './guide.ts';
import { lists } from './lists.ts';
import { openData } from './open-data.ts';
import { record } from './record.ts';
import { search } from './search.ts';
import { site } from './site.ts';

/** Texts of the interface in English. */
export const en = {
  ...site,
  search,
  lists,
  entries,
  accessibility,
  accountability,
  browse,
  evidence,
  guide,
  openData,
  record,
  follow,
} satisfies Texts;
