import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** The response headers in `_headers`, the file that static hosts read too; the part for all pages (`/*`). */
async function readHeaders(folder: string): Promise<[string, string][]> {
  const lines = (await readFile(join(folder, '_headers'), 'utf8')).split('\n');
  return lines
    .filter((line) => /^\s+\S+:/.test(line))
    .map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    });
}

/**
 * Serves a built site the way a static host does, with its headers and its own 404.
 * @param port Port to listen on; 0 takes a free one.
 * @throws Error with code EADDRINUSE when the port is taken.
 */
export async function serveSite(folder: string, port: number): Promise<{ server: Server; port: number }> {
  const headers = await readHeaders(folder);
  // `dev` looks at the files at each request, so that a new build is served without a restart.
  const handler = sirv(folder, { etag: true, dev: true });
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    handler(request, response, () => {
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      createReadStream(join(folder, '404.html')).pipe(response);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
  const listening = server.address();
  return { server, port: typeof listening === 'object' && listening ? listening.port : port };
}
