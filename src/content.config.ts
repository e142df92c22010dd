import { defineCollection } from 'astro:content';
import { libraryLoader } from './integrations/astro-loader.ts';

/** The collections with a body; everything else the pages ask of the library. */
export const collections = {
  interventions: defineCollection({ loader: libraryLoader('interventions') }),
  projects: defineCollection({ loader: libraryLoader('projects') }),
  policy: defineCollection({ loader: libraryLoader('policy') }),
  programmes: defineCollection({ loader: libraryLoader('programmes') }),
  pillars: defineCollection({ loader: libraryLoader('pillars') }),
  'action-lines': defineCollection({ loader: libraryLoader('action-lines') }),
  pages: defineCollection({ loader: libraryLoader('pages') }),
};
