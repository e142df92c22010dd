import type { BibliographyReference } from '../model/bibliography.ts';
import type { ActiveIngredient } from '../model/intervention.ts';
import { ingredientStrengths } from '../model/vocabularies/evidence.ts';
import type { Entry } from './entry.ts';
import type { Library } from './library.ts';
import { carriesClaim, isResearch } from './studies.ts';

export type IngredientStrength = (typeof ingredientStrengths.ids)[number];

/** An intervention that has an ingredient, with its own words for it. */
export interface IngredientUse {
  intervention: Entry<'interventions'>;
  elements: ActiveIngredient[];
}

/** How strong the basis is of what an intervention says about an ingredient; it follows from the basis and the study it refers to. */
export function strengthOf(basis: ActiveIngredient['basis'], study: BibliographyReference | undefined): IngredientStrength {
  if (basis !== 'bron') return basis;
  // A public page or a document says something; it is no study.
  if (!study) return 'aanbieder';
  if (!carriesClaim(study)) return 'niet-nagelezen';
  return isResearch(study) ? 'onderzoek' : 'theorie';
}

/** The same, of an element as it stands in the content. */
export const strengthIn = (library: Library, { basis, source }: ActiveIngredient): IngredientStrength =>
  strengthOf(basis, source?.reference === undefined ? undefined : library.need('references', source.reference).data);

/** The interventions that have an ingredient, by the strength of the basis; an intervention can stand under two of them. */
export function usesOf(library: Library, ingredient: Entry<'ingredients'>): { strength: IngredientStrength; uses: IngredientUse[] }[] {
  const uses = library.linkedFrom(ingredient, 'interventions').map((intervention) => ({
    intervention,
    elements: intervention.data.activeIngredients.filter((element) => element.ingredient === ingredient.id),
  }));
  return ingredientStrengths.ids
    .map((strength) => ({
      strength,
      uses: uses
        .map(({ intervention, elements }) => ({
          intervention,
          elements: elements.filter((element) => strengthIn(library, element) === strength),
        }))
        .filter(({ elements }) => elements.length > 0),
    }))
    .filter(({ uses: found }) => found.length > 0);
}
