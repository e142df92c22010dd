import type { Selection } from './select.ts';

/**
 * What an address chooses, of the values that a list has; the rest of the address is ignored.
 * @param values Every value, by the name of its facet.
 */
export const readSelection = (query: URLSearchParams, values: Readonly<Record<string, readonly string[]>>): Selection =>
  Object.fromEntries(
    Object.entries(values).map(([facet, known]) => [facet, [...new Set(query.getAll(facet))].filter((value) => known.includes(value))]),
  );

/** The query that chooses the same, with what else stands in it. */
export function writeSelection(query: URLSearchParams, selection: Selection): URLSearchParams {
  const written = new URLSearchParams(query);
  for (const [facet, chosen] of Object.entries(selection)) {
    written.delete(facet);
    for (const value of chosen) written.append(facet, value);
  }
  return written;
}
