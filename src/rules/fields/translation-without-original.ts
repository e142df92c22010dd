import { dirname, extname } from 'node:path';
import type { Entry } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import type { Lacking } from '../../library/problem.ts';
import { collections } from '../../model/collections.ts';
import { idFrom } from '../../model/id-from.ts';
import { translationOf } from '../../model/translation.ts';
import { guesser } from '../guesses.ts';
import { type Rule, saying } from '../rule.ts';

export const translationWithoutOriginal: Rule = {
  code: 'translation-without-original',
  severity: 'error',
  title: 'Een vertaling zonder Nederlandse tekst',
  cause:
    'De feiten staan één keer, in het Nederlandse bestand. Een Engels bestand (.en.mdx of .en.yaml) heeft alleen de woorden die daar in het Nederlands staan, zodat beide talen hetzelfde zeggen.',
  mend: 'Schrijf eerst de Nederlandse tekst, of geef de vertaling de naam of het id van de tekst waar zij bij hoort. Staat een veld niet in het Nederlandse bestand, haal het dan weg uit de vertaling.',
  check: (library) => {
    const guess = guesser();
    return saying('translation-without-original', ({ lacks }) => inWords(lacks, guess, library))(library);
  },
};

function inWords(lacks: Lacking, guess: ReturnType<typeof guesser>, library: Library): { message: string; hint: string } {
  switch (lacks.what) {
    case 'file': {
      const meant = originalMeant(lacks, guess, library);
      return {
        message: 'Bij deze vertaling hoort geen Nederlandse tekst.',
        hint: meant
          ? `Is dit de vertaling van ${meant}? Dan hoort dit bestand te heten: ${translationOf(meant)}.`
          : `Maak eerst ${lacks.original}, of geef dit bestand de naam van de tekst waar het bij hoort.`,
      };
    }
    case 'item': {
      const { path, singular } = collections[lacks.collection];
      const meant = guess(lacks.id, () => lacks.known);
      return {
        message: `Er is geen ${singular} ‘${lacks.id}’ in ${path} om te vertalen.`,
        hint: meant ? `Bedoel je ‘${meant}’?` : `Schrijf een id uit ${path}, of haal dit onderdeel weg uit ${translationOf(path)}.`,
      };
    }
    case 'field':
      return {
        message: `Bij ‘${lacks.field}’ staat een vertaling, maar in het Nederlands staat daar geen tekst.`,
        hint: `Haal het hier weg. Hoort het er wel te staan, schrijf het dan eerst in ${lacks.original}.`,
      };
  }
}

/** The Dutch file that a translation was most likely made of: one in another folder, or one with almost this name. */
function originalMeant(
  { id, original, known }: Extract<Lacking, { what: 'file' }>,
  guess: ReturnType<typeof guesser>,
  library: Library,
): string | undefined {
  const isFree = (entry: Entry): boolean => extname(entry.source.file) === extname(original) && !entry.translation;
  const elsewhere = library.entries.find((entry) => entry.id === id && entry.source.file.includes('/') && isFree(entry));
  if (elsewhere) return elsewhere.source.file;
  const simple = idFrom(id);
  const meant = known.includes(simple) ? simple : guess(id, () => known);
  return meant && `${dirname(original)}/${meant}${extname(original)}`;
}
