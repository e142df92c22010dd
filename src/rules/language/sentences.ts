/** Shortened words that stand inside a sentence; the dot behind them ends nothing. */
const shortened = new Set(
  [
    'aant afb afd alg art bijl bijv blz ca cf dhr div dr drs ds e.g evt excl fig hfst hoogl i.c i.e i.h.b i.p.v i.s.m i.t.t i.v.m incl ing ir',
    'jhr m.a.w m.b.t m.b.v m.i m.i.v m.m.v m.n m.u.v max mej mevr min mr mrs ms mw n.a.v n.b nr nrs o.a o.b.v o.g.v o.l.v o.m p pag par pp prof',
    'red resp sr st t.a.v t.b.v t.g.v t.o.v tab tel u.a vgl v.a vs z.g zgn',
  ].flatMap((line) => line.split(' ')),
);

/** A word with the sign that ends a sentence, and the quotes and brackets around it. */
const ending = /^["'“‘«([]*([^.!?…]*(?:[.!?…]+[^.!?…"'”’»)\]]+)*)([.!?…]+)["'”’»)\]]*$/u;

/** What a sentence begins with; behind a shortened word in the middle of a sentence stands a small letter. */
const opening = /^["'“‘«([–-]*[\p{Lu}\p{N}]/u;

const initials = /^\p{Lu}(?:\.-?\p{Lu})*$/u;

/** Characters of the longest shortened word, with quotes around it. */
const LONGEST_SHORTENED = 8;

/** Words are looked at no further than this. */
const LONGEST_WORD = 100;

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;

/** Letters and digits; a dash between spaces is no word. */
const isLetter = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || (code >= 0xc0 && (code < 0x2000 || code > 0x2fff));

/** The end of most sentences: a long word, a dot, a space and a capital. */
const isPlainEnd = (text: string, from: number, at: number): boolean => {
  const next = text.charCodeAt(at + 1);
  return at - from > LONGEST_SHORTENED && text.charCodeAt(at - 1) === 0x2e && next >= 0x41 && next <= 0x5a;
};

/** A dot, an exclamation or question mark, or what can stand behind one: a quote or a bracket. */
const mayEnd = (code: number): boolean =>
  code === 0x2e ||
  code === 0x21 ||
  code === 0x3f ||
  code === 0x2026 ||
  code === 0x22 ||
  code === 0x27 ||
  code === 0x29 ||
  code === 0x5d ||
  code === 0xbb ||
  code === 0x2019 ||
  code === 0x201d;

export interface Sentence {
  /** Offset of its first sign in the text. */
  index: number;
  text: string;
  words: number;
}

/**
 * The sentences of a text that have more words than this. A dot behind a shortened word or an initial ends none, where
 * Intl.Segmenter sees an end at each ‘dr.’; and the text is passed once, without a string for each word.
 */
export function sentencesOver(most: number, text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let words = 0;
  let from = 0;
  let hasLetter = false;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20;
    if (!isSpace(code)) {
      hasLetter ||= isLetter(code);
      continue;
    }
    if (at > from) {
      if (words === 0) start = from;
      if (hasLetter) words += 1;
      const isEnd =
        mayEnd(text.charCodeAt(at - 1)) &&
        (isPlainEnd(text, from, at) || endsSentence(text.slice(from, at), text.slice(at, at + LONGEST_WORD)));
      if (isEnd || at === text.length) {
        if (words > most) sentences.push({ index: start, text: text.slice(start, at), words });
        words = 0;
      }
    }
    from = at + 1;
    hasLetter = false;
  }
  return sentences;
}

function endsSentence(word: string, behind: string): boolean {
  if (word.length > LONGEST_WORD) return true;
  const [, bare, signs] = ending.exec(word) ?? [];
  if (bare === undefined || !opening.test(behind.trimStart())) return false;
  return signs !== '.' || !(shortened.has(bare.toLowerCase()) || initials.test(bare));
}
