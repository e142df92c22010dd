import { getEntry } from 'astro:content';
import { type RenderedBody, renderEntryBody, type Section } from '../body/render-body.ts';
import { bodyId } from '../integrations/astro-loader.ts';
import { openLibrary } from '../integrations/open-library.ts';
import type { SiteLocale } from '../i18n/texts.ts';
import type { Entry } from '../library/entry.ts';

/** The collections that Astro holds, because their entries have a body. */
export type BodyCollection = 'interventions' | 'projects' | 'policy' | 'programmes' | 'pillars' | 'action-lines' | 'pages';

type Body = Pick<RenderedBody, 'html' | 'sections'>;

/** The body of an entry on a page of a language; empty when the entry has no body. */
async function bodyOf(entry: Entry<BodyCollection>, locale: SiteLocale): Promise<Body> {
  // The development server leaves Astro's collections empty; there a body is made when a page shows it.
  if (import.meta.env.DEV) return renderEntryBody(entry, await openLibrary('nl'), locale);
  const rendered = (await getEntry(entry.collection, bodyId(entry.id, locale)))?.rendered;
  const { sections = [] } = (rendered?.metadata ?? {}) as { sections?: Section[] };
  return { html: rendered?.html ?? '', sections };
}

/** The body of an entry on a page of a language, cut at its headings; empty when the entry has no body. */
export const bodySections = async (entry: Entry<BodyCollection>, locale: SiteLocale): Promise<Section[]> =>
  (await bodyOf(entry, locale)).sections;

/** The body of an entry on a page of a language, as HTML. */
export const bodyHtml = async (entry: Entry<BodyCollection>, locale: SiteLocale): Promise<string> => (await bodyOf(entry, locale)).html;
