import { comparisonTable, type TableWords } from './comparison-table.ts';
import type { Comparable } from './questions.ts';

/** More do not fit side by side. */
const MOST = 3;

interface Messages extends TableWords {
  one: string;
  failed: string;
}

/** Sets the interventions of the address side by side. Nothing is kept: another address is another comparison. */
async function compare(form: HTMLFormElement, result: HTMLElement): Promise<void> {
  form.hidden = false;
  const selects = [...form.querySelectorAll('select')];
  const known = new Set([...(selects[0]?.options ?? [])].map((option) => option.value).filter(Boolean));
  const ids = [...new Set(new URLSearchParams(location.search).getAll('i'))].filter((id) => known.has(id)).slice(0, MOST);
  selects.forEach((select, index) => (select.value = ids[index] ?? ''));
  if (ids.length === 0) return;

  const messages = JSON.parse(result.dataset['messages'] ?? '{}') as Messages;
  const status = result.querySelector('[role=status]');
  const place = result.querySelector('[data-table]');
  if (!status || !place) return;
  result.hidden = false;
  try {
    const response = await fetch(result.dataset['source'] ?? '');
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    const byId = new Map(((await response.json()) as Comparable[]).map((item) => [item.id, item]));
    const chosen = ids.flatMap((id) => byId.get(id) ?? []);
    place.replaceChildren(comparisonTable(chosen, messages));
    status.textContent = chosen.length === 1 ? messages.one : messages.marked;
    const address = result.querySelector('[data-address]');
    if (address) address.textContent = location.href;
  } catch {
    status.textContent = messages.failed;
  }
}

const form = document.querySelector<HTMLFormElement>('[data-compare-form]');
const result = document.querySelector<HTMLElement>('[data-compare-result]');
if (form && result) void compare(form, result);
