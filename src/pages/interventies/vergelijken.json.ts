import type { APIRoute } from 'astro';
import { comparableOf } from '../../compare/comparable.ts';
import { openLibrary } from '../../integrations/open-library.ts';

/** What the comparison can show of every intervention. */
export const GET: APIRoute = async () => {
  const { all, lang } = await openLibrary('nl');
  return new Response(JSON.stringify(all('interventions').map((entry) => comparableOf(entry, 'nl', lang))));
};
