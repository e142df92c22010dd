import type { APIRoute, GetStaticPaths } from 'astro';
import { chartMetadata } from '../../../../charts/chart-csv.ts';
import { openLibrary } from '../../../../integrations/open-library.ts';

export const getStaticPaths = (async () =>
  (await openLibrary('nl')).all('charts').map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** What the columns of the CSV of a chart mean. */
export const GET: APIRoute<Record<string, unknown>, { id: string }> = async ({ params, site }) =>
  new Response(chartMetadata((await openLibrary('nl')).need('charts', params.id), (path) => new URL(path, site).href));
