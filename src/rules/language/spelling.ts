import type { Nodes } from 'hast';
import { startOf } from '../../body/parse-body.ts';
import type { Position } from '../../library/finding.ts';
import type { Library } from '../../library/library.ts';
import type { Path } from '../../library/read-yaml.ts';
import type { SourceFile } from '../../library/source-file.ts';
import { englishFields } from '../../model/fields.ts';
import { isTranslation } from '../../model/translation.ts';
import type { Locale } from '../../model/vocabulary.ts';
import { loadSpelling, type Spelling } from '../../spelling/spelling.ts';
import { parseWordList, wordsOfContent } from '../../spelling/word-list.ts';
import type { Asked, Rule } from '../rule.ts';

/** The dictionaries with the words of a content. */
interface Dictionary {
  spelling: Spelling;
  words: AddedWords;
}

/** The words that a content adds, as one text; one object for all contents that add the same words, and so spell the same. */
interface AddedWords {
  text: string;
}

let latest: AddedWords = { text: '' };

const dictionaries = new WeakMap<Library, Dictionary>();

/** The dictionaries with the words of this content, loaded once. */
function dictionaryOf(library: Library): Dictionary {
  const known = dictionaries.get(library);
  if (known) return known;
  const words = [...parseWordList(library.words), ...wordsOfContent(library)];
  const text = words.join('\n');
  if (text !== latest.text) latest = { text };
  const dictionary = { spelling: loadSpelling(words), words: latest };
  dictionaries.set(library, dictionary);
  return dictionary;
}

/** What the words of a content make of a text is looked for again only when those words are others. */
function askWords<Said>(look: (spelling: Spelling) => Said): Asked<Said> {
  let last: { words: AddedWords; said: Said } | undefined;
  return (library) => {
    const { spelling, words } = dictionaryOf(library);
    if (last?.words !== words) last = { words, said: look(spelling) };
    return last.said;
  };
}

export const spelling: Rule = {
  code: 'spelling',
  severity: 'warning',
  title: 'Een woord dat anders gespeld wordt',
  cause:
    'Een tikfout leidt af, en wie op het goede woord zoekt, vindt de pagina niet. Deze tip komt alleen als er een woord is dat er sterk op lijkt.',
  mend: 'Verbeter het woord. Is het goed zoals het er staat, zet het dan in words.txt in de map met inhoud: één woord per regel.',
  example: { file: 'pages/hulp.mdx', wrong: 'Praat met een vertrouwenspersson.\n', right: 'Praat met een vertrouwenspersoon.\n' },
  askField: ({ source, path: shared, value }) => {
    if (!isProse(value)) return undefined;
    const path = [...shared];
    const locale = localeOf(source, path);
    return askWords((spelling) => {
      const [found] = spelling.unknownWords(value, locale);
      return found && { ...placeIn(source, source.locate(path), found.word), ...say(spelling, found.word, locale) };
    });
  },
  askBody: ({ source, locale, body }) => {
    const texts = body.nodes.flatMap(({ node, parent }) =>
      node.type === 'text' && !isCode(parent) ? { value: node.value, start: startOf(node) } : [],
    );
    return askWords((spelling) =>
      texts.flatMap(({ value, start }) =>
        spelling.unknownWords(value, locale).map(({ word }) => ({ ...placeIn(source, start, word), ...say(spelling, word, locale) })),
      ),
    );
  },
};

const isCode = (node: Nodes): boolean => node.type === 'element' && node.tagName === 'code';

/** Names, ids and addresses have no spelling; a text of some words has. */
const isProse = (value: string): boolean => value.length > 20 && / \S+ \S+ /.test(value);

const localeOf = (source: SourceFile, path: Path): Locale =>
  isTranslation(source.file) || path.some((step) => englishFields.has(String(step))) ? 'en' : 'nl';

/** Where a word stands, from a place on; that place itself when the text is written with codes and does not have it so. */
function placeIn({ text }: SourceFile, from: Position, word: string): Position {
  const lines = text.split('\n');
  for (let line = from.line; line <= Math.min(from.line + 40, lines.length); line += 1) {
    const index = (lines[line - 1] ?? '').indexOf(word, line === from.line ? from.column - 1 : 0);
    if (index !== -1) return { line, column: index + 1 };
  }
  return from;
}

function say(spelling: Spelling, word: string, locale: Locale): { message: string; hint: string } {
  const words = spelling.suggest(word, locale);
  return {
    message: `‘${word}’ is misschien een tikfout.`,
    hint: `Bedoel je ${words.map((meant) => `‘${meant}’`).join(' of ')}? Is het goed zo, zet het woord dan in words.txt.`,
  };
}
