/** A tag as it was typed. */
export interface Tag {
  /** Where its punctuation begins in the text. */
  offset: number;
  name: string;
  isEnd: boolean;
  /** The end that belongs to this beginning, or the other way round: by name only, also where it stands in another paragraph. */
  partner?: Tag;
}

const tag = /<(\/?)([\p{L}_$][\p{L}\p{N}_$.:-]*)([^<>]{0,500}\/>)?/gu;

/**
 * Every tag that does not close itself, in the order of the text. It is for the words of a message and no more: here a tag in code
 * counts too.
 */
export function tagsOf(text: string): Tag[] {
  const tags: Tag[] = [];
  const opened = new Map<string, Tag[]>();
  for (const { index: offset, 1: slash, 2: name = '', 3: closes } of text.matchAll(tag)) {
    if (closes !== undefined) continue;
    const found: Tag = { offset, name, isEnd: slash === '/' };
    tags.push(found);
    const open = opened.get(name.toLowerCase()) ?? [];
    opened.set(name.toLowerCase(), open);
    if (!found.isEnd) {
      open.push(found);
      continue;
    }
    const partner = open.pop();
    if (partner) {
      found.partner = partner;
      partner.partner = found;
    }
  }
  return tags;
}
