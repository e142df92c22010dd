/** Farther than this a stretch without spaces is no text. */
const REACH = 80;

/**
 * Stretches that are not ordinary words: with digits, addresses and paths, names of files, words with a part between
 * brackets as in 'student(en)', words that are cut off.
 */
const notWords = /[\d@_\\=<>{}~%#|]|:\/\/|^\/|\/.*\/|\p{L}[.:]\p{L}|\p{L}[([]|[)\]]\p{L}|…|\.\.\./u;

/** Accents that Dutch and English words have; others mark a word of another language. */
const lowerCase = /^[a-zàáâäçèéêëíîïñóôöúûü]+$/;
const oneCapital = /^(?:IJ|[A-ZÀÁÂÄÇÈÉÊËÍÎÏÑÓÔÖÚÛÜ])[a-zàáâäçèéêëíîïñóôöúûü]+$/;

/** How a word is written: 'other' are abbreviations, names as UniSAFE, and words of other languages. */
export const shapeOf = (word: string): 'lower' | 'capital' | 'other' =>
  lowerCase.test(word) ? 'lower' : oneCapital.test(word) ? 'capital' : 'other';

/** A word or a few without what only the eye sees: soft hyphens, curly apostrophes, accents as characters of their own. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d]/g, '')
    .replaceAll('’', "'")
    .replace(/[‐‑]/g, '-');

/** What stands around a word. */
export interface Place {
  /** What it is part of, as 'foto's' or 'vis-à-vis'. */
  whole: string;
  /** Whether a hyphen joins it to what comes before or after it. */
  joined: boolean;
}

/** Where a word stands; undefined where words are not checked: in addresses, code and abbreviations. */
export function placeOf(text: string, start: number, end: number): Place | undefined {
  // An abbreviation with a full stop, as 'bijv.'.
  if (end - start <= 5 && text.charAt(end) === '.') return undefined;
  const stretch = stretchAround(text, start, end);
  if (stretch === undefined || notWords.test(stretch)) return undefined;
  return {
    whole: plain(stretch).replace(/^\P{L}+|\P{L}+$/gu, ''),
    joined: /[-‐‑]/.test(text.charAt(start - 1) + text.charAt(end)),
  };
}

/** The stretch without spaces around a word; undefined when it is too long. */
function stretchAround(text: string, start: number, end: number): string | undefined {
  let first = start;
  let last = end;
  while (/\S/.test(text.charAt(first - 1))) {
    first -= 1;
    if (start - first > REACH) return undefined;
  }
  while (/\S/.test(text.charAt(last))) {
    last += 1;
    if (last - end > REACH) return undefined;
  }
  return text.slice(first, last);
}

/** Whether a word is the first of a sentence, so that its capital does not make it a name. */
export function beginsSentence(text: string, start: number): boolean {
  let index = start - 1;
  while (index >= 0 && /[\s"'“”‘’„«([]/.test(text.charAt(index))) index -= 1;
  return index < 0 || /[.!?]/.test(text.charAt(index));
}
