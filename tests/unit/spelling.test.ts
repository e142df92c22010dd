import { describe, expect, test } from 'vitest';
import { loadSpelling } from '../../src/spelling/spelling.ts';

const spelling = loadSpelling(['ombudsfunctionaris', 'plegerschap', 'Ellemers', 'een-op-eenonderwijs']);
const wrong = (text: string, locale: 'nl' | 'en' = 'nl') => spelling.unknownWords(text, locale).map(({ word }) => word);

/** Words that texts of this field have; many stand in no dictionary. */
const rightWords = `
  regiehouders klaaggedrag lastiggevallen werkklimaat leerklimaat studentendecanen handelingsrichtlijnen aandachtsfunctionarissen
  kunstonderwijssector hulpaanbod zorgprofessionals geheimhoudingsplicht minnelijke studentenstatuut afdelingshoofd geschillenregeling
  instellingsbestuur medestander onderwijsomgeving gespreksleidraad vertrouwenspersonennetwerk bestuursverklaring onderzoeksopdracht
  rapportindeling samenwerkingspartners zorgstructuren ombudsfunctionarissen ombudspersoon expertteam verslagperiode klaagloket
  organisatieadviseur vakbondsfunctionaris geschillenadviescommissie studentpsychologen klachtencommissie communicatieafdeling
  personeelspartij rugdekking tekortschiet terechtkunnen studentenclubs regeringscommissaris onderzoeksuitkomsten intentieverklaring
  drogeren studentensurfvereniging lustrumdiner medeoprichters omgangsvormen bangalijsten beleidsadviezen praktijkscenario’s
  eerstejaarsstudenten animatiefilmpjes privésfeer belangenclubs jongerencampagne koepelorganisatie omstandertraining omstandersgedrag
  machtsmisbruik machtsongelijkheid gedragscodes meldcode klokkenluidersregeling aanspreekcultuur zwijgcultuur pestgedrag cyberpesten
  stalking doxing seksisme validisme microagressies victimblaming grooming coachsessies intervisiegroep gendergelijkheidsplan
  promotiebegeleider promovendi postdocs tenuretrack faculteitsraad opleidingscommissie beoordelingscyclus functioneringsgesprekken
  medewerkerstevredenheidsonderzoek welzijnsmonitor cultuurscan risico-inventarisatie arbobeleid werkdruk hersteltraject daderschap
  hoor-en-wederhoor zorgvuldigheidseisen integriteitsschendingen effectonderzoek procesevaluatie interventiegroep voormeting
  vragenlijstonderzoek casestudy meta-analyse follow-up steekproefomvang betrouwbaarheidsinterval cofinanciering kennisagenda
  train-de-trainer e-learning co-creatie mbo’ers hbo-docent collega’s foto's baby’tje privé-situatie één-op-ééngesprek gendersensitief
  intersectioneel transgender uitlegbaarheid begeleiderstraining behoefteninventarisatie dilemmaspel bystandertraining literatuurreview
  rolduidelijkheid zelfonthulling accountability tweeduizend vijfentwintig drieëntwintigste vierjarige een-op-eenonderwijs
`
  .trim()
  .split(/\s+/);

/** Mistakes as people make them, and what they meant. */
const mistakes: [string, string][] = [
  ['vertrouwenspersson', 'vertrouwenspersoon'],
  ['intimidatei', 'intimidatie'],
  ['onderzeok', 'onderzoek'],
  ['univeriteit', 'universiteit'],
  ['gezamelijk', 'gezamenlijk'],
  ['onmiddelijk', 'onmiddellijk'],
  ['geinteresseerd', 'geïnteresseerd'],
  ['coordinatie', 'coördinatie'],
  ['accomodatie', 'accommodatie'],
  ['comissie', 'commissie'],
  ['sexueel', 'seksueel'],
  ['sexuele', 'seksuele'],
  ['discrimnatie', 'discriminatie'],
  ['grensoverscrijdend', 'grensoverschrijdend'],
  ['gedragscodde', 'gedragscode'],
  ['omstandertraning', 'omstandertraining'],
  ['ombudsfunctionairs', 'ombudsfunctionaris'],
  ['plegershap', 'plegerschap'],
  ['leidinggevede', 'leidinggevende'],
  ['verantwoordelijkhied', 'verantwoordelijkheid'],
  ['subsidieregling', 'subsidieregeling'],
  ['bystandr', 'bystander'],
  ['accountabilty', 'accountability'],
  ['nederland', 'Nederland'],
];

