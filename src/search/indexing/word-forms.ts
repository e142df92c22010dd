/** Vowels that are written double in a closed syllable and single in an open one: maatregel, maatregelen; bedrag, bedragen. */
const shortVowel = /(?<![aeiou])([aeou])([bcdfgklmnprstvz])$/;
const doubledVowel = /([aeou])\1([bcdfgklmnprstvz])$/;

const hard = (stem: string): string => stem.replace(/v$/, 'f').replace(/z$/, 's');
const soft = (stem: string): string => stem.replace(/f$/, 'v').replace(/s$/, 'z');

const irregular: readonly (readonly string[])[] = [
  ['lid', 'leden'],
  ['stad', 'steden'],
  ['museum', 'musea'],
  ['promovendus', 'promovendi', 'promovenda'],
];

/**
 * Other forms of a Dutch word that exist: plural and singular, with and without -e. Pagefind joins most forms by itself;
 * it does not where the vowel of the stem changes (toeslag and toeslagen, methode and methoden, hoog and hoge).
 * @param isWord Whether a folded word exists.
 */
export function otherForms(word: string, isWord: (word: string) => boolean): string[] {
  const others = irregular.find((forms) => forms.includes(word));
  if (others) return others.filter((other) => other !== word);
  // Few dictionaries list these plurals, and nothing else ends this way.
  const plural = word.length > 3 && shortVowel.test(word) ? `${word}en` : '';
  const candidates = new Set<string>();
  const addStem = (open: string): void => {
    candidates.add(hard(open));
    candidates.add(hard(open.replace(shortVowel, '$1$1$2')));
    candidates.add(open.replace(/([bdfgklmnprst])\1$/, '$1'));
    candidates.add(`${open}e`);
  };
  if (word.length > 5 && word.endsWith('en')) addStem(word.slice(0, -2));
  else if (word.length > 3 && word.endsWith('e')) {
    addStem(word.slice(0, -1));
    candidates.add(`${word}n`);
  } else if (word.length > 2 && /[a-z]$/.test(word)) {
    const open = soft(word.replace(doubledVowel, '$1$2'));
    for (const stem of [word, open, `${word}${word.slice(-1)}`]) candidates.add(`${stem}en`).add(`${stem}e`);
  }
  return [...candidates].filter((candidate) => candidate !== word && (candidate === plural || (candidate.length > 2 && isWord(candidate))));
}
