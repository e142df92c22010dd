import type { Remark } from '../rule.ts';

/** Something in a text that should not be there. */
export interface Find {
  /** Offset in the text. */
  index: number;
  /** The thing itself, however it was typed; never shown to anyone. */
  value: string;
  message: string;
}

/** After so many the rest of a file is left until these are mended; nobody types that many by mistake. */
const MOST_FINDS = 1_000;

/**
 * Finds, in the order of the text, as remarks. What stands twice on one line, as the words and the address of a link,
 * gets one remark.
 */
export function remarksAt(text: string, finds: Iterable<Find>, hint: string): Remark[] {
  const remarks: Remark[] = [];
  const onLine = new Set<string>();
  let line = 1;
  let start = 0;
  let count = 0;
  for (const { index, value, message } of finds) {
    for (let end = text.indexOf('\n', start); end !== -1 && end < index; end = text.indexOf('\n', start)) {
      line += 1;
      start = end + 1;
      onLine.clear();
    }
    count += 1;
    if (count > MOST_FINDS) break;
    if (onLine.has(value)) continue;
    onLine.add(value);
    remarks.push({ line, column: index - start + 1, message, hint });
  }
  return remarks;
}
