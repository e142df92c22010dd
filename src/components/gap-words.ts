import type { Facet } from '../facets/facet.ts';
import { facetsOf } from '../facets/facets.ts';
import { inSentence } from '../i18n/format.ts';
import { type SiteLocale, texts } from '../i18n/texts.ts';
import type { Library } from '../library/library.ts';
import { UNKNOWN } from '../model/fields.ts';
import { certainties } from '../model/vocabularies/evidence.ts';

/** What a theme or an audience of the gap map is called. */
export function axisLabel(library: Library, locale: SiteLocale): (axis: 'theme' | 'audience', value: string) => string {
  const facets: readonly Facet<'interventions'>[] = facetsOf(library, 'interventions');
  return (axis, value) =>
    value === UNKNOWN ? texts(locale).browse.unknown : (facets.find(({ id }) => id === axis)?.label(value, locale) ?? value);
}

/** How strong the strongest evidence of a place is: 'sterkste bewijs: goede aanwijzingen'. */
export const strongestEvidence = (certainty: number, locale: SiteLocale): string =>
  texts(locale).browse.gaps.strongest(inSentence(certainties.label(certainties.ids[certainty] ?? '0', locale)));
