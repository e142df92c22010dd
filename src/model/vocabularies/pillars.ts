import { concept, defineVocabulary } from '../vocabulary.ts';

/** The three pillars of the KNAW advice of 2022. */
export const pillars = defineVocabulary('pijlers', {
  structuur: concept(
    'Organisatiestructuur',
    'Hoe de organisatie in elkaar zit: taken, macht, werkdruk, regels en sturing.',
    'Organisational structure',
    'How the organisation is built: tasks, power, workload, rules and leadership.',
  ),
  cultuur: concept(
    'Cultuur op de werkvloer',
    'Hoe mensen met elkaar omgaan, elkaar aanspreken en over gedrag praten.',
    'Workplace culture',
    'How people treat each other, speak up and talk about behaviour.',
  ),
  systeem: concept(
    'Klachtafhandeling en preventie',
    'Het systeem om problemen te voorkomen, te melden, te behandelen en ervan te leren.',
    'Complaint handling and prevention',
    'The system to prevent problems, to report and handle them, and to learn from them.',
  ),
});

export type Pillar = (typeof pillars.ids)[number];
