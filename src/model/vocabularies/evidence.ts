import { concept, defineVocabulary } from '../vocabulary.ts';

/** How certain the evidence is, as judged by the editors; the order is the scale. */
export const certainties = defineVocabulary('zekerheid van het bewijs', {
  '0': concept(
    'Onvoldoende bekend',
    'Er is geen openbare, uitgewerkte tekst of handleiding gevonden.',
    'Not enough known',
    'No public, worked-out description or manual was found.',
  ),
  '1': concept(
    'Goed beschreven',
    'Er is een openbare, uitgewerkte beschrijving of handleiding.',
    'Well described',
    'There is a public, worked-out description or manual.',
  ),
  '2': concept(
    'Theoretisch onderbouwd',
    'Een bron geeft theorie of literatuur voor hoe het zou werken.',
    'Theoretically grounded',
    'A source gives theory or literature for how it would work.',
  ),
  '3': concept(
    'Eerste aanwijzingen',
    'Er is een meting voor en na, of een vergelijking.',
    'First indications',
    'There is a before-and-after measurement or a comparison.',
  ),
  '4': concept(
    'Goede aanwijzingen',
    'Er is onderzoek met een controlegroep dat gedrag of veiligheid zelf meet.',
    'Good indications',
    'There is a study with a control group that measures behaviour or safety itself.',
  ),
  '5': concept(
    'Sterke aanwijzingen',
    'Minstens twee onderzoeken met een controlegroep, of een meta-analyse daarvan, vinden hetzelfde voor gedrag of veiligheid zelf.',
    'Strong indications',
    'At least two studies with a control group, or a meta-analysis of them, find the same for behaviour or safety itself.',
  ),
});

/** What came out of the research. */
export const outcomes = defineVocabulary('uitkomst', {
  gunstig: concept('Gunstig', 'Wat gemeten is, ging de goede kant op.', 'Favourable', 'What was measured went the right way.'),
  gemengd: concept('Gemengd', 'De uitkomsten wijzen verschillende kanten op.', 'Mixed', 'The results point in different directions.'),
  'geen-effect': concept('Geen effect', 'Onderzoek vond geen verschil.', 'No effect', 'Research found no difference.'),
  ongunstig: concept('Ongunstig', 'Wat gemeten is, ging de verkeerde kant op.', 'Adverse', 'What was measured went the wrong way.'),
  'niet-onderzocht': concept(
    'Niet onderzocht',
    'Er is geen onderzoek gevonden dat een uitkomst meet.',
    'Not studied',
    'No research was found that measures an outcome.',
  ),
});

/** How close to Dutch higher education the research was done. */
export const directnesses = defineVocabulary('nabijheid van het onderzoek', {
  'nederlands-hoger-onderwijs': concept(
    'Nederlands hoger onderwijs',
    'Onderzocht bij Nederlandse hogescholen of universiteiten.',
    'Dutch higher education',
    'Studied at Dutch universities or universities of applied sciences.',
  ),
  'buitenlands-hoger-onderwijs': concept(
    'Buitenlands hoger onderwijs',
    'Onderzocht bij hogescholen of universiteiten in een ander land.',
    'Higher education abroad',
    'Studied in higher education in another country.',
  ),
  'andere-sector': concept('Andere sector', 'Onderzocht buiten het hoger onderwijs.', 'Other sector', 'Studied outside higher education.'),
  'niet-onderzocht': concept(
    'Niet onderzocht',
    'Er is geen onderzoek gevonden dat een uitkomst meet.',
    'Not studied',
    'No research was found that measures an outcome.',
  ),
});

/** Design of a study. */
export const designTypes = defineVocabulary('soort onderzoek', {
  'meta-analysis': concept(
    'Meta-analyse',
    'Rekent de uitkomsten van veel onderzoeken samen.',
    'Meta-analysis',
    'Combines the results of many studies.',
  ),
  'systematic-review': concept(
    'Systematisch overzicht',
    'Verzamelt volgens vaste regels wat er onderzocht is.',
    'Systematic review',
    'Collects, by fixed rules, what has been studied.',
  ),
  rct: concept(
    'Gerandomiseerd onderzoek',
    'Deelnemers zijn door loting verdeeld over groepen.',
    'Randomised controlled trial',
    'Participants are assigned to groups by chance.',
  ),
  'cluster-rct': concept(
    'Gerandomiseerd onderzoek per groep',
    'Groepen, zoals scholen, zijn door loting verdeeld.',
    'Cluster-randomised trial',
    'Groups, such as schools, are assigned by chance.',
  ),
  'quasi-experiment': concept(
    'Quasi-experiment',
    'Vergelijkt groepen die niet door loting zijn gemaakt.',
    'Quasi-experiment',
    'Compares groups that were not made by chance.',
  ),
  'pre-post': concept(
    'Meting voor en na',
    'Meet dezelfde groep voor en na, zonder controlegroep.',
    'Before-and-after study',
    'Measures the same group before and after, without a control group.',
  ),
  'cross-sectional': concept(
    'Dwarsdoorsnede',
    'Meet op één moment wat samen voorkomt.',
    'Cross-sectional study',
    'Measures at one moment what occurs together.',
  ),
  qualitative: concept(
    'Kwalitatief onderzoek',
    'Interviews, observaties of documenten.',
    'Qualitative study',
    'Interviews, observations or documents.',
  ),
  mixed: concept(
    'Gemengde methoden',
    'Combineert cijfers met gesprekken of documenten.',
    'Mixed methods',
    'Combines figures with conversations or documents.',
  ),
  theory: concept('Theorie', 'Legt uit hoe iets zou werken.', 'Theory', 'Explains how something would work.'),
  guideline: concept('Richtlijn', 'Advies voor de praktijk op basis van bronnen.', 'Guideline', 'Advice for practice based on sources.'),
  report: concept('Rapport', 'Verslag van een organisatie of toezichthouder.', 'Report', 'Report of an organisation or supervisory body.'),
  unknown: concept('Niet bekend', 'De opzet is niet teruggevonden.', 'Not known', 'The design was not found.'),
});

