import type { Rule } from '../rule.ts';

const MOST_WORDS = 120;

/** Summaries stand on lists and above pages; there they must be read at a glance. */
export const summaryLength: Rule = {
  code: 'summary-length',
  severity: 'error',
  title: 'De samenvatting is te lang',
  cause: `Een samenvatting staat op lijsten en boven de pagina. Wie weinig tijd heeft, leest alleen die; daarom heeft zij hoogstens ${MOST_WORDS} woorden.`,
  mend: 'Bewaar wat een lezer als eerste moet weten, en zet de rest in de tekst.',
  checkField: ({ path, value }) => {
    if (path.at(-1) !== 'summary' || value.length < MOST_WORDS) return undefined;
    const words = value.trim().split(/\s+/).length;
    if (words <= MOST_WORDS) return undefined;
    return {
      message: `De samenvatting heeft ${words} woorden; dat mogen er hoogstens ${MOST_WORDS} zijn.`,
      hint: 'Bewaar wat een lezer als eerste moet weten, en zet de rest in de tekst.',
    };
  },
};
