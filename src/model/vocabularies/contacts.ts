import { concept, defineVocabulary } from '../vocabulary.ts';

/** Why someone would turn to a contact; the parts of the list on the help page, in this order. */
export const contactGroups = defineVocabulary('groep van contacten', {
  nu: concept(
    'Als het nu nodig is',
    'Dag en nacht bereikbaar voor wie in gevaar is of meteen iemand nodig heeft.',
    'When you need someone now',
    'There day and night for anyone in danger or in need of someone straight away.',
  ),
  onderwijs: concept(
    'Voor hoger onderwijs en wetenschap',
    'Is er voor mensen die studeren, promoveren of werken in het hoger onderwijs of de wetenschap.',
    'For higher education and research',
    'There for people who study, do a PhD or work in higher education or research.',
  ),
  iedereen: concept(
    'Voor iedereen in Nederland',
    'Is er voor iedereen, ook buiten het hoger onderwijs.',
    'For everyone in the Netherlands',
    'There for everyone, also outside higher education.',
  ),
});

/** An answer to a question such as whether calling is free. */
export const contactAnswers = defineVocabulary('antwoord over een contact', {
  ja: concept('Ja', 'De bron zegt van wel.', 'Yes', 'The source says so.'),
  nee: concept('Nee', 'De bron zegt van niet.', 'No', 'The source says not.'),
  onbekend: concept('Niet bekend', 'De bronnen zeggen het niet.', 'Not known', 'The sources do not say.'),
});

/** What the details of a contact were compared with. */
export const contactChecks = defineVocabulary('manier van nakijken', {
  website: concept(
    'de pagina zelf',
    'De gegevens zijn vergeleken met de pagina zoals die op die dag op het web stond.',
    'the page itself',
    'The details were compared with the page as it was on the web that day.',
  ),
  kopie: concept(
    'een bewaarde kopie',
    'De gegevens zijn vergeleken met een bewaarde kopie van de pagina, die ouder is dan die dag.',
    'a stored copy',
    'The details were compared with a stored copy of the page, which is older than that day.',
  ),
});