describe('Nederlandse tekst', () => {
  test('goede woorden krijgen geen hint, ook als geen woordenboek ze heeft', () => {
    expect(rightWords.length).toBeGreaterThan(100);
    expect(rightWords.flatMap((word) => wrong(`de ${word} is`))).toEqual([]);
  });

  test.each(mistakes)('%s: bedoeld is %s', (word, meant) => {
    expect(spelling.unknownWords(`De ${word} is`, 'nl')).toEqual([{ word, index: 3 }]);
    expect(spelling.suggest(word, 'nl')[0]).toBe(meant);
    expect(spelling.suggest(word, 'nl').length).toBeLessThanOrEqual(3);
  });

  test('een woord dat nergens op lijkt krijgt geen hint, want dan is er geen raad', () => {
    expect(wrong('de flabberkwast en het zxqvw')).toEqual([]);
  });

  test.each([
    [
      'adressen, paden en bestanden',
      'zie https://univeriteit.nl/onderzeok, info@onderzeok.nl, /beleid/onderzeok/ en onderzeok.pdf of onderzeok_nieuw',
    ],
    ['woorden met cijfers', 'onderzeok2 en 24onderzeok en onderzeok-2024'],
    ['afkortingen en namen', 'UNIVERITEIT UniVeriteit, bij de Univeriteit van Onderzeok; bijv. enz. resp. e.d. § 3'],
    ['delen tussen haakjes en afgebroken woorden', 'student(en), promove(e)r, [h]et, onderzeok…'],
    ['weggelaten delen', 'onderzoeks- en onderwijsbeleid; machts-, sturings- en reflectievragen'],
    ['weglatingstekens', 'zo’n ’s ochtends d’r A4’tje auto’s'],
    ['klemtoon', 'níet wél dít vóór zélf één'],
    ['woorden uit andere talen', 'κείμενο, Universität, universidadé, università, текст'],
    ['korte woorden', 'hte vna'],
  ])('niet gekeken wordt naar %s', (_what, text) => {
    expect(wrong(text)).toEqual([]);
  });

  test('aan het begin van een zin kan een hoofdletter een naam zijn, of een tikfout', () => {
    expect(wrong('Univeriteiten doen mee. “Vertrouwenspersonn” is een rol.\nMeldignen ook.')).toEqual([
      'Univeriteiten',
      'Vertrouwenspersonn',
      'Meldignen',
    ]);
    expect(spelling.suggest('Univeriteiten', 'nl')).toEqual(['Universiteiten']);
    expect(wrong('Kalev schreef dit. Housman ook. Movisie en Avans deden mee. Bezrukova niet.')).toEqual([]);
  });

  test('onzichtbare tekens en losse accenten maken geen verschil', () => {
    expect(wrong('vei\u00adlig\u200bheid gei\u0308ntereseerd coo\u0308rdinatie \ufb01nanciering')).toEqual(['gei\u0308ntereseerd']);
    expect(spelling.suggest('onder\u00adzeok', 'nl')).toEqual(['onderzoek']);
  });

  test('een woord heeft overal dezelfde plek en dezelfde uitkomst, hoe vaak het ook voorkomt', () => {
    const text = 'onderzeok en onderzoek en onderzeok';
    const found = [0, 26].map((index) => ({ word: 'onderzeok', index }));
    expect(spelling.unknownWords(text, 'nl')).toEqual(found);
    expect(spelling.unknownWords(text, 'nl')).toEqual(found);
    expect(wrong('onderzeok.pdf')).toEqual([]);
  });
});

describe('Engelse tekst', () => {
  test('goede woorden, samentrekkingen en Nederlandse woorden krijgen geen hint', () => {
    expect(
      wrong(
        'They don’t harass students; the university’s organisation isn’t well-known. The hogeschool and its vertrouwenspersoon agree.',
        'en',
      ),
    ).toEqual([]);
  });

  test.each([
    ['harrassment', 'harassment'],
    ['behaviuor', 'behaviour'],
    ['recieved', 'received'],
    ['plegershap', 'plegerschap'],
  ])('%s: bedoeld is %s', (word, meant) => {
    expect(wrong(`the ${word} of`, 'en')).toEqual([word]);
    expect(spelling.suggest(word, 'en')).toContain(meant);
  });
});
