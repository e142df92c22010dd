import fc from 'fast-check';

/** A file of the site: its path, and its text. */
export interface Original {
  file: string;
  text: string;
}

type Mutation = (text: string) => string;

/** A place in a text of any length, from 0 for the beginning to 1 for the end; a double of its own would nearly always be near 0. */
const place = fc.noBias(fc.nat(1_000_000)).map((millionths) => millionths / 1_000_000);

/** Takes away some signs at a place, and puts others there. */
const put = (text: string, where: number, length: number, piece: string): string => {
  const start = Math.floor(where * text.length);
  return text.slice(0, start) + piece + text.slice(start + length);
};

/** Puts one of these somewhere. */
const inserting = (pieces: fc.Arbitrary<string>): fc.Arbitrary<Mutation> =>
  fc.tuple(place, pieces).map(
    ([where, piece]): Mutation =>
      (text) =>
        put(text, where, 0, piece),
  );

/** Does something to the lines of a text, at a place. */
const onLines = <Value>(
  values: fc.Arbitrary<Value>,
  change: (lines: string[], index: number, value: Value) => string[],
): fc.Arbitrary<Mutation> =>
  fc.tuple(place, values).map(([where, value]): Mutation => (text) => {
    const lines = text.split('\n');
    return change(lines, Math.floor(where * lines.length), value).join('\n');
  });

/** What an editor could write as well, with signs in it that would be dangerous elsewhere. */
const good = [
  ...[
    'woord ',
    '**vet** ',
    '*schuin* ',
    '~~weg~~ ',
    '`<script>{x}</script>` ',
    '\\<script> ',
    '\\{x} ',
    '[hulp](/hulp/) ',
    '&lt;b> ',
    '5 \\< 6 ',
  ],
  ...['\n\n- een\n- twee\n\n', '\n\n1. een\n2. twee\n\n', '\n\n> citaat\n\n', '\n\n```html\n<script>alert(1)</script>\n```\n\n'],
  ...['\n\n| a | b |\n| --- | :-: |\n| `{x}` | \\<b> |\n\n', '\n\n---\n\n', '\n\n<Note>\n\nTekst.\n\n</Note>\n\n', '\n\n<HelpBox />\n\n'],
  ...['\n\n<Details summary="</summary><script>">\n\nTekst.\n\n</Details>\n\n', '[^9]\n\n[^9]: Een noot.\n\n', '\n\n- [x] gedaan\n\n'],
  ...['\n\n<Quote by="\'&quot;<b>" url="https://example.org/">\n\nTekst.\n\n</Quote>\n\n', '[a](https://example.org/?a=b&c="d" "titel") '],
];

/** Signs with a meaning for one of the programs that read a text. */
const tokens = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '{',
    '}',
    '`',
    '```\n',
    '---',
    '\n---\n',
    '***',
    '[',
    ']',
    '](',
    ')',
    '![',
    '[^',
    '|',
    '\n|-|\n',
    '\\',
    '&',
    '&#',
    ';',
  ],
  ...[
    ':',
    ': ',
    '- ',
    '> ',
    '    ',
    '\t',
    '\r',
    '\r\n',
    '\n',
    '\n\n',
    '"',
    "'",
    '#',
    ' #',
    '?',
    '? ',
    ',',
    '%',
    '@',
    '!',
    '~',
    '=',
    '*',
    '_',
    '+',
    '$',
  ],
  ...[
    '&#x3c;',
    '&lt;script&gt;',
    '&Tab;',
    '&#x202E;',
    '&ZeroWidthSpace;',
    '\u0000',
    '\u001b[2J',
    '\u202E',
    '\u200B',
    '\uFEFF',
    '\u2028',
    '\uD800',
  ],
  ...[
    '\u{E0041}',
    '😀',
    'é',
    '\u0301',
    '!!js/function ',
    '!x ',
    '&a ',
    '*a',
    '*a ',
    '<<: ',
    '__proto__: x\n',
    'constructor: x\n',
    'layout: x\n',
  ],
  ...[
    'null',
    '~',
    '.inf',
    '1e400',
    '0b1',
    '-0',
    '[[[[[[[[',
    '{{{{{{{{',
    '|2\n',
    '>+\n',
    '...',
    '%YAML 1.2\n',
    "'#",
    '"#',
    '\\u202E',
    '\\x5f',
  ],
  ...[
    'javascript:',
    'data:text/html,',
    'https://',
    'https://a@b',
    '//',
    'tel:',
    'mailto:',
    'www.',
    'uva.nl',
    'a@b.nl',
    '06 12345678',
    '111222333',
  ],
  ...[
    '<Note>',
    '<Note title="',
    '</Note>',
    '<Steps>',
    '<Term id="melding">',
    '<Details summary="x">',
    '<Quote url="https://a.nl">',
    '<HelpBox />',
  ],
  ...[
    '<Figure src="../images/gesprek.png" alt="x" />',
    '<script>',
    '<!--',
    '-->',
    '<![CDATA[',
    'import ',
    'export ',
    '[^1]',
    '[^1]: ',
    '[x]: ',
  ],
];

