import { currentQuery, setQuery } from './address.ts';

/** More do not fit side by side. */
const MOST = 3;

interface Messages {
  pick: string;
  one: string;
  many: string;
  most: string;
}

/** Lets a reader pick interventions from the rows of a list; what is picked stands only in the address. */
function startPicking(list: HTMLElement, bar: HTMLElement): void {
  const messages = JSON.parse(bar.dataset['messages'] ?? '{}') as Messages;
  const status = bar.querySelector('[role=status]');
  const link = bar.querySelector('a');
  const clear = bar.querySelector('button');
  if (!status || !link || !clear) return;
  const target = link.href;
  const boxes = [...list.querySelectorAll<HTMLElement>(':scope > [data-entry]')].map((row) => makeBox(row, messages.pick));

  const show = (): void => {
    const ids = new Set(currentQuery().getAll('i'));
    const picked = boxes.filter((box) => ids.has(box.value)).slice(0, MOST);
    const isFull = picked.length === MOST;
    for (const box of boxes) {
      box.checked = picked.includes(box);
      box.disabled = isFull && !box.checked;
    }
    status.textContent = (picked.length === 1 ? messages.one : isFull ? messages.most : messages.many).replace(
      '{n}',
      String(picked.length),
    );
    link.href = `${target}?${new URLSearchParams(picked.map((box) => ['i', box.value]))}`;
    bar.hidden = picked.length === 0;
  };

  const pick = (ids: readonly string[]): void => {
    const query = currentQuery();
    query.delete('i');
    for (const id of ids) query.append('i', id);
    setQuery(query, 'replace');
    show();
  };

  for (const box of boxes) box.addEventListener('change', () => pick(boxes.filter((other) => other.checked).map((other) => other.value)));
  clear.addEventListener('click', () => {
    const first = boxes.find((box) => box.checked);
    pick([]);
    // The bar is gone; the reader goes on where the picking began.
    first?.focus();
  });
  window.addEventListener('popstate', show);
  show();
}

function makeBox(row: HTMLElement, pick: string): HTMLInputElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.value = row.dataset['entry'] ?? '';
  const of = document.createElement('span');
  of.className = 'visually-hidden';
  of.textContent = ` ${row.querySelector('h2, h3')?.textContent.trim() ?? ''}`;
  const label = document.createElement('label');
  label.className = 'pick';
  label.append(box, ` ${pick}`, of);
  row.append(label);
  return box;
}

const list = document.querySelector<HTMLElement>('[data-compare]');
const bar = document.querySelector<HTMLElement>('[data-compare-bar]');
if (list && bar) startPicking(list, bar);
