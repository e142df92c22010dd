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

/** Endings of forms: short ones may leave a short word, longer ones are often part of it. */
const shortEnding = /(?<=.{3})(?:(?<=[^aeiou])(?:en|'s|s|e)|(?<=[aeiou])(?:'s|s))$/;
const longEnding = /(?<=.{4})(?<=[^aeiou])(?:ingen|ing|ers|er|es|ed)$/;

/** A word with each of its letters once where it stands twice: 'pesten' and 'pessten'. */
const withoutDoubles = (word: string): string => word.replace(/([a-z])\1+/g, '$1');

/**
 * What the forms of one word have in common, in Dutch and in English: 'toeslag' and 'toeslagen', 'melding' and 'melden'.
 * Pagefind's own stemmer is better where it works, but parts words that change their vowel (maatregel, maatregelen).
 */
export const rootOf = (word: string): string =>
  withoutDoubles(longEnding.test(word) ? word.replace(longEnding, '') : word.replace(shortEnding, ''))
    .replace(/dt$/, 'd')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');

/** The same for words that are written together or apart: 'stage discriminatie' and 'stagediscriminatie'. */
export const joinedRoot = (words: readonly string[]): string => rootOf(words.join(''));
