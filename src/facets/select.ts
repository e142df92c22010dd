/** An entry as the facets see it: its values, by the name of the facet. */
export interface Item {
  values: Readonly<Record<string, readonly string[]>>;
}

/** What a reader chose, by the name of the facet. */
export type Selection = Readonly<Record<string, readonly string[]>>;

/** Whether an entry has, of every facet in which something was chosen, at least one of the chosen values. */
export const matches = (item: Item, selection: Selection): boolean =>
  Object.entries(selection).every(
    ([facet, chosen]) => chosen.length === 0 || (item.values[facet] ?? []).some((value) => chosen.includes(value)),
  );

/**
 * How many entries each value of a facet would give together with what was chosen in the other facets. What was chosen
 * in the facet itself does not count: another value of it makes the list longer.
 */
export function countValues(items: readonly Item[], selection: Selection, facet: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    if (!matches(item, { ...selection, [facet]: [] })) continue;
    for (const value of item.values[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
