import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { address } from '../../src/i18n/addresses.ts';
import { siteLocales } from '../../src/i18n/texts.ts';
import { entryKey } from '../../src/library/entry.ts';
import { readLibrary } from '../../src/library/library.ts';
import type { Card } from '../../src/search/asking/search-data.ts';

/** A question with what a good answer has: 3 is what the asker needs, 2 is useful, 1 touches it. */
export interface JudgedQuestion {
  query: string;
  lang: 'nl' | 'en';
  kind: 'exact' | 'compound' | 'inflection' | 'synonym' | 'typo' | 'english' | 'question';
  /** By collection and id, as `interventions/safe-space`. */
  relevant: Record<string, number>;
}

/** Entries that people come for. Sources, figures, organisations and moties support these and stand below them. */
const main = /^(?:interventions|projects|policy|programmes|pillars|action-lines|pages|register)\//;

/**
 * Reads a file of judged questions. Terms are shown as an explanation above the results and are not judged. What supports
 * an answer counts only where the best answer is one of these: a reference for who asks its authors.
 */
export function readQuestions(name: 'judged-queries' | 'questions'): JudgedQuestion[] {
  const questions = JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')) as JudgedQuestion[];
  return questions.map((question) => {
    const judged = Object.entries(question.relevant).filter(([id]) => !id.startsWith('terms/'));
    const isAboutMain = judged.some(([id, relevance]) => relevance === 3 && main.test(id));
    return { ...question, relevant: Object.fromEntries(isAboutMain ? judged.filter(([id]) => main.test(id)) : judged) };
  });
}

const idByAddress = new Map(
  readLibrary(resolve('content')).entries.flatMap(({ collection, id }) =>
    siteLocales.map((locale) => [address(collection, id, locale), entryKey(collection, id)] as const),
  ),
);

/** Collection and id of what stands at an address, as the judgements write it. */
export const idOf = (card: Pick<Card, 'address'>): string => idByAddress.get(card.address) ?? card.address;

const TOP = 10;

/**
 * Normalised discounted cumulative gain of the first ten results, with gains of 2^relevance - 1 (Burges et al., 2005):
 * 1 for the best order there is, 0 when nothing relevant is among them.
 */
export function ndcg(found: readonly string[], relevant: Readonly<Record<string, number>>): number {
  const gain = (relevances: readonly number[]): number =>
    relevances.slice(0, TOP).reduce((total, relevance, index) => total + (2 ** relevance - 1) / Math.log2(index + 2), 0);
  return gain(found.map((id) => relevant[id] ?? 0)) / gain(Object.values(relevant).toSorted((a, b) => b - a));
}
