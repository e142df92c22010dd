import { concept, defineVocabulary } from '../vocabulary.ts';

/** The form an intervention takes. */
export const forms = defineVocabulary('vormen', {
  training: concept(
    'Training of workshop',
    'Een bijeenkomst of reeks waarin mensen iets leren en oefenen.',
    'Training or workshop',
    'A session or series in which people learn and practise.',
  ),
  'e-learning': concept('E-learning', 'Een training die je online volgt.', 'E-learning', 'A training taken online.'),
  theater: concept(
    'Theater',
    'Een voorstelling, meestal met een gesprek erna.',
    'Theatre',
    'A performance, mostly followed by a discussion.',
  ),
  gesprek: concept(
    'Gesprek of dialoog',
    'Begeleide gesprekken, intervisie of sessies met een team.',
    'Dialogue',
    'Guided conversations, peer consultation or team sessions.',
  ),
  campagne: concept(
    'Campagne of voorlichting',
    'Informatie en acties voor een grote groep.',
    'Campaign or information',
    'Information and actions for a large group.',
  ),
  voorziening: concept(
    'Voorziening',
    'Een persoon, loket of plek waar mensen terechtkunnen.',
    'Service',
    'A person, desk or place people can turn to.',
  ),
  procedure: concept(
    'Procedure of regeling',
    'Vaste stappen voor het behandelen van een melding of klacht.',
    'Procedure',
    'Fixed steps for handling a report or complaint.',
  ),
  afspraken: concept(
    'Beleid, code of afspraken',
    'Regels en afspraken van een instelling of sector.',
    'Policy, code or agreement',
    'Rules and agreements of an institution or sector.',
  ),
  handreiking: concept(
    'Handreiking of toolkit',
    'Uitleg, advies en hulpmiddelen om zelf mee te werken.',
    'Guide or toolkit',
    'Explanation, advice and tools to work with yourself.',
  ),
  programma: concept(
    'Programma',
    'Een samenhangend geheel van acties over langere tijd.',
    'Programme',
    'A coherent set of actions over a longer time.',
  ),
  toezicht: concept(
    'Toezicht',
    'Controle en aanwijzingen door een toezichthouder.',
    'Supervision',
    'Inspection and instructions by a supervisory body.',
  ),
  monitor: concept('Monitor of onderzoek', 'Meten en volgen hoe het gaat.', 'Monitor or survey', 'Measuring and following how things are.'),
  keurmerk: concept(
    'Keurmerk',
    'Een erkenning die een instelling kan aanvragen.',
    'Quality mark',
    'A recognition an institution can apply for.',
  ),
  structuurmaatregel: concept(
    'Maatregel in de structuur',
    'Een verandering in wie waarover beslist.',
    'Structural measure',
    'A change in who decides what.',
  ),
});
