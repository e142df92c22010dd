import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { Parser } from 'htmlparser2';
import type { Locale } from '../model/vocabulary.ts';
import { styles } from './apa-styles.ts';
import type { CslItem } from './csl.ts';

/** A piece of a citation. */
export interface Piece {
  text: string;
  isItalic: boolean;
}

/** The languages in which the processor can write. */
const languages: Record<Locale, string> = { nl: 'nl-NL', en: 'en-US' };

/** The processor makes one engine for each language and keeps it; what it wrote is kept here, because it writes slowly. */
const written = new Map<string, readonly Piece[]>();

/** A citation in the style of the APA, seventh edition. Only words and italics: whatever the content has, it stays text. */
export function apa(item: CslItem, locale: Locale): readonly Piece[] {
  const key = JSON.stringify([locale, item]);
  const known = written.get(key);
  if (known) return known;
  // Alone: among others, works of one author and year would be told apart by letters that mean nothing on a page.
  const [[, html] = ['', '']] = plugins.output.format('bibliography', [asApaHasIt(item)], {
    template: styles[isBarePage(item) ? 'page' : 'work'][locale],
    lang: languages[locale],
    format: 'html',
    asEntryArray: true,
  });
  const pieces = piecesOf(html);
  written.set(key, pieces);
  return pieces;
}

const fieldsOfPage: readonly string[] = ['id', 'type', 'title', 'author', 'issued', 'URL', 'language', 'note'] satisfies (keyof CslItem)[];

/** Whether nothing is known that the style of pages does not ask for. */
const isBarePage = (item: CslItem): boolean => item.type === 'webpage' && Object.keys(item).every((field) => fieldsOfPage.includes(field));

/**
 * The style puts ‘No.’ before every number, also before one that says itself what it is a number of, and cites laws as
 * an American court does. A Dutch law is cited by its title and its place in the official series.
 */
function asApaHasIt({ number, genre, ...rest }: CslItem): CslItem {
  // The processor would look for other fields in a note, which the style itself does not print.
  const item = { ...rest, note: undefined };
  if (item.type === 'legislation' || item.type === 'bill') {
    return { ...item, ...(number !== undefined && { 'container-title': number }) };
  }
  const kind = [genre, number].filter((part) => part !== undefined).join(', ');
  return kind === '' ? item : { ...item, genre: kind };
}

/** Reads what the processor wrote: a title in italics, and a word that stood in italics in it upright again. */
export function piecesOf(html: string): Piece[] {
  const pieces: Piece[] = [];
  const open: boolean[] = [];
  const parser = new Parser({
    onopentag: (name) => open.push(name === 'i' || (name !== 'span' && (open.at(-1) ?? false))),
    ontext: (text) => {
      const [last, isItalic] = [pieces.at(-1), open.at(-1) ?? false];
      if (last?.isItalic === isItalic) last.text += text;
      else pieces.push({ text, isItalic });
    },
    onclosetag: () => open.pop(),
  });
  parser.end(html.trim());
  return pieces;
}
