import type { Entry } from '../../library/entry.ts';
import { untranslatedTexts } from '../../library/translated-texts.ts';
import type { FileRemark, Rule } from '../rule.ts';

export const translationIncomplete: Rule = {
  code: 'translation-incomplete',
  severity: 'warning',
  title: 'Een vertaling waarin velden ontbreken',
  cause:
    'Wat in de vertaling niet staat, staat op de Engelse pagina in het Nederlands. Deze tip komt alleen als er behalve titel en samenvatting al iets vertaald is.',
  mend: 'Vertaal ook de velden die de melding noemt. Is een tekst in beide talen gelijk, zet die dan ook in de vertaling.',
  example: {
    file: 'programmes/voorbeeldprogramma.en.mdx',
    wrong: 'goals: [Learning]\n',
    right: 'goals: [Learning]\nrelation: It is about social safety.\n',
  },
  check: (library) => library.entries.flatMap((entry) => (entry.translation ? missingIn(entry, entry.translation) : [])),
};

function missingIn(entry: Entry, { words, source, locate }: NonNullable<Entry['translation']>): FileRemark[] {
  if (!Object.keys(words).some((field) => field !== 'title' && field !== 'summary')) return [];
  const fields = [...new Set(untranslatedTexts(entry).map(({ path }) => path.filter((step) => typeof step === 'string').join('.')))];
  if (fields.length === 0) return [];
  return [
    {
      file: source.file,
      ...locate([]),
      message: `In deze vertaling ontbreekt nog: ${fields.join(', ')}.`,
      hint: 'Vertaal deze velden ook; tot die tijd staan ze in het Nederlands op de Engelse pagina. Is een tekst gelijk, neem die dan over.',
    },
  ];
}
