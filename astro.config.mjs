import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentWatch } from './src/integrations/content-watch.ts';

export default defineConfig({
  // The address of the published site; the sitemap and canonical links are made with it.
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  i18n: { locales: ['nl', 'en'], defaultLocale: 'nl' },
  // Search is no page to find with a search engine.
  integrations: [contentWatch(), sitemap({ filter: (page) => !/\/(?:404|zoeken)\/$/.test(page) })],
  build: {
    // The Content-Security-Policy allows style and script from files only.
    inlineStylesheets: 'never',
  },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
