import type { Loader, LoaderContext } from 'astro/loaders';
import { renderEntryBody } from '../body/render-body.ts';
import { siteLocales } from '../i18n/texts.ts';
import { bodyIn } from '../library/entry.ts';
import type { CollectionName } from '../model/collections.ts';
import type { Locale } from '../model/vocabulary.ts';
import { openLibrary } from './open-library.ts';

/** Under which name Astro keeps the body of an entry for the pages of a language. */
export const bodyId = (id: string, locale: Locale): string => `${locale}/${id}`;

/**
 * Gives Astro the entries of a collection that passed every rule, with their bodies as HTML. The bodies are turned
 * into HTML as data: no part of a content file is ever compiled or run.
 */
export function libraryLoader(collection: CollectionName): Loader {
  const load = async ({ store, generateDigest, watcher }: LoaderContext): Promise<void> => {
    // Entries of an earlier build may have been made with another schema; they are never kept.
    store.clear();
    // In the development server a page makes the body that it shows: what is stored here is written to a file and read back
    // after each change, all of it.
    if (watcher) return;
    const library = await openLibrary('nl');
    for (const entry of library.all(collection)) {
      for (const locale of siteLocales) {
        const rendered = renderEntryBody(entry, library, locale);
        store.set({
          id: bodyId(entry.id, locale),
          data: entry.data,
          digest: generateDigest(bodyIn(entry, locale).source.text),
          rendered: {
            html: rendered.html,
            metadata: {
              headings: rendered.headings.map(({ depth, id, text }) => ({ depth, slug: id, text })),
              frontmatter: {},
              imagePaths: [],
              sections: rendered.sections,
            },
          },
        });
      }
    }
  };
  return { name: 'library', load };
}
