import type { APIRoute, GetStaticPaths } from 'astro';
import { chartCsv } from '../../../../charts/chart-csv.ts';
import { openLibrary } from '../../../../integrations/open-library.ts';

export const getStaticPaths = (async () =>
  (await openLibrary('nl')).all('charts').map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** The numbers of a chart. */
export const GET: APIRoute<Record<string, unknown>, { id: string }> = async ({ params, site }) => {
  const library = await openLibrary('nl');
  return new Response(chartCsv(library, library.need('charts', params.id), (path) => new URL(path, site).href));
};
