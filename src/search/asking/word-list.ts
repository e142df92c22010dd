/** Every word of the site, and which of them are common. */
export interface WordList {
  has: (word: string) => boolean;
  /** Whether some word begins this way. */
  hasBeginning: (start: string) => boolean;
  isCommon: (word: string) => boolean;
  all: readonly string[];
}

/** Reads the file with words: the common ones, an empty line, and the others; each part in the order of the alphabet. */
export function parseWordList(text: string): WordList {
  const [common = [], rare = []] = text.split('\n\n').map((part) => part.split('\n').filter((word) => word !== ''));
  const commonWords = new Set(common);
  const all = [...common, ...rare];
  const words = new Set(all);
  return {
    all,
    has: (word) => words.has(word),
    hasBeginning: (start) => all.some((word) => word.startsWith(start)),
    isCommon: (word) => commonWords.has(word),
  };
}
