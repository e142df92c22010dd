interface Words {
  message: string;
  hint?: string;
}

const quoteAll = "Zet de hele waarde tussen enkele aanhalingstekens: '…'.";

/** In the words of someone who types a text, by the name of the mistake; what it is about comes with it. */
const words: Record<string, (detail: string) => Words> = {
  AFTER_QUOTE: () => ({
    message: 'Na het tweede aanhalingsteken staat nog tekst.',
    hint: `${quoteAll} Aanhalingstekens binnen de tekst mogen dan dubbele zijn: '"Samen" en anderen'.`,
  }),
  AMBIGUOUS: () => ({
    message: 'Programma’s lezen deze velden verschillend.',
    hint: 'Schrijf elk veld eenvoudig: naam, dubbele punt, spatie, waarde. Zet een waarde met bijzondere tekens tussen aanhalingstekens, en gebruik spaties in plaats van tabs.',
  }),
  APOSTROPHE: () => ({
    message: 'In deze tekst staat een apostrof; daar houdt de waarde nu al op.',
    hint: "Schrijf de apostrof dubbel: 'foto''s'. Of typ de ronde apostrof: 'foto’s'.",
  }),
  ARROW: () => ({
    message: 'Hier staat ->.',
    hint: 'Een tekst over meer regels begint met >-, en daarna springt elke regel twee spaties in.',
  }),
  BACKSLASH: () => ({
    message: 'Een \\ heeft tussen dubbele aanhalingstekens een eigen betekenis.',
    hint: "Zet de tekst tussen enkele aanhalingstekens: '…'.",
  }),
  BAD_DIRECTIVE: () => ({
    message: 'Een regel die met % begint, is een opdracht.',
    hint: "Zet de tekst tussen enkele aanhalingstekens: '…'.",
  }),
  BAD_INDENT: () => ({ message: 'De regel springt niet goed in.' }),
  BLOCK_AS_IMPLICIT_KEY: () => ({
    message: 'Er staat een dubbele punt te veel; zet de tekst tussen aanhalingstekens.',
    hint: "Zet de hele waarde tussen enkele aanhalingstekens: 'Hulp: wie en waar'.",
  }),
  BRACKET_FIRST: (sign) => ({
    message: `Een waarde die met ${sign} begint, leest de computer als een lijst of een groep.`,
    hint: `${quoteAll} Een webadres schrijf je zonder haken: https://example.org/.`,
  }),
  CLOSED_LIST: (list) => ({
    message: `De lijst ${list} is hier al af, en eronder komen nog onderdelen.`,
    hint:
      list === '[]'
        ? 'Haal [] weg: de regels met een streepje eronder zijn dan de lijst.'
        : 'Haal de haken weg, en zet elk onderdeel op een eigen regel met een streepje ervoor.',
  }),
  CROWDED: () => ({
    message: 'Er staan te veel waarden in één bestand.',
    hint: 'Verdeel de lijst over meer bestanden, of haal de herhaling weg.',
  }),
  CURLY_QUOTES: (sign) => ({
    message: `De waarde begint met een krul (${sign}); dat is voor de computer geen aanhalingsteken.`,
    hint: "Gebruik rechte aanhalingstekens om de hele waarde: '…'.",
  }),
  DUPLICATE_KEY: (detail) => {
    const [name, line] = detail.split(' ');
    return { message: `Het veld ‘${name}’ staat er twee keer: ook op regel ${line}.`, hint: 'Haal een van de twee weg.' };
  },
  FIRST_SIGN: (sign) => ({ message: `Een waarde kan niet met ${sign} beginnen.`, hint: quoteAll }),
  GLUED_LINE: () => ({
    message: 'Dit streepje springt te ver in, en hoort nu bij de tekst van de regel erboven.',
    hint: 'Zet het streepje recht onder de andere streepjes.',
  }),
  HARD_SPACE: () => ({
    message: 'Hier staat een harde spatie: die ziet eruit als een spatie, maar is het niet.',
    hint: 'Haal hem weg en typ een gewone spatie. Harde spaties komen mee als je plakt uit Word of Teams.',
  }),
  INDENT: (detail) => {
    const [found = '', expected = ''] = detail.split(' ');
    return {
      message: `Deze regel springt ${spaces(found)} in, en de regels waar hij bij hoort ${spaces(expected)}.`,
      hint: expected === '0' ? 'Haal de spaties voor de regel weg.' : `Begin de regel met ${spaces(expected)}.`,
    };
  },
  MISSING_CHAR: () => ({ message: 'Er ontbreekt een teken, bijvoorbeeld een aanhalingsteken of een dubbele punt.' }),
  MISSING_DASH: (name) => ({
    message: 'Begint hier een nieuw onderdeel van de lijst? Dan ontbreekt het streepje.',
    hint: `Schrijf ‘- ${name}: …’. Hoort dit veld bij het onderdeel erboven, laat het dan even ver inspringen als de andere velden daarvan.`,
  }),
  MULTILINE_IMPLICIT_KEY: () => ({ message: 'Er ontbreekt een dubbele punt, of de regel springt niet goed in.' }),
  MULTIPLE_DOCS: () => ({ message: 'Na een regel met drie streepjes begint een tweede document; dat kan hier niet.' }),
  NON_STRING_KEY: () => ({ message: 'De naam van een veld moet gewone tekst zijn.' }),
  NOT_CLOSED: () => ({
    message: 'Het aanhalingsteken of de haak die hier begint, wordt niet goed afgesloten.',
    hint: "Zet het tweede teken aan het eind. Een apostrof in tekst tussen enkele aanhalingstekens schrijf je dubbel: 'foto''s'.",
  }),
  RESOURCE_EXHAUSTION: () => ({ message: 'De waarden zitten te diep in elkaar.' }),
  TAB_AS_INDENT: () => ({ message: 'Er staat een tab aan het begin van de regel; gebruik spaties.' }),
};

const spaces = (count: string): string => (count === '0' ? 'niet' : count === '1' ? '1 spatie' : `${count} spaties`);

/** What is wrong and what to do, of a mistake in YAML. */
export function yamlWords(mistake: string, detail: string): Required<Words> {
  const { message, hint } = words[mistake]?.(detail) ?? { message: 'Hier staat een teken dat er niet hoort.' };
  return {
    message,
    hint:
      hint ?? 'Kijk naar deze regel en de regel erboven: inspringen met spaties, en tekst met een dubbele punt tussen aanhalingstekens.',
  };
}
