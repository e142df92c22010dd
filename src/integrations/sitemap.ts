import sitemap from '@astrojs/sitemap';
import { places, twinOf } from '../i18n/addresses.ts';
import { siteLocales } from '../i18n/texts.ts';

/** Search is no page to find with a search engine. */
const hidden: string[] = ['/404/', ...Object.values(places.search)];

/** The sitemap: every page, with its twin in the other language. */
export const siteSitemap = () =>
  sitemap({
    filter: (page) => !hidden.includes(new URL(page).pathname),
    serialize: (item) => ({
      ...item,
      links: siteLocales.flatMap((lang) => {
        const twin = twinOf(new URL(item.url).pathname, lang);
        return twin === undefined ? [] : { lang, url: new URL(twin, item.url).href };
      }),
    }),
  });
