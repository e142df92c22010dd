import type { Library } from '../library/library.ts';
import { nearest } from '../library/nearest.ts';
import { titleOf } from '../library/titles.ts';
import type { LinkShape } from '../model/shape.ts';
import type { Choice, Prompts, Question } from './prompts.ts';

/** So many entries can be chosen from at once; with more, someone types a part of the name. */
const MOST_CHOICES = 12;

/** Values that no id can have. */
const PASS = '';
const AGAIN = '?';

/**
 * Asks for an entry of this site.
 * @param pass What it means to choose none; left out when one must be chosen.
 * @returns Its id as the content writes it; undefined when none was chosen.
 */
export async function askLink(prompts: Prompts, library: Library, shape: LinkShape, question: Question, pass?: string): Promise<unknown> {
  const all = library.all(shape.collection).map((entry): Choice => ({ value: entry.id, label: titleOf(entry, 'nl'), hint: entry.id }));
  const chosen =
    all.length > MOST_CHOICES ? await search(prompts, all, question, pass) : await prompts.one(question, [...passing(pass), ...all]);
  if (chosen === PASS) return undefined;
  return shape.numeric ? Number(chosen) : chosen;
}

const passing = (pass: string | undefined): Choice[] => (pass === undefined ? [] : [{ value: PASS, label: pass }]);

async function search(prompts: Prompts, all: readonly Choice[], question: Question, pass: string | undefined): Promise<string> {
  const { words, note } = question;
  const ids = all.map(({ value }) => value);
  for (;;) {
    const typed = await prompts.line(
      { words: `${words.replace(/^Id van een /, 'Een ')}: typ een stuk van de naam`, note },
      pass,
      (part) => {
        if (matching(all, part).length > 0) return undefined;
        const guess = nearest(part.trim(), ids);
        return `Niets gevonden met ‘${part.trim()}’. ${guess === undefined ? 'Probeer een ander woord.' : `Bedoel je ‘${guess}’?`}`;
      },
    );
    if (typed === PASS) return PASS;
    const found = matching(all, typed).slice(0, MOST_CHOICES);
    const chosen = await prompts.one({ words: 'Welke bedoel je?' }, [...found, { value: AGAIN, label: 'Geen van deze: zoek opnieuw' }]);
    if (chosen !== AGAIN) return chosen;
  }
}

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The entries that have every word in their name or id. */
function matching(all: readonly Choice[], typed: string): Choice[] {
  const parts = bare(typed).split(/\s+/).filter(Boolean);
  return all.filter(({ value, label }) => parts.every((part) => bare(`${value} ${label}`).includes(part)));
}
