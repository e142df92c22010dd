import type { Position } from '../../library/finding.ts';
import type { SourceFile } from '../../library/source-file.ts';
import type { Rule } from '../rule.ts';
import { type Paragraph, proseOf } from './prose.ts';
import { type Sentence, sentencesOver } from './sentences.ts';

/** The house style asks for about twenty; a few more is no reason to say anything. */
const MOST_WORDS = 25;

/** Characters of a sentence that are shown, and with which it is found in the file. */
const SHOWN = 40;

const say = ({ text, words }: Sentence): { message: string; hint: string } => {
  const beginning = text.replace(/\s+/g, ' ').slice(0, SHOWN);
  return {
    message: `Deze zin heeft ${words} woorden: ‘${beginning}…’.`,
    hint: 'Maak er twee zinnen van, of een korte zin met een lijst eronder. Ongeveer twintig woorden leest prettig.',
  };
};

/** Where a sentence begins in the file. */
function placeOf({ lines }: { lines: readonly string[] }, { pieces }: Paragraph, { index, text }: Sentence): Position {
  const piece = pieces.findLast((part) => part.index <= index);
  const { line = 1, column = 1 } = piece?.node.position?.start ?? {};
  const before = piece ? piece.node.value.slice(0, index - piece.index) : '';
  const breaks = before.split('\n').length - 1;
  // Codes and signs that Markdown leaves out make a line longer than its text, so the words themselves are looked up.
  const [words = ''] = text.slice(0, SHOWN).split('\n');
  const found = (lines[line + breaks - 1] ?? '').indexOf(words, breaks === 0 ? column - 1 : 0);
  return { line: line + breaks, column: found !== -1 ? found + 1 : breaks === 0 ? column : 1 };
}

const linesOf = ({ text }: SourceFile) => ({ lines: text.split('\n') });

export const longSentence: Rule = {
  code: 'long-sentence',
  severity: 'warning',
  title: 'Een lange zin',
  cause: `Wie onrustig is, een andere moedertaal heeft of op een telefoon leest, raakt in een lange zin de draad kwijt. Boven de ${MOST_WORDS} woorden krijg je deze tip. Koppen, citaten, tabellen en noten tellen niet mee.`,
  mend: 'Zet een punt waar nu een komma of ‘en’ staat, of maak een lijst. Verander niets aan de feiten.',
  example: {
    file: 'pages/hulp.mdx',
    wrong:
      'Je kunt met een vertrouwenspersoon praten over wat je is overkomen, en die luistert naar je verhaal, denkt met je mee over wat je kunt doen en vertelt wie je verder kan helpen.\n',
    right:
      'Je kunt met een vertrouwenspersoon praten over wat je is overkomen. Die luistert, denkt met je mee en vertelt wie je verder kan helpen.\n',
  },
  checkField: ({ path, value }) => {
    const [sentence] = path.at(-1) === 'summary' ? sentencesOver(MOST_WORDS, value) : [];
    return sentence && say(sentence);
  },
  checkBody: ({ source, body }) => {
    const long = proseOf(body).flatMap((paragraph) =>
      paragraph.text.length > MOST_WORDS * 2 ? sentencesOver(MOST_WORDS, paragraph.text).map((sentence) => ({ paragraph, sentence })) : [],
    );
    if (long.length === 0) return [];
    const lines = linesOf(source);
    return long.map(({ paragraph, sentence }) => ({ ...placeOf(lines, paragraph, sentence), ...say(sentence) }));
  },
};
