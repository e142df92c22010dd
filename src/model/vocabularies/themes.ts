import { concept, defineVocabulary } from '../vocabulary.ts';

/** What it is about. The assignment is the editors'; the words of the source stand in `keywords`. */
export const themes = defineVocabulary('thema’s', {
  'ongewenst-gedrag': concept(
    'Ongewenst gedrag',
    'Gedrag dat een ander schaadt of kwetst, als verzamelnaam.',
    'Undesirable behaviour',
    'Behaviour that harms or hurts another, as an umbrella term.',
  ),
  'seksueel-grensoverschrijdend-gedrag': concept(
    'Seksueel grensoverschrijdend gedrag',
    'Seksuele intimidatie, seksueel geweld en gendergerelateerd geweld.',
    'Sexual misconduct',
    'Sexual harassment, sexual violence and gender-based violence.',
  ),
  consent: concept(
    'Instemming (consent)',
    'Praten over wensen en grenzen en daarnaar handelen.',
    'Consent',
    'Talking about wishes and boundaries, and acting accordingly.',
  ),
  omstanders: concept(
    'Omstanders',
    'Wat mensen kunnen doen die ongewenst gedrag zien gebeuren.',
    'Bystanders',
    'What people can do who see undesirable behaviour happen.',
  ),
  'macht-en-afhankelijkheid': concept(
    'Macht en afhankelijkheid',
    'Misbruik van macht en situaties waarin iemand sterk van een ander afhangt.',
    'Power and dependence',
    'Abuse of power and situations in which one person depends strongly on another.',
  ),
  'pesten-en-uitsluiting': concept(
    'Pesten en uitsluiting',
    'Pesten, onbeschoft gedrag, micro-agressie en buitensluiten.',
    'Bullying and exclusion',
    'Bullying, incivility, micro-aggression and leaving people out.',
  ),
  discriminatie: concept(
    'Discriminatie',
    'Ongelijke behandeling of uitsluiting om wie iemand is.',
    'Discrimination',
    'Unequal treatment or exclusion because of who someone is.',
  ),
  'gender-en-inclusie': concept(
    'Gender en inclusie',
    'Gelijke kansen en een omgeving waarin iedereen meetelt.',
    'Gender and inclusion',
    'Equal opportunities and a place where everyone counts.',
  ),
  promoveren: concept(
    'Promoveren',
    'De begeleiding en positie van promovendi.',
    'Doctoral research',
    'The supervision and position of PhD candidates.',
  ),
  'leiderschap-en-cultuur': concept(
    'Leiderschap en cultuur',
    'Hoe leidinggevenden en teams een veilige omgang maken.',
    'Leadership and culture',
    'How managers and teams create safe relations.',
  ),
  'werkdruk-en-waardering': concept(
    'Werkdruk en waardering',
    'Werkdruk, competitie en de manier van beoordelen en belonen.',
    'Workload and recognition',
    'Workload, competition and the way people are assessed and rewarded.',
  ),
  'melden-en-klachten': concept(
    'Melden en klachten',
    'Meldpunten, klachtenprocedures en wat er na een melding gebeurt.',
    'Reporting and complaints',
    'Reporting points, complaints procedures and what happens after a report.',
  ),
  'ondersteuning-en-herstel': concept(
    'Ondersteuning en herstel',
    'Steun voor wie iets meemaakte, bemiddeling en herstel.',
    'Support and recovery',
    'Support for those affected, mediation and restoration.',
  ),
  integriteit: concept(
    'Integriteit',
    'Eerlijk en zorgvuldig handelen, en het melden van misstanden.',
    'Integrity',
    'Honest and careful conduct, and reporting wrongdoing.',
  ),
  'beleid-en-bestuur': concept(
    'Beleid en bestuur',
    'Regels, sturing, preventie en verantwoording door de instelling.',
    'Policy and governance',
    'Rules, steering, prevention and accountability by the institution.',
  ),
  monitoring: concept(
    'Monitoring',
    'Meten hoe veilig mensen zich voelen en of maatregelen werken.',
    'Monitoring',
    'Measuring how safe people feel and whether measures work.',
  ),
  stage: concept('Stage', 'Veiligheid en gelijke kansen bij stages.', 'Internships', 'Safety and equal opportunities in internships.'),
});

export type Theme = (typeof themes.ids)[number];
