import type { ResultKind } from '../asking/kinds.ts';
import { element } from './elements.ts';
import type { SearchSettings } from './settings.ts';

/** Buttons that limit the results to one kind, with how many there are; nothing when there is only one kind. */
export function kindChoice(
  counts: readonly (readonly [ResultKind, number])[],
  total: number,
  chosen: ResultKind | undefined,
  { messages, resultKinds }: SearchSettings,
  choose: (kind: ResultKind | undefined) => void,
): HTMLElement[] {
  if (counts.length < 2) return [];
  const option = (kind: ResultKind | undefined, name: string, count: number): HTMLElement => {
    const input = element('input');
    input.type = 'radio';
    input.name = 'soort';
    input.checked = kind === chosen;
    input.addEventListener('change', () => choose(kind));
    return element('label', [input, element('span', [name, ' ', element('small', [String(count)])])]);
  };
  return [
    element(
      'fieldset',
      [
        element('legend', [messages.kinds], 'visually-hidden'),
        option(undefined, messages.everything, total),
        ...counts.map(([kind, count]) => option(kind, resultKinds[kind], count)),
      ],
      'kind-choice',
    ),
  ];
}
