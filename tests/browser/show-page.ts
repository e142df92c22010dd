import type { Page } from '@playwright/test';

/**
 * Shows another page of the site in the document that is open: its own head, words and attributes, in its own style, without
 * its scripts. Opening a page costs three times as much, and axe would have to be brought again.
 * @returns The status of the answer.
 */
export const showPage = (page: Page, address: string): Promise<number> =>
  page.evaluate(async (path) => {
    const response = await fetch(path);
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
    const { documentElement: root, head } = document;
    const stylesOf = (part: HTMLElement): HTMLLinkElement[] => [...part.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
    const addressesOf = (part: HTMLElement): string =>
      stylesOf(part)
        .map(({ href }) => href)
        .join();
    // A style that stays is not read again, nor are its fonts.
    const isSameStyle = addressesOf(head) === addressesOf(fresh.head);
    const comesAnew = (element: Element): boolean => !isSameStyle || !element.matches('link[rel=stylesheet]');

    history.replaceState(null, '', path);
    for (const { name } of [...root.attributes]) root.removeAttribute(name);
    for (const { name, value } of fresh.documentElement.attributes) root.setAttribute(name, value);
    for (const element of [...head.children].filter(comesAnew)) element.remove();
    head.append(...[...fresh.head.children].filter(comesAnew));
    document.body.replaceWith(fresh.body);
    await Promise.all(
      stylesOf(head).map(
        (link) =>
          link.sheet ??
          new Promise((done, fail) => {
            link.addEventListener('load', done);
            link.addEventListener('error', () => fail(new Error(`${link.href} komt niet.`)));
          }),
      ),
    );
    // Measuring makes the browser ask for the fonts that this page needs.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    return response.status;
  }, address);
