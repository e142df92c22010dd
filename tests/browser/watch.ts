import type { Page } from '@playwright/test';

/** Notes what a page complains of, such as a breach of the Content-Security-Policy, and what it asks of others. */
export function watch(page: Page): { complaints: string[] } {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!/^(?:http:\/\/localhost:|blob:http:\/\/localhost:)/.test(request.url())) complaints.push(request.url());
  });
  return { complaints };
}

/** Nothing is kept in the browser: no cookies, no storage. */
export const kept = (page: Page): Promise<[string, number, number]> =>
  page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);

/** Whether everything on the page fits the width of the screen. */
export const fitsWidth = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
