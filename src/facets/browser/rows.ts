import type { Item } from '../select.ts';

/** A row of a list on the page. */
export interface PageRow extends Item {
  element: HTMLElement;
  /** Its place in each order of the list. */
  places: Readonly<Record<string, number>>;
}

/** The rows of a list, with what the build wrote in them. */
export const readRows = (list: Element): PageRow[] =>
  [...list.querySelectorAll<HTMLElement>(':scope > [data-values]')].map((element) => ({
    element,
    values: JSON.parse(element.dataset['values'] ?? '{}') as PageRow['values'],
    places: JSON.parse(element.dataset['places'] ?? '{}') as PageRow['places'],
  }));
