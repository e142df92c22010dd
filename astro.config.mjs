import { defineConfig } from 'astro/config';
import { contentWatch } from './src/integrations/content-watch.ts';
import { siteSitemap } from './src/integrations/sitemap.ts';

export default defineConfig({
  // The address of the published site; the sitemap and canonical links are made with it.
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  i18n: { locales: ['nl', 'en'], defaultLocale: 'nl' },
  integrations: [contentWatch(), siteSitemap()],
  build: {
    // The Content-Security-Policy allows style and script from files only.
    inlineStylesheets: 'never',
  },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
