import { concept, defineVocabulary } from '../vocabulary.ts';

export const organisationKinds = defineVocabulary('soort organisatie', {
  universiteit: concept(
    'Universiteit',
    'Instelling voor wetenschappelijk onderwijs in Nederland.',
    'University',
    'Research university in the Netherlands.',
  ),
  hogeschool: concept(
    'Hogeschool',
    'Instelling voor hoger beroepsonderwijs in Nederland.',
    'University of applied sciences',
    'Institution for higher professional education in the Netherlands.',
  ),
  koepel: concept(
    'Koepel of netwerk',
    'Organisatie waarin instellingen of mensen zich verenigen.',
    'Umbrella organisation or network',
    'Organisation in which institutions or people unite.',
  ),
  studentenorganisatie: concept(
    'Studenten- of promovendiorganisatie',
    'Organisatie van studenten, promovendi of postdocs.',
    'Student or PhD organisation',
    'Organisation of students, PhD candidates or postdocs.',
  ),
  vakbond: concept('Vakbond', 'Organisatie van werknemers.', 'Trade union', 'Organisation of employees.'),
  overheid: concept(
    'Overheid of toezichthouder',
    'Ministerie, inspectie, gemeente of regeringscommissaris.',
    'Government or inspectorate',
    'Ministry, inspectorate, municipality or government commissioner.',
  ),
  kennisinstelling: concept(
    'Kennisorganisatie',
    'Onderzoeks-, advies- of expertiseorganisatie.',
    'Knowledge organisation',
    'Research, advisory or expertise organisation.',
  ),
  fonds: concept('Fonds of financier', 'Organisatie die geld geeft.', 'Fund or funder', 'Organisation that gives money.'),
  programma: concept(
    'Programma-orgaan',
    'Regiegroep, platform of commissie van een programma.',
    'Programme body',
    'Steering group, platform or committee of a programme.',
  ),
  aanbieder: concept(
    'Aanbieder',
    'Organisatie die een training, voorstelling of hulpmiddel maakt.',
    'Provider',
    'Organisation that makes a training, performance or tool.',
  ),
  'buitenlandse-instelling': concept(
    'Organisatie in het buitenland',
    'Universiteit of andere organisatie buiten Nederland.',
    'Organisation abroad',
    'University or other organisation outside the Netherlands.',
  ),
  internationaal: concept(
    'Europese of internationale organisatie',
    'Organisatie van meer landen.',
    'European or international organisation',
    'Organisation of several countries.',
  ),
});
