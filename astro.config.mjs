import { defineConfig } from 'astro/config';
import { siteAddress } from './src/i18n/site-address.ts';
import { contentWatch } from './src/integrations/content-watch.ts';
import { exportRoutes } from './src/integrations/export-routes.ts';
import { siteSitemap } from './src/integrations/sitemap.ts';

export default defineConfig({
  // The address of the published site; the sitemap and canonical links are made with it.
  site: siteAddress(),
  trailingSlash: 'always',
  i18n: { locales: ['nl', 'en'], defaultLocale: 'nl' },
  integrations: [contentWatch(), exportRoutes(), siteSitemap()],
  build: {
    // The Content-Security-Policy allows style and script from files only.
    inlineStylesheets: 'never',
  },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
