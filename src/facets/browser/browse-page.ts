import { readSelection, writeSelection } from '../query.ts';
import { countValues, matches, type Selection } from '../select.ts';
import { currentQuery, setQuery } from './address.ts';
import { facetControls } from './facet-controls.ts';
import { readRows } from './rows.ts';
import { saveEntries } from './save-entries.ts';

/** Words of the page; `{n}` is how many entries are shown. */
interface Messages {
  all: string;
  some: string;
  none: string;
  remove: string;
  failed: string;
}

/** Makes a list live: boxes to tick, counts for what is chosen, another order, and the choice in the address. */
function startBrowsing(root: HTMLElement): void {
  const find = <Kind extends Element = HTMLElement>(selector: string): Kind => {
    const found = root.querySelector<Kind>(selector);
    if (!found) throw new Error(`The list has no ${selector}.`);
    return found;
  };
  const messages = JSON.parse(root.dataset['messages'] ?? '{}') as Messages;
  const orderParameter = root.dataset['orderParameter'] ?? '';
  const list = find('[data-rows]');
  const rows = readRows(list);
  const status = find('[data-status]');
  const order = find<HTMLSelectElement>('[data-order]');
  const orderNames = [...order.options].map((option) => option.value);
  const chosen = find('[data-chosen]');
  const controls = facetControls(find('[data-facets]'), () => change());

  let selection: Selection = {};

  /** Shows what the address asks for. */
  function show(): void {
    const query = currentQuery();
    selection = readSelection(query, controls.values);
    order.value = orderNames.find((name) => name === query.get(orderParameter)) ?? orderNames[0] ?? '';
    const shown = rows.filter((row) => matches(row, selection));
    for (const row of rows) row.element.hidden = !shown.includes(row);
    sort();
    for (const name of Object.keys(controls.values)) controls.showCounts(name, countValues(rows, selection, name), selection[name] ?? []);
    showChosen();
    find('[data-none]').hidden = shown.length > 0;
    find('.save').hidden = shown.length === 0;
    const message = shown.length === rows.length ? messages.all : shown.length === 0 ? messages.none : messages.some;
    status.textContent = message.replace('{n}', String(shown.length));
  }

  function sort(): void {
    const sorted = rows.toSorted((a, b) => (a.places[order.value] ?? 0) - (b.places[order.value] ?? 0)).map((row) => row.element);
    // Moving a row takes the focus out of it, so rows that stand well stay where they are.
    if (sorted.some((element, index) => element !== list.children[index])) list.append(...sorted);
  }

  function showChosen(): void {
    const buttons = Object.entries(selection).flatMap(([name, values]) =>
      values.map((value) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'chip';
        const label = controls.labelOf(name, value);
        button.textContent = label;
        button.setAttribute('aria-label', `${messages.remove} ${label}`);
        button.addEventListener('click', () => {
          choose({ ...selection, [name]: (selection[name] ?? []).filter((other) => other !== value) });
          // The button is gone; the reader goes on with the next one, or at the list.
          (chosen.querySelector<HTMLElement>('.chip') ?? find('h2[tabindex]')).focus();
        });
        const item = document.createElement('li');
        item.append(button);
        return item;
      }),
    );
    find('[data-chosen-list]').replaceChildren(...buttons);
    chosen.hidden = buttons.length === 0;
  }

  function choose(next: Selection): void {
    setQuery(writeSelection(currentQuery(), next), 'push');
    show();
  }

  const change = (): void => choose(controls.chosen());

  order.addEventListener('change', () => {
    const query = currentQuery();
    if (order.value === orderNames[0]) query.delete(orderParameter);
    else query.set(orderParameter, order.value);
    setQuery(query, 'push');
    show();
  });
  find('[data-clear]').addEventListener('click', () => {
    choose(Object.fromEntries(Object.keys(selection).map((name) => [name, []])));
    find('h2[tabindex]').focus();
  });
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-save]')) {
    button.addEventListener('click', () => {
      const ids = [...list.children].flatMap((row) => (row instanceof HTMLElement && !row.hidden ? (row.dataset['entry'] ?? []) : []));
      saveEntries(button.dataset['source'] ?? '', ids, button.dataset['save'] === 'csv' ? 'csv' : 'json').catch(() => {
        status.textContent = messages.failed;
      });
    });
  }
  window.addEventListener('popstate', show);
  for (const part of root.querySelectorAll<HTMLElement>('[data-without-script]')) part.hidden = true;
  for (const part of root.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false;
  show();
}

for (const root of document.querySelectorAll<HTMLElement>('[data-browse]')) startBrowsing(root);
