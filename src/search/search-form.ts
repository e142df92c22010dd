/** Sends the search term in the part of the address after #, which no server ever sees. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search-form]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const term = form.querySelector('input')?.value.trim() ?? '';
    const target = new URL(form.action);
    if (term) target.hash = `q=${encodeURIComponent(term)}`;
    location.assign(target);
  });
}