function mutations(originals: readonly Original[], pieces: readonly string[]): fc.Arbitrary<Mutation> {
  const token = fc.constantFrom(...tokens);
  const piece = fc.constantFrom(...pieces);
  return fc.oneof(
    { weight: 6, arbitrary: inserting(fc.constantFrom(...good)) },
    { weight: 3, arbitrary: inserting(token) },
    inserting(piece),
    inserting(piece.map((text) => `\n\n${text}\n\n`)),
    inserting(fc.tuple(token, fc.integer({ min: 2, max: 200 })).map(([text, count]) => text.repeat(count))),
    fc.tuple(place, fc.nat(60)).map(
      ([where, length]): Mutation =>
        (text) =>
          put(text, where, length, ''),
    ),
    fc.tuple(place, fc.constantFrom('a', 'Z', '0', ' ', '.', '-')).map(
      ([where, letter]): Mutation =>
        (text) =>
          put(text, where, 1, letter),
    ),
    fc.tuple(place, fc.string({ unit: 'binary', minLength: 1, maxLength: 4 })).map(
      ([where, signs]): Mutation =>
        (text) =>
          put(text, where, 1, signs),
    ),
    // A piece of the text once more, somewhere else.
    fc.tuple(place, place, fc.nat(200)).map(
      ([from, to, length]): Mutation =>
        (text) =>
          put(text, to, 0, text.slice(Math.floor(from * text.length)).slice(0, length)),
    ),
    // The beginning of this text and the end of another.
    fc.tuple(fc.constantFrom(...originals), place, place).map(
      ([other, here, there]): Mutation =>
        (text) =>
          put(text, here, Infinity, other.text.slice(Math.floor(there * other.text.length))),
    ),
    // A bit of one byte, as a bad copy changes it.
    fc.tuple(place, fc.nat(7)).map(([where, bit]): Mutation => (text) => {
      const bytes = Buffer.from(text);
      const index = Math.min(Math.floor(where * bytes.length), bytes.length - 1);
      if (index >= 0) bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
      return bytes.toString('utf8');
    }),
    onLines(place, (lines, index, to) => lines.toSpliced(index, 1).toSpliced(Math.floor(to * lines.length), 0, lines[index] ?? '')),
    onLines(fc.nat(3), (lines, index, count) => lines.toSpliced(index, count)),
    onLines(fc.constantFrom(' ', '  ', '    ', '\t', '> ', '- ', '# ', '1. '), (lines, index, sign) =>
      lines.with(Math.min(index, lines.length - 1), sign + (lines[index] ?? '')),
    ),
  );
}

/** Files of the site with up to three changes. */
export const mutantsOf = (originals: readonly Original[], pieces: readonly string[]): fc.Arbitrary<Original> =>
  fc
    .tuple(fc.constantFrom(...originals), fc.array(mutations(originals, pieces), { minLength: 1, maxLength: 3 }))
    .map(([{ file, text }, changes]) => ({ file, text: changes.reduce((result, change) => change(result), text) }));
