import { concept, defineVocabulary } from '../vocabulary.ts';

/** What a reader wants to know who looks for a figure. The grouping is that of the editors. */
export const figureSubjects = defineVocabulary('onderwerp van een cijfer', {
  'hoe-vaak': concept(
    'Hoe vaak komt het voor?',
    'Wat studenten en medewerkers meemaken of zien, en van wie het komt.',
    'How often does it happen?',
    'What students and staff experience or see, and from whom it comes.',
  ),
  melden: concept(
    'Wie meldt, en waar?',
    'Melden en klagen: wie het doet, bij wie, en waarom niet.',
    'Who reports, and where?',
    'Reports and complaints: who makes them, to whom, and why not.',
  ),
  opvolging: concept(
    'Wat gebeurt er na een melding?',
    'Wat mensen verwachten van een melding of klacht, en wat ze ervan merken.',
    'What happens after a report?',
    'What people expect of a report or complaint, and what they notice of it.',
  ),
  werk: concept('Hoe is het werk?', 'Werkdruk, inkomen en gezondheid.', 'What is the work like?', 'Workload, income and health.'),
  instellingen: concept(
    'Wat doen instellingen?',
    'Wat hogescholen en universiteiten doen, nog niet doen, of zouden moeten doen.',
    'What do institutions do?',
    'What universities and universities of applied sciences do, do not do yet, or are asked to do.',
  ),
  geld: concept(
    'Hoeveel geld is er?',
    'Bedragen voor het landelijke programma, voor instellingen en voor onderzoek.',
    'How much money is there?',
    'Amounts for the national programme, for institutions and for research.',
  ),
  subsidie: concept(
    'Wat vraagt een subsidieaanvraag?',
    'Rondes, termijnen en eisen van subsidies.',
    'What does a grant application ask for?',
    'Rounds, deadlines and requirements of grants.',
  ),
  aanpak: concept(
    'Hoe ziet de landelijke aanpak eruit?',
    'Lijnen, doelen en mensen van de aanpak en het programma.',
    'What does the national approach look like?',
    'Lines, aims and people of the approach and the programme.',
  ),
  wet: concept(
    'Wat verandert er in de wet?',
    'Cijfers bij plannen voor wetten en regels.',
    'What changes in the law?',
    'Figures that go with plans for laws and rules.',
  ),
  onderzoek: concept(
    'Hoe groot waren de onderzoeken?',
    'Hoeveel mensen of instellingen meededen. Zo zie je hoe stevig een cijfer is.',
    'How large were the studies?',
    'How many people or institutions took part. It shows how firm a figure is.',
  ),
});

/** What a source says of how exact its number is; as part of a sentence it goes before the number. */
export const precisions = defineVocabulary('precisie', {
  ongeveer: concept('Ongeveer', 'Het kan iets meer of iets minder zijn.', 'About', 'It may be slightly more or slightly less.'),
  ruim: concept('Ruim', 'Het is iets meer.', 'Just over', 'It is slightly more.'),
  'meer-dan': concept(
    'Meer dan',
    'Het is meer; hoeveel meer, zegt de bron niet.',
    'More than',
    'It is more; the source does not say how much.',
  ),
  maximaal: concept('Maximaal', 'Het is niet meer.', 'At most', 'It is not more.'),
});
