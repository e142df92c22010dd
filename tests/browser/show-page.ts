import type { Page } from '@playwright/test';

/**
 * Shows another page of the site in the document that is open: its own head, words and attributes, in the same style, without
 * its scripts. Opening a page costs three times as much, and axe would have to be brought again.
 * @returns The status of the answer.
 * @throws Error when the page has another style than the one that is open.
 */
export const showPage = (page: Page, address: string): Promise<number> =>
  page.evaluate(async (path) => {
    const style = 'link[rel=stylesheet]';
    const response = await fetch(path);
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
    const sheets = (head: HTMLElement): string[] => [...head.querySelectorAll<HTMLLinkElement>(style)].map(({ href }) => href);
    const { documentElement: root, head } = document;
    if (sheets(head).join() !== sheets(fresh.head).join()) throw new Error(`${path} heeft een andere stijl.`);

    history.replaceState(null, '', path);
    for (const { name } of [...root.attributes]) root.removeAttribute(name);
    for (const { name, value } of fresh.documentElement.attributes) root.setAttribute(name, value);
    for (const element of [...head.children]) if (!element.matches(style)) element.remove();
    head.append(...[...fresh.head.children].filter((element) => !element.matches(style)));
    document.body.replaceWith(fresh.body);
    // Measuring makes the browser ask for the fonts that this page needs.
    document.body.getBoundingClientRect();
    await document.fonts.ready;
    return response.status;
  }, address);
