import { concept, defineVocabulary } from '../vocabulary.ts';

/** Kinds of money that paid for a project. */
export const fundingKinds = defineVocabulary('soort financiering', {
  subsidieregeling: concept(
    'Landelijke subsidieregeling',
    'Toegekend in een ronde van de landelijke subsidieregeling.',
    'National grant scheme',
    'Awarded in a round of the national grant scheme.',
  ),
  'landelijk-programma': concept(
    'Landelijk programma',
    'Projecten van de regiegroep zelf, binnen het landelijke programma.',
    'National programme',
    'Projects of the steering group itself, within the national programme.',
  ),
  'ministerie-ocw': concept(
    'Ministerie van OCW',
    'Opdrachten, subsidies en activiteiten van het ministerie van OCW.',
    'Ministry of Education, Culture and Science',
    'Assignments, grants and activities of the ministry.',
  ),
  'sector-samenwerking': concept(
    'Samenwerking in de sector',
    'Betaald of gedragen door instellingen en koepels samen.',
    'Sector cooperation',
    'Paid or carried by institutions and umbrella organisations together.',
  ),
  arbeidsmarktfonds: concept(
    'Arbeidsmarktfonds',
    'Een fonds van werkgevers en werknemers in de sector.',
    'Labour market fund',
    'A fund of employers and employees in the sector.',
  ),
  opdrachtonderzoek: concept(
    'Opdracht van een organisatie',
    'Gemaakt in opdracht van een organisatie in de sector.',
    'Commissioned',
    'Made on behalf of an organisation in the sector.',
  ),
  'studenten-en-maatschappelijk-fonds': concept(
    'Studenten- of maatschappelijk fonds',
    'Steun van een fonds voor studenten of maatschappelijke doelen.',
    'Student or social fund',
    'Support from a fund for students or social aims.',
  ),
  'fonds-en-instelling': concept(
    'Fonds en instelling samen',
    'Betaald door een fonds en een instelling.',
    'Fund and institution together',
    'Paid by a fund and an institution.',
  ),
  'instelling-eigen-programma': concept(
    'Eigen programma van een instelling',
    'Een instelling betaalt en organiseert het zelf.',
    'An institution’s own programme',
    'An institution pays for and organises it itself.',
  ),
  eu: concept('Europese Unie', 'Betaald uit een Europees programma.', 'European Union', 'Paid from a European programme.'),
});

/** How sure it is who pays. */
export const fundingCertainties = defineVocabulary('zekerheid over de financier', {
  bevestigd: concept('Bevestigd', 'Een bron zegt wie betaalt of steunt.', 'Confirmed', 'A source says who pays or supports.'),
  'opdracht-bevestigd': concept(
    'Opdracht bevestigd',
    'Een bron noemt de opdrachtgever, niet de betaling.',
    'Commission confirmed',
    'A source names the client, not the payment.',
  ),
  aangenomen: concept('Aangenomen', 'Volgt uit de rol van de organisatie.', 'Assumed', 'Follows from the role of the organisation.'),
  onbekend: concept('Niet bekend', 'Geen bron zegt wie betaalt.', 'Not known', 'No source says who pays.'),
});

/** How close a project is to social safety. */
export const relevances = defineVocabulary('verband met sociale veiligheid', {
  kern: concept('Kern', 'Gaat over sociale veiligheid.', 'Core', 'Is about social safety.'),
  aanpalend: concept('Aanpalend', 'Raakt aan sociale veiligheid.', 'Adjacent', 'Touches on social safety.'),
});

export const projectStatuses = defineVocabulary('stand van een project', {
  aangekondigd: concept(
    'Aangekondigd',
    'Een bron kondigt het aan; dat het begon, is niet gezien.',
    'Announced',
    'A source announces it; that it started was not seen.',
  ),
  'in-voorbereiding': concept(
    'In voorbereiding',
    'Er wordt aan gewerkt; het is er nog niet.',
    'In preparation',
    'It is being worked on; it does not exist yet.',
  ),
  lopend: concept('Loopt', 'Liep nog volgens de jongste bron.', 'Running', 'Was still running according to the latest source.'),
  'einddatum-verstreken': concept(
    'Geplande einddatum verstreken',
    'Had volgens de planning al klaar moeten zijn; een afronding is niet gezien.',
    'Planned end date passed',
    'Should have ended by plan; a completion was not seen.',
  ),
  afgerond: concept('Afgerond', 'Klaar, volgens de jongste bron.', 'Completed', 'Finished, according to the latest source.'),
  onbekend: concept('Niet bekend', 'De stand is niet teruggevonden.', 'Not known', 'The state was not found.'),
});

/** Whose words a title is in. */
export const titleStatuses = defineVocabulary('herkomst van een titel', {
  officieel: concept('Officieel', 'Zo heet het.', 'Official', 'This is its name.'),
  vertaling: concept('Vertaling', 'Vertaald door de redactie.', 'Translation', 'Translated by the editors.'),
  omschrijving: concept('Omschrijving', 'Beschreven door de redactie.', 'Description', 'Described by the editors.'),
});

/** On what an assignment to a pillar rests. */
export const assignmentBases = defineVocabulary('basis van een toedeling', {
  bron: concept('Volgens de bron', 'De bron steunt deze toedeling.', 'According to the source', 'The source supports this assignment.'),
  afleiding: concept('Redactionele toedeling', 'Door de redactie toegedeeld.', 'Editorial assignment', 'Assigned by the editors.'),
  onbekend: concept('Niet bekend', 'Niet toegedeeld.', 'Not known', 'Not assigned.'),
});

/** What is known of the costs of an intervention. */
export const costLevels = defineVocabulary('kosten', {
  gratis: concept('Gratis', 'Volgens de bronnen zonder kosten te gebruiken.', 'Free', 'Free to use, according to the sources.'),
  'deels-bekend': concept(
    'Deels bekend',
    'Van een deel van de kosten is iets bekend.',
    'Partly known',
    'Something is known of part of the costs.',
  ),
  'niet-van-toepassing': concept(
    'Niet van toepassing',
    'Er hoort geen prijs bij, zoals bij een afspraak of code.',
    'Not applicable',
    'There is no price, as with an agreement or code.',
  ),
  onbekend: concept(
    'Onvoldoende bekend',
    'In de geraadpleegde bronnen staat geen prijs.',
    'Not enough known',
    'No price was found in the sources.',
  ),
});
