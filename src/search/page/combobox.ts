import type { CollectionName } from '../../model/collections.ts';
import { type Suggestion, suggest } from '../asking/suggest.ts';
import { element } from './elements.ts';
import { fill } from './fill.ts';
import { loadData } from './load-data.ts';

interface Settings {
  locale: string;
  kinds: Record<CollectionName, string>;
  label: string;
  count: string;
  one: string;
  term: string;
}

/**
 * Makes a search box a combobox with a list of suggestions (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): the
 * focus stays in the box, the arrows choose, Enter takes the choice, Escape closes the list.
 */
export function addSuggestions(form: HTMLFormElement, input: HTMLInputElement): void {
  const settings = JSON.parse(form.dataset['suggestions'] ?? '{}') as Settings;
  const load = loadData(settings.locale);
  const list = element('ul', [], 'suggestions');
  list.id = `${input.id}-suggesties`;
  list.role = 'listbox';
  list.ariaLabel = settings.label;
  list.hidden = true;
  const status = element('p', [], 'visually-hidden');
  status.role = 'status';
  form.append(list, status);
  input.role = 'combobox';
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.ariaExpanded = 'false';

  let shown: Suggestion[] = [];
  let active = -1;

  const close = (): void => {
    list.hidden = true;
    input.ariaExpanded = 'false';
    setActive(-1);
  };
  const setActive = (index: number): void => {
    active = index;
    [...list.children].forEach((option, at) => (option.ariaSelected = String(at === index)));
    const option = list.children[index];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const take = (suggestion: Suggestion): void => {
    close();
    if (suggestion.kind === 'entry') location.assign(suggestion.address);
    else {
      input.value = suggestion.text;
      form.requestSubmit();
    }
  };
  const option = (suggestion: Suggestion, index: number): HTMLLIElement => {
    const kind = suggestion.kind === 'entry' ? settings.kinds[suggestion.collection] : settings.term;
    const other = suggestion.kind === 'term' && suggestion.typed ? [` (${suggestion.typed})`] : [];
    const item = element('li', [suggestion.text, ...other, ' ', element('small', [kind])]);
    item.id = `${list.id}-${index}`;
    item.role = 'option';
    item.ariaSelected = 'false';
    // The focus must stay in the box.
    item.addEventListener('pointerdown', (event) => event.preventDefault());
    item.addEventListener('click', () => take(suggestion));
    return item;
  };
  const refresh = async (): Promise<void> => {
    const typed = input.value;
    // Without the file there are no suggestions; searching tells what is wrong.
    const data = await load().catch(() => undefined);
    if (!data || typed !== input.value || document.activeElement !== input) return;
    shown = suggest(typed, data);
    list.replaceChildren(...shown.map(option));
    if (shown.length === 0) {
      status.textContent = '';
      return close();
    }
    list.hidden = false;
    input.ariaExpanded = 'true';
    setActive(-1);
    status.textContent = fill(shown.length === 1 ? settings.one : settings.count, { count: shown.length });
  };

  input.addEventListener('input', () => void refresh());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) return void refresh();
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place beyond the list, both ways, is the box itself.
      setActive(((active + 1 + step + shown.length + 1) % (shown.length + 1)) - 1);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && !list.hidden) {
      const chosen = shown[active];
      if (!chosen) return close();
      event.preventDefault();
      take(chosen);
    }
  });
  void refresh();
}
