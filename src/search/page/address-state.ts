import { type ResultKind, resultKinds } from '../asking/kinds.ts';

/** What the search page shows. It lives in the part of the address after #, which no server ever sees. */
export interface SearchState {
  term: string;
  kind: ResultKind | undefined;
  /** How many results are shown. */
  shown: number;
}

export const PAGE_SIZE = 10;

export function readState(hash: string): SearchState {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const kind = resultKinds.find((name) => name === values.get('soort'));
  const shown = Number(values.get('tot'));
  return {
    term: (values.get('q') ?? '').trim(),
    kind,
    shown: Number.isInteger(shown) && shown > PAGE_SIZE && shown <= 1_000 ? shown : PAGE_SIZE,
  };
}

/** Writes a state as `#q=…&soort=…&tot=…`, without what goes without saying. */
export function writeState({ term, kind, shown }: SearchState): string {
  const parts = [`q=${encodeURIComponent(term)}`];
  if (kind) parts.push(`soort=${kind}`);
  if (shown > PAGE_SIZE) parts.push(`tot=${shown}`);
  return `#${parts.join('&')}`;
}
