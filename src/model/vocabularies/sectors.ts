import { concept, defineVocabulary } from '../vocabulary.ts';

/** Part of education or work in which something is used. */
export const sectors = defineVocabulary('sectoren', {
  hbo: concept(
    'Hbo',
    'Hoger beroepsonderwijs: de hogescholen.',
    'Universities of applied sciences',
    'Higher professional education (hbo).',
  ),
  wo: concept('Wo', 'Wetenschappelijk onderwijs: de universiteiten.', 'Research universities', 'Academic higher education (wo).'),
  onderzoek: concept(
    'Onderzoek',
    'Onderzoeksinstellingen en onderzoeksfinanciers.',
    'Research',
    'Research institutes and research funders.',
  ),
  mbo: concept('Mbo', 'Middelbaar beroepsonderwijs.', 'Secondary vocational education', 'Secondary vocational education (mbo).'),
  anders: concept(
    'Andere sector',
    'Buiten onderwijs en onderzoek, bijvoorbeeld zorg of bedrijven.',
    'Other sector',
    'Outside education and research, such as health care or business.',
  ),
});
