/** Numbers in words, which dictionaries leave out. */
const number =
  /^(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|twintig|dertig|veertig|tachtig|tig|honderd|duizend|en|ën)+(?:ste|de|jarige?)?$/;

export const isNumber = (word: string): boolean => number.test(word);

/** Endings that make new words of old ones, as in 'uitlegbaarheid'. */
const ending = /^(?:baar|bare|baarheid|achtige?|loos|loze|loosheid)$/;

/** Whether a word is two words, joined as Dutch joins them: 'omstander' + 'training', 'begeleider' + s + 'gesprek'. */
export function isFreeCompound(word: string, shortest: number, isPart: (part: string) => boolean): boolean {
  for (let index = shortest; index <= word.length - shortest; index += 1) {
    const tail = word.slice(index);
    if (!isPart(tail) && !ending.test(tail)) continue;
    const head = word.slice(0, index);
    if (isPart(head) || (head.endsWith('s') && index > shortest && isPart(head.slice(0, -1)))) return true;
  }
  return false;
}

/** Whether a word is the plural or the genitive of another. */
export const isFormOf = (word: string, base: string): boolean =>
  word.slice(0, -1) === base && (word.endsWith('s') || (word.endsWith('n') && base.endsWith('e')));

/** A word without the accents that only stress it, as in 'dát'. */
export const withoutStress = (word: string): string => word.normalize('NFD').replaceAll('\u0301', '').normalize('NFC');

export const withCapital = (word: string): string => word.replace(/^(?:ij|.)/u, (first) => first.toUpperCase());

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Whether an accent would have been typed for nothing: 'università' is no slip for 'university'. */
export const losesAccent = (word: string, meant: string): boolean =>
  /[^a-z]/.test(word) && !/[^a-z]/i.test(meant) && withoutAccents(word) !== meant;

/** A word without accents, with each letter once where it stands twice. */
const skeleton = (word: string): string => withoutAccents(word).replace(/(.)\1+/gu, '$1');

/** How far-fetched it is that this was meant: people double letters, and forget letters and accents, but seldom begin wrongly. */
export function unlikelihood(word: string, meant: string): number {
  if (meant.charAt(0).toLowerCase() !== word.charAt(0)) return 3;
  if (skeleton(meant) === skeleton(word)) return 0;
  return meant.length > word.length ? 1 : 2;
}
