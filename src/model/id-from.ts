const LONGEST_ID = 60;

/** Letters that have no accent to take away, in the spelling that everyone knows. */
const spelled: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', '&': ' en ' };

/**
 * The id that a title gives: lower case without accents, words with dashes between them, cut at a word. Empty when
 * nothing of the title can stand in an address.
 */
export function idFrom(title: string): string {
  const id = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}’'`]/gu, '')
    .replace(/[ßæœøłđðþ&]/g, (sign) => spelled[sign] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (id.length <= LONGEST_ID) return id;
  const end = id.lastIndexOf('-', LONGEST_ID);
  return id.slice(0, end > 0 ? end : LONGEST_ID);
}
