/** A part of a sentence: words, a link inside the site, or something to type. */
export interface InlinePart {
  kind: 'words' | 'link' | 'code';
  text: string;
}

/** Addresses of this site and commands, as explanations name them. */
const special = /(?<![\w./:-])\/(?:[a-z0-9-]+\/)+|npm run [a-z:-]+/g;

/**
 * Cuts a sentence at the addresses and commands in it.
 * @param isPage Whether an address has a page; another address stays words.
 */
export function inlineParts(sentence: string, isPage: (address: string) => boolean): InlinePart[] {
  const parts: InlinePart[] = [];
  let end = 0;
  const add = (kind: InlinePart['kind'], text: string): void => {
    if (text !== '') parts.push({ kind, text });
  };
  for (const { 0: found, index } of sentence.matchAll(special)) {
    const isAddress = found.startsWith('/');
    if (isAddress && !isPage(found)) continue;
    add('words', sentence.slice(end, index));
    add(isAddress ? 'link' : 'code', found);
    end = index + found.length;
  }
  add('words', sentence.slice(end));
  return parts;
}
