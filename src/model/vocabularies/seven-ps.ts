import { concept, defineVocabulary } from '../vocabulary.ts';

/** The 7P model of the European project UniSAFE (https://unisafe-toolkit.eu/). Assigned by the editors. */
export const sevenPs = defineVocabulary('7P’s van UniSAFE', {
  prevalence: concept(
    'Omvang (prevalence)',
    'Weten hoe vaak het voorkomt en bij wie.',
    'Prevalence',
    'Knowing how often it happens and to whom.',
  ),
  prevention: concept('Preventie (prevention)', 'Zorgen dat het niet gebeurt.', 'Prevention', 'Making sure it does not happen.'),
  protection: concept(
    'Bescherming (protection)',
    'Mensen beschermen die iets meemaken of melden.',
    'Protection',
    'Protecting people who experience or report something.',
  ),
  prosecution: concept(
    'Behandeling (prosecution)',
    'Meldingen onderzoeken en gevolgen verbinden aan gedrag.',
    'Prosecution',
    'Investigating reports and attaching consequences to conduct.',
  ),
  'provision-of-services': concept(
    'Hulp (provision of services)',
    'Steun en hulp voor wie het overkomt.',
    'Provision of services',
    'Support and help for those affected.',
  ),
  partnerships: concept(
    'Samenwerking (partnerships)',
    'Werken met anderen binnen en buiten de instelling.',
    'Partnerships',
    'Working with others inside and outside the institution.',
  ),
  policies: concept('Beleid (policies)', 'Regels en plannen waarin het samenkomt.', 'Policies', 'Rules and plans that bring it together.'),
});

export type SevenP = (typeof sevenPs.ids)[number];
