import { concept, defineVocabulary } from '../vocabulary.ts';

/** Kinds of policy documents. */
export const documentTypes = defineVocabulary('soort document', {
  kamerbrief: concept(
    'Kamerbrief',
    'Brief van een bewindspersoon aan de Tweede Kamer.',
    'Letter to parliament',
    'Letter from a minister to the House of Representatives.',
  ),
  beslisnota: concept(
    'Beslisnota',
    'Nota waarmee ambtenaren de minister adviseren.',
    'Decision memo',
    'Memo with which officials advise the minister.',
  ),
  brief: concept('Brief', 'Andere brief van of aan een bewindspersoon.', 'Letter', 'Another letter from or to a minister.'),
  advies: concept('Advies', 'Advies van een adviesorgaan of commissaris.', 'Advice', 'Advice of an advisory body or commissioner.'),
  onderzoek: concept('Onderzoek of rapport', 'Verslag van onderzoek.', 'Study or report', 'Report of research.'),
  toezicht: concept(
    'Publicatie van een inspectie',
    'Rapport, factsheet of onderzoek van een toezichthouder.',
    'Inspectorate publication',
    'Report, factsheet or study of a supervisory body.',
  ),
  handreiking: concept('Handreiking', 'Uitleg en hulpmiddelen voor de praktijk.', 'Guide', 'Explanation and tools for practice.'),
  akkoord: concept('Convenant, akkoord of pact', 'Afspraak tussen partijen.', 'Covenant, agreement or pact', 'Agreement between parties.'),
  besluit: concept('Besluit', 'Besluit van de minister.', 'Decree', 'Decision of the minister.'),
  subsidieregeling: concept('Subsidieregeling', 'Regels voor het verdelen van geld.', 'Grant scheme', 'Rules for distributing money.'),
  plan: concept('Programmaplan', 'Plan van aanpak met doelen en middelen.', 'Programme plan', 'Plan with aims and means.'),
  wetsvoorstel: concept(
    'Wetsvoorstel',
    'Voorstel voor een wet, ook in voorbereiding.',
    'Bill',
    'Proposal for an act, also in preparation.',
  ),
  initiatiefnota: concept('Initiatiefnota', 'Voorstel van een Kamerlid.', 'Private member’s paper', 'Proposal of a member of parliament.'),
});

/** Stand of a motion or commitment. */
export const commitmentStatuses = defineVocabulary('stand van een motie of toezegging', {
  open: concept('Open', 'Er is nog geen gevolg aan gegeven.', 'Open', 'Nothing has followed yet.'),
  lopend: concept('Loopt', 'Er wordt aan gewerkt.', 'In progress', 'It is being worked on.'),
  'deels-uitgevoerd': concept('Deels uitgevoerd', 'Een deel is gedaan.', 'Partly carried out', 'Part of it has been done.'),
  uitgevoerd: concept('Uitgevoerd', 'Gedaan, volgens de minister.', 'Carried out', 'Done, according to the minister.'),
  ingelost: concept('Ingelost', 'Het toegezegde stuk of bericht is er.', 'Fulfilled', 'The promised document or message exists.'),
  afgedaan: concept(
    'Afgedaan',
    'De minister zegt dat het af is, of het stuk is zelf het antwoord.',
    'Closed',
    'The minister says it is done, or the document itself is the answer.',
  ),
  'niet-teruggevonden': concept(
    'Niet teruggevonden',
    'In de gelezen stukken staat geen stand, of die is niet geverifieerd.',
    'Not found',
    'The documents read give no state, or it is not verified.',
  ),
});

export const commitmentKinds = defineVocabulary('soort uitspraak', {
  motie: concept(
    'Motie',
    'Uitspraak van de Tweede Kamer die de regering om iets vraagt.',
    'Motion',
    'Statement by the House of Representatives that asks the government for something.',
  ),
  'motie-achtergrond': concept(
    'Motie (achtergrond)',
    'Motie die de gelezen stukken niet noemen en die de achtergrond laat zien.',
    'Motion (background)',
    'Motion not mentioned in the documents read, which shows the background.',
  ),
  toezegging: concept(
    'Toezegging',
    'Belofte van een bewindspersoon of een andere partij.',
    'Commitment',
    'Promise of a minister or another party.',
  ),
});

/** How far the facts of an entry were checked. */
export const verifications = defineVocabulary('verificatie', {
  geverifieerd: concept(
    'Geverifieerd',
    'Bevestigd in een brondocument of op een openbare pagina.',
    'Verified',
    'Confirmed in a source document or on a public page.',
  ),
  'deels-geverifieerd': concept(
    'Deels geverifieerd',
    'Een deel is bevestigd; wat niet, staat erbij.',
    'Partly verified',
    'Part is confirmed; what is not is listed.',
  ),
  afgeleid: concept('Afgeleid', 'Volgt uit gegevens in een brondocument.', 'Derived', 'Follows from data in a source document.'),
});
