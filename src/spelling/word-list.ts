import type { Entry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { isKnown } from '../model/fields.ts';

/** Reads the project's list of words: one on a line, and after a # what people should know about it. */
export const parseWordList = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim().normalize('NFC'))
    .filter((word) => word !== '');

/** Words that are right because the content itself introduces them: names, titles, and the words of the terms. */
export function wordsOfContent(library: Pick<Library, 'entries'>): Set<string> {
  const words = new Set<string>();
  for (const text of library.entries.flatMap(namingTexts)) {
    for (const [word] of text
      .normalize('NFC')
      .replaceAll('’', "'")
      .matchAll(/\p{L}+(?:['-]\p{L}+)*/gu)) {
      // A part of 'safe-space' may stand alone, and the words of a title have no capital elsewhere.
      for (const part of [word, ...word.split(/['-]/)]) if (part.length > 2) words.add(part).add(part.toLowerCase());
    }
  }
  return words;
}

function namingTexts(entry: Entry): string[] {
  if (entry.collection === 'organisations') {
    const { name, nameEn, abbreviation } = (entry as Entry<'organisations'>).data;
    return [name, nameEn ?? '', abbreviation ?? ''];
  }
  if (entry.collection === 'terms') {
    const { nl, en } = (entry as Entry<'terms'>).data;
    return [nl, en].flatMap(({ label, synonyms, abbreviations }) => [label, ...synonyms, ...abbreviations]);
  }
  if (entry.collection === 'references') {
    const { author, title, publisher, 'container-title': container } = (entry as Entry<'references'>).data;
    const names = isKnown(author) ? author.flatMap((name) => ('literal' in name ? name.literal : [name.family, name.given ?? ''])) : [];
    return [title, publisher ?? '', container ?? '', ...names];
  }
  return [];
}
