import type { Answer } from '../asking/ask.ts';
import { writeState, PAGE_SIZE } from './address-state.ts';
import { element, link } from './elements.ts';
import { fill } from './fill.ts';
import type { SearchSettings } from './settings.ts';

const searchFor = (term: string): HTMLAnchorElement => link(writeState({ term, kind: undefined, shown: PAGE_SIZE }), term);

/** Text with links in the place of one pair of braces. */
function withLinks(text: string, terms: readonly string[]): (Node | string)[] {
  const [before = '', after = ''] = text.split(/\{\w+\}/);
  return [before, ...terms.flatMap((term, index) => [...(index > 0 ? [', '] : []), searchFor(term)]), after];
}

/** What was done with a question that the reader did not ask for: never silently. */
export function notesOf({ also, related, repaired, unknown, results }: Answer, { messages }: SearchSettings): HTMLElement[] {
  const notes: HTMLElement[] = [];
  for (const { typed, meant } of repaired) {
    notes.push(
      element('p', [element('strong', withLinks(messages.meant, [meant])), ' ', fill(messages.meantNote, { typed, meant })], 'search-note'),
    );
  }
  if (also.length > 0) notes.push(element('p', withLinks(messages.also, also), 'search-note'));
  if (related.length > 0) notes.push(element('p', withLinks(messages.related, related), 'search-note'));
  if (unknown.length > 0 && results.length > 0) {
    notes.push(element('p', [fill(messages.unknown, { words: unknown.map((word) => `‘${word}’`).join(', ') })], 'search-note'));
  }
  return notes;
}
