import sitemap from '@astrojs/sitemap';
import { changesOfPage } from '../history/page-changes.ts';
import { places, twinOf } from '../i18n/addresses.ts';
import { siteLocales } from '../i18n/texts.ts';
import { openHistory } from './open-history.ts';
import { openLibrary } from './open-library.ts';

/** Search is no page to find with a search engine. */
const hidden: string[] = ['/404/', '/en/404/', ...Object.values(places.search)];

/**
 * The sitemap: every page, with its twin in the other language; what was once a page is not in it. A page has the day on which
 * its content last changed, and none when that is not known: the day of the build says nothing about the page.
 */
export const siteSitemap = () =>
  sitemap({
    filter: (page) => !hidden.includes(new URL(page).pathname),
    serialize: async (item) => {
      const page = new URL(item.url).pathname;
      const library = await openLibrary('nl');
      if (library.all('redirects').some(({ data }) => data.from === page)) return undefined;
      const links = siteLocales.flatMap((lang) => {
        const twin = twinOf(page, lang);
        return twin === undefined ? [] : { lang, url: new URL(twin, item.url).href };
      });
      const [latest] = changesOfPage(library, await openHistory(), page);
      return { ...item, links, ...(latest && { lastmod: latest.date }) };
    },
  });
