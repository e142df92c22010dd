import type { APIRoute } from 'astro';
import { registerRows } from '../../accountability/register-rows.ts';
import { toCsv } from '../../facets/csv.ts';
import { openLibrary } from '../../integrations/open-library.ts';

/** The whole register as one table, for a spreadsheet. */
export const GET: APIRoute = async ({ site }) => new Response(toCsv(registerRows(await openLibrary('nl'), site)));
