/** Digits as letters, since a word of letters is one word to every index. */
const inLetters = (digits: string): string => digits.replace(/\d/g, (digit) => String.fromCharCode(97 + Number(digit)));

/** The word under which a document is indexed by its dossier; with its item the one document, without it all of them. */
const dossierWord = (dossier: string, item?: string): string =>
  `qk${inLetters(dossier.replace(/\D/g, ''))}${item === undefined ? '' : `x${inLetters(item)}x`}`;

/** The word under which a document is indexed by its number in the Government Gazette (Staatscourant). */
const gazetteWord = (year: string, number: string): string => `qs${inLetters(year)}x${inLetters(number)}x`;

const dossier =
  /(?:\bkst[\s-]*|\bkamerstuk(?:ken)?(?:\s+i{1,2})?[\s,]*)?\b(\d{2})[\s.]?(\d{3})(?!\d)(?:[\s,]*(?:-|nr\.?|nummer|no\.?|\/)?[\s-]*(\d{1,4})\b)?/gi;
const gazette = /\b(?:stcrt|staatscourant)\b[\s.,-]*(\d{4})[\s,-]*(?:nr\.?|nummer)?[\s-]*(\d{1,6})\b/gi;

/** The word under which a publication is indexed by its DOI. */
export const doiWord = (doi: string): string => `qd${inLetters(doi.toLowerCase().replace(/[^a-z0-9]/g, ''))}`;

const doi = /\b10\.\d{4,}\/[^\s"<>]+[^\s"<>.,;)]/gi;

/** A number that a question names, however it was written. */
export interface NamedNumber {
  /** As it was typed. */
  typed: string;
  /** The word to search for. */
  word: string;
}

/** Takes numbers of dossiers, the Government Gazette and publications out of a question: `29240-131`, `29 240, nr. 131`, `Stcrt. 2025, 7332`, `10.1056/…`. */
export function takeNumbers(question: string): { numbers: NamedNumber[]; rest: string } {
  const numbers: NamedNumber[] = [];
  const rest = question
    .replace(doi, (typed) => {
      numbers.push({ typed, word: doiWord(typed) });
      return ' ';
    })
    .replace(gazette, (typed, year: string, number: string) => {
      numbers.push({ typed, word: gazetteWord(year, number) });
      return ' ';
    })
    .replace(dossier, (typed: string, start: string, end: string, item: string | undefined) => {
      numbers.push({ typed: typed.trim(), word: dossierWord(start + end, item) });
      return ' ';
    });
  return { numbers, rest };
}
