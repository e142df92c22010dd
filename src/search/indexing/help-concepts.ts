import { address, places } from '../../i18n/addresses.ts';
import type { Library } from '../../library/library.ts';
import type { Locale } from '../../model/vocabulary.ts';
import type { Help } from '../asking/help.ts';
import { tellingWords, type Thesaurus } from '../asking/thesaurus.ts';
import { wordsIn } from '../asking/words.ts';

/** The page with help, and the concepts for which it is: those that its search words name with nothing beside them. */
export function helpIn(library: Library, locale: Locale, { namingsIn }: Pick<Thesaurus, 'namingsIn'>): Help {
  const page = library.all('pages').find(({ id }) => address('pages', id, locale) === places.help[locale]);
  const concepts = (page?.data.searchWords ?? []).flatMap((phrase) => {
    const words = tellingWords(wordsIn(phrase));
    return namingsIn(words).flatMap((naming) => (naming.from === 0 && naming.to === words.length ? naming.concepts : []));
  });
  return { address: places.help[locale], concepts: [...new Set(concepts)].toSorted((a, b) => a - b) };
}
