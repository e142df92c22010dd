import { type Found, loadPagefind } from './pagefind.ts';

const PAGE_SIZE = 10;

interface Messages {
  busy: string;
  failed: string;
  many: string;
  none: string;
  noneHint: string;
  one: string;
}

const root = document.querySelector<HTMLElement>('#zoekresultaten');
const input = document.querySelector<HTMLInputElement>('#zoekterm');
const status = root?.querySelector<HTMLElement>('[role=status]');
const list = root?.querySelector('ol');
const more = root?.querySelector('button');
const fallback = document.querySelector<HTMLElement>('#zonder-resultaat');

if (root && input && status && list && more && fallback) {
  const messages = JSON.parse(root.dataset['messages'] ?? '{}') as Messages;
  let results: { data: () => Promise<Found> }[] = [];
  let asked = 0;
  fallback.querySelector('[data-without-script]')?.remove();

  const termInAddress = (): string => new URLSearchParams(location.hash.slice(1)).get('q') ?? '';

  const showMore = async (): Promise<void> => {
    const asking = asked;
    const shown = list.childElementCount;
    const found = await Promise.all(results.slice(shown, shown + PAGE_SIZE).map((result) => result.data()));
    if (asking !== asked) return;
    const items = found.map(listItem);
    list.append(...items);
    more.hidden = list.childElementCount >= results.length;
    if (shown > 0) items[0]?.querySelector('a')?.focus();
  };

  const search = async (): Promise<void> => {
    const term = termInAddress().trim();
    const asking = (asked += 1);
    input.value = term;
    list.replaceChildren();
    list.hidden = true;
    more.hidden = true;
    status.textContent = term ? messages.busy : '';
    fallback.hidden = term !== '';
    if (!term) return;
    try {
      const answer = await (await loadPagefind()).search(term);
      if (asking !== asked) return;
      results = answer.results;
      await showMore();
    } catch {
      if (asking === asked) status.textContent = messages.failed;
      return;
    }
    if (asking !== asked) return;
    const quoted = `‘${term}’`;
    list.hidden = results.length === 0;
    fallback.hidden = results.length > 0;
    status.textContent =
      results.length === 0
        ? `${messages.none} ${quoted}. ${messages.noneHint}`
        : `${results.length} ${results.length === 1 ? messages.one : messages.many} ${quoted}`;
  };

  more.addEventListener('click', () => void showMore());
  window.addEventListener('hashchange', () => void search());
  void search();
}

function listItem(found: Found): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  link.href = found.url;
  link.textContent = found.meta.title ?? found.url;
  heading.append(link);
  const excerpt = document.createElement('p');
  excerpt.append(...markedText(found.excerpt));
  item.append(heading, excerpt);
  if (found.meta.kind) {
    const kind = document.createElement('p');
    kind.className = 'note';
    kind.textContent = found.meta.kind;
    item.append(kind);
  }
  return item;
}

/** Of the excerpt only text and marks are kept. */
function markedText(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
