import { toCsv } from '../csv.ts';

type Entry = Record<string, unknown> & { id: string };

/**
 * Saves entries of the open data as a file, in the order of their ids. The file is made in the browser.
 * @throws Error when the open data cannot be read.
 */
export async function saveEntries(source: string, ids: readonly string[], format: 'csv' | 'json'): Promise<void> {
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${source}: ${response.status}`);
  const byId = new Map(((await response.json()) as Entry[]).map((entry) => [entry.id, entry]));
  const entries = ids.flatMap((id) => byId.get(id) ?? []);
  const [text, type] = format === 'csv' ? [toCsv(entries), 'text/csv'] : [`${JSON.stringify(entries, null, 2)}\n`, 'application/json'];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = (source.split('/').at(-1) ?? 'data.json').replace(/\.json$/, `.${format}`);
  link.click();
  // The browser reads the file after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
