import type { BibliographyReference } from '../model/bibliography.ts';

/** Whether a reference can carry a claim: it is verified, and what came out of it is known. */
export const carriesClaim = ({ verified, study }: BibliographyReference): boolean => verified && study.findingKnown;

/** Whether a reference studied something itself; a theory or a guideline tells what others found. */
export const isResearch = ({ study }: BibliographyReference): boolean =>
  study.empirical && study.designType !== 'theory' && study.designType !== 'guideline';
