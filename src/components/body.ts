import { getEntry } from 'astro:content';
import type { Section } from '../body/render-body.ts';
import { bodyId } from '../integrations/astro-loader.ts';
import type { SiteLocale } from '../i18n/texts.ts';
import type { Entry } from '../library/entry.ts';

/** The collections that Astro holds, because their entries have a body. */
export type BodyCollection = 'interventions' | 'projects' | 'policy' | 'programmes' | 'pillars' | 'action-lines' | 'pages';

/** The body of an entry on a page of a language, cut at its headings; empty when the entry has no body. */
export async function bodySections({ collection, id }: Entry<BodyCollection>, locale: SiteLocale): Promise<Section[]> {
  const entry = await getEntry(collection, bodyId(id, locale));
  return (entry?.rendered?.metadata as { sections?: Section[] } | undefined)?.sections ?? [];
}

/** The body of an entry on a page of a language, as HTML. */
export async function bodyHtml({ collection, id }: Entry<BodyCollection>, locale: SiteLocale): Promise<string> {
  const entry = await getEntry(collection, bodyId(id, locale));
  return entry?.rendered?.html ?? '';
}
