/** A text without capitals and accents, and with one kind of hyphen and apostrophe: as it is compared, never as it is shown. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/[’‘`´]/g, "'");

/** The words of a folded text: letters and digits, also around an apostrophe or an ampersand (zzp'er, e&w). */
export const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+(?:['&][\p{L}\p{N}]+)*/gu) ?? [];

const endings = /(?:(?<=[^aeiou])(?:ingen|ing|en|ers|er|es|ed|'s|s|e)|(?<=[aeiou])(?:'s|s))$/;

/**
 * What the forms of one word have in common, in Dutch and in English: 'toeslag' and 'toeslagen', 'melding' and 'melden'.
 * Pagefind's own stemmer is better where it works, but parts words that change their vowel (maatregel, maatregelen).
 */
export function rootOf(word: string): string {
  const bare = word.length > 3 ? word.replace(endings, '') : word;
  return bare
    .replace(/([a-z])\1+/g, '$1')
    .replace(/dt$/, 'd')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

/** The same for words that are written together or apart: 'stage discriminatie' and 'stagediscriminatie'. */
export const joinedRoot = (words: readonly string[]): string => rootOf(words.join(''));
