import { type Rule, saying } from '../rule.ts';

/** In the words of someone who types a text, by the code of the parser. */
const mistakes: Record<string, string> = {
  AMBIGUOUS: 'Programma’s lezen deze velden verschillend.',
  BAD_DIRECTIVE: 'Een regel die met % begint, is een opdracht; zet de tekst tussen aanhalingstekens.',
  BAD_INDENT: 'De regel springt niet goed in.',
  BLOCK_AS_IMPLICIT_KEY: 'Er staat een dubbele punt te veel; zet de tekst tussen aanhalingstekens.',
  CROWDED: 'Er staan te veel waarden in één bestand.',
  DUPLICATE_KEY: 'Dit veld staat er twee keer.',
  MISSING_CHAR: 'Er ontbreekt een teken, bijvoorbeeld een aanhalingsteken of een dubbele punt.',
  MULTILINE_IMPLICIT_KEY: 'Er ontbreekt een dubbele punt, of de regel springt niet goed in.',
  MULTIPLE_DOCS: 'Na een regel met drie streepjes begint een tweede document; dat kan hier niet.',
  NON_STRING_KEY: 'De naam van een veld moet gewone tekst zijn.',
  NOT_CLOSED: 'Het aanhalingsteken of de haak die hier begint, wordt niet goed afgesloten.',
  RESOURCE_EXHAUSTION: 'De waarden zitten te diep in elkaar.',
  TAB_AS_INDENT: 'Er staat een tab aan het begin van de regel; gebruik spaties.',
};

/** What to do, where it is not the same for every mistake. */
const hints: Record<string, string> = {
  AMBIGUOUS:
    'Schrijf elk veld eenvoudig: naam, dubbele punt, spatie, waarde. Zet een waarde met bijzondere tekens tussen aanhalingstekens, en gebruik spaties in plaats van tabs.',
  CROWDED: 'Verdeel de lijst over meer bestanden, of haal de herhaling weg.',
  NOT_CLOSED: "Zet het tweede teken aan het eind. Een apostrof in tekst tussen enkele aanhalingstekens schrijf je dubbel: 'foto''s'.",
};

export const invalidYaml: Rule = {
  code: 'invalid-yaml',
  severity: 'error',
  title: 'De velden zijn niet te lezen',
  cause:
    'De velden staan in YAML: een naam, een dubbele punt, een spatie en een waarde. Een dubbele punt in de tekst zelf, een aanhalingsteken te weinig of een scheve regel brengt dat in de war.',
  mend: 'Kijk naar de regel in de melding en de regel erboven. Zet tekst met een dubbele punt tussen enkele aanhalingstekens, en spring in met spaties.',
  example: { file: 'pages/hulp.mdx', wrong: 'title: Hulp: wie kan helpen\n', right: "title: 'Hulp: wie kan helpen'\n" },
  check: saying('invalid-yaml', ({ mistake }) => ({
    message: `Dit is geen goede YAML. ${mistakes[mistake] ?? 'Hier staat een teken dat er niet hoort.'}`,
    hint:
      hints[mistake] ??
      'Kijk naar deze regel en de regel erboven: inspringen met spaties, en tekst met een dubbele punt tussen aanhalingstekens.',
  })),
};
