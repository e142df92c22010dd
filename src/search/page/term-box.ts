import type { Answer } from '../asking/ask.ts';
import { element, link } from './elements.ts';
import type { LoadedSources } from './load-sources.ts';
import type { SearchSettings } from './settings.ts';

const MOST = 2;

/** The explanation of the terms that a question names, above the results. */
export async function termBoxes({ terms }: Answer, sources: LoadedSources, { explained }: SearchSettings): Promise<HTMLElement[]> {
  const boxes = await Promise.all(
    terms.slice(0, MOST).map(async (card) => {
      const text = (await sources.read(card.key))?.content ?? '';
      const definition = text.slice(card.title.length).replace(/^[.\s]+/, '');
      const [first = ''] = definition.split(/(?<=[.!?])\s/);
      return element(
        'p',
        [element('span', [`${explained}: `], 'note'), link(card.address, card.title), first ? ` · ${first}` : ''],
        'term-box',
      );
    }),
  );
  return boxes;
}
