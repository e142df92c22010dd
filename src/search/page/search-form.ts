/**
 * Every search box: the term goes into the part of the address after #, which no server ever sees, and suggestions come
 * when someone starts to type. Only then is the script for it loaded.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search-form]')) {
  const input = form.querySelector('input');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const term = input?.value.trim() ?? '';
    const target = new URL(form.action);
    if (term) target.hash = `q=${encodeURIComponent(term)}`;
    location.assign(target);
  });
  input?.addEventListener('input', () => void import('./combobox.ts').then(({ addSuggestions }) => addSuggestions(form, input)), {
    once: true,
  });
}
