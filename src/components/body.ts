import { getEntry } from 'astro:content';
import type { Section } from '../body/render-body.ts';

/** The collections that Astro holds, because their entries have a body. */
export type BodyCollection = 'interventions' | 'projects' | 'policy' | 'programmes' | 'pillars' | 'action-lines' | 'pages';

/** The body of an entry, cut at its headings; empty when the entry has no body. */
export async function bodySections(collection: BodyCollection, id: string): Promise<Section[]> {
  const entry = await getEntry(collection, id);
  return (entry?.rendered?.metadata as { sections?: Section[] } | undefined)?.sections ?? [];
}

/** The body of an entry as HTML. */
export async function bodyHtml(collection: BodyCollection, id: string): Promise<string> {
  const entry = await getEntry(collection, id);
  return entry?.rendered?.html ?? '';
}
