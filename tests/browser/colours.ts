import type { Page } from '@playwright/test';

/**
 * Every combination of colours in which text stands on the page: the text, what is under it, and what makes it a large text
 * or a link among other words. Two texts with the same combination have the same contrast.
 */
export const colourCombinations = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const under = new Map<Element | null, string>([[null, '']]);
    /** The layers under an element, those of what it is in first. */
    const layersUnder = (element: Element | null): string => {
      const known = under.get(element);
      if (known !== undefined || !element) return known ?? '';
      const { backgroundColor, backgroundImage, opacity, position, filter, mixBlendMode } = getComputedStyle(element);
      const own = [backgroundColor, backgroundImage, opacity, position, filter, mixBlendMode].join();
      const above = layersUnder(element.parentElement);
      // A layer that is nothing, or the same as the one before, adds nothing.
      const layers = own === 'rgba(0, 0, 0, 0),none,1,static,none,normal' || above.endsWith(own) ? above : `${above} ${own}`;
      under.set(element, layers);
      return layers;
    };
    const hasText = (element: Element): boolean =>
      element.matches('input, select, textarea') ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const combination = (element: Element): string => {
      const { color, fontSize, fontWeight, textDecorationLine, textShadow } = getComputedStyle(element);
      const around = element.parentElement ? getComputedStyle(element.parentElement).color : '';
      const link = element.closest('a[href]') ? 'link' : '';
      return [color, fontSize, fontWeight, textDecorationLine, textShadow, link, around, layersUnder(element)].join();
    };
    const visible = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility() && hasText(element));
    return [...new Set(visible.map(combination))];
  });
