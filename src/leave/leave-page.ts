import { countShifts, PRESSES } from './count-shifts.ts';

const root = document.documentElement;
const { title } = document;
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-leave]')];
const status = document.querySelector<HTMLElement>('[data-leave-status]');
const leaving = document.querySelector<HTMLElement>('[data-leaving]');
const hint = document.querySelector<HTMLElement>('[data-leave-hint]');

/** Hides the page at once, and puts the neutral page in its place in the history. */
function leave(): void {
  const [link] = links;
  if (!link) return;
  root.classList.add('is-leaving');
  document.title = '…';
  if (leaving) leaving.textContent = leaving.dataset['announce'] ?? '';
  window.location.replace(link.href);
}

function show(presses: number): void {
  if (presses === PRESSES) return leave();
  if (!status) return;
  const { pressTwo, pressOne, expired } = status.dataset;
  status.textContent = (presses === 0 ? expired : presses === 1 ? pressTwo : pressOne) ?? '';
}

for (const link of links) {
  link.addEventListener('click', (event) => {
    // A new window or tab, which someone asks for with a key, leaves this page where it is.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    leave();
  });
}
countShifts(document, show);
if (hint) hint.hidden = false;

// A browser may keep the page as it was left, and show that when the reader goes back.
window.addEventListener('pageshow', () => {
  root.classList.remove('is-leaving');
  document.title = title;
  if (leaving) leaving.textContent = '';
  if (status) status.textContent = '';
});