/** Where a study was done. */
export const settingTypes = defineVocabulary('omgeving van het onderzoek', {
  'nl-ho': concept(
    'Nederlands hoger onderwijs',
    'Hogescholen of universiteiten in Nederland.',
    'Dutch higher education',
    'Higher education in the Netherlands.',
  ),
  'buitenlands-ho': concept(
    'Buitenlands hoger onderwijs',
    'Hogescholen of universiteiten in een ander land.',
    'Higher education abroad',
    'Higher education in another country.',
  ),
  'andere-sector': concept('Andere sector', 'Buiten het hoger onderwijs.', 'Other sector', 'Outside higher education.'),
  gemengd: concept('Gemengd', 'Meer dan één omgeving.', 'Mixed', 'More than one setting.'),
  onbekend: concept('Niet bekend', 'De omgeving is niet teruggevonden.', 'Not known', 'The setting was not found.'),
});

/** What a study compared with. */
export const comparisons = defineVocabulary('vergelijking', {
  controlled: concept(
    'Met controlegroep',
    'Vergelijkt met een controle- of vergelijkingsgroep.',
    'Controlled',
    'Compares with a control or comparison group.',
  ),
  uncontrolled: concept(
    'Zonder controlegroep',
    'Vergelijkt voor en na, of met en zonder, zonder controlegroep.',
    'Uncontrolled',
    'Compares before and after, or with and without, but without a control group.',
  ),
  none: concept('Geen vergelijking', 'Vergelijkt niet.', 'None', 'Makes no comparison.'),
  unknown: concept('Niet bekend', 'Niet teruggevonden.', 'Not known', 'Not found.'),
});

/** What kind of outcome of an intervention a study measured. */
export const measures = defineVocabulary('soort uitkomst', {
  direct: concept(
    'Gedrag of veiligheid zelf',
    'Ongewenst gedrag meemaken of doen, ingrijpen, of hoe veilig, welkom of goed behandeld mensen zich voelen.',
    'Behaviour or safety itself',
    'Experiencing or showing harmful behaviour, stepping in, or how safe, welcome or well treated people feel.',
  ),
  indirect: concept(
    'Indirect',
    'Iets waarvan je hoopt dat het tot veiligheid leidt, zoals kennis, houding, vaardigheid of het aandeel vrouwelijke managers.',
    'Indirect',
    'Something that is hoped to lead to safety, such as knowledge, attitudes, skills or the share of female managers.',
  ),
  geen: concept(
    'Geen uitkomst van een aanpak',
    'Bijvoorbeeld waardering, gebruik, hoe vaak iets voorkomt of waarmee het samenhangt, het verloop van de uitvoering of alleen theorie.',
    'No outcome of an approach',
    'For example appreciation, use, how often something happens or what it goes together with, how implementation went, or theory only.',
  ),
  onbekend: concept('Niet bekend', 'Niet nagelezen.', 'Not known', 'Not checked.'),
});

/** On what the claim rests that something is an active ingredient. */
export const ingredientBases = defineVocabulary('basis van een werkzaam element', {
  aanbieder: concept(
    'Beschrijving van de aanbieder',
    'De aanbieder noemt dit zelf; het is niet getoetst.',
    'Description by the provider',
    'The provider says so; it was not tested.',
  ),
  redactie: concept(
    'Redactionele afleiding',
    'Door de redactie afgeleid uit de beschrijving.',
    'Derived by the editors',
    'Derived by the editors from the description.',
  ),
  bron: concept('Bron', 'Onderzoek, theorie of een openbare pagina noemt dit.', 'Source', 'Research, theory or a public page says so.'),
});

/** How strong that basis is, the strongest first; it follows from the basis and its source. */
export const ingredientStrengths = defineVocabulary('sterkte van de basis van een werkzaam element', {
  onderzoek: concept(
    'Uit onderzoek',
    'Een onderzoek waarvan de uitkomst bekend is, noemt dit. Dat is iets anders dan dat dit ene element apart getest is.',
    'From research',
    'A study whose findings are known names this. That is not the same as testing this one ingredient by itself.',
  ),
  theorie: concept(
    'Uit theorie of advies',
    'Een theorie, richtlijn of advies noemt dit. Er is niet gemeten of het klopt.',
    'From theory or advice',
    'A theory, guideline or recommendation names this. Whether it holds was not measured.',
  ),
  aanbieder: concept(
    'Volgens de aanbieder of een openbare pagina',
    'De aanbieder of een openbare pagina zegt dit. Het is niet getoetst.',
    'According to the provider or a public page',
    'The provider or a public page says so. It was not tested.',
  ),
  redactie: concept(
    'Afgeleid door de redactie',
    'De redactie leidde dit af uit de beschrijving.',
    'Derived by the editors',
    'The editors derived this from the description.',
  ),
  'niet-nagelezen': concept(
    'Bron niet nagelezen',
    'De bron is niet geverifieerd, of de uitkomst is niet nagelezen. Daarom telt dit niet als onderzoek.',
    'Source not checked',
    'The source has not been verified, or its findings have not been checked. It therefore does not count as research.',
  ),
});
