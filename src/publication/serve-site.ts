import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { languageOf, places } from '../i18n/addresses.ts';

/** A rule of `_headers`, the file that static hosts read too: what it takes away and gives to the paths under its own. */
interface HeaderRule {
  path: string;
  removed: string[];
  added: [name: string, value: string][];
}

async function readHeaderRules(folder: string): Promise<HeaderRule[]> {
  const rules: HeaderRule[] = [];
  for (const line of (await readFile(join(folder, '_headers'), 'utf8')).split('\n')) {
    const colon = line.indexOf(':');
    const text = line.trim();
    if (/^\S/.test(line)) rules.push({ path: text, removed: [], added: [] });
    else if (text.startsWith('!')) rules.at(-1)?.removed.push(text.slice(1).trim());
    else if (colon > 0) rules.at(-1)?.added.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/** Applies the rules in their order, as hosts do: without `!` a rule adds to what an earlier one gave. */
function setHeaders(response: ServerResponse, rules: readonly HeaderRule[], address: string): void {
  const [pathname = ''] = address.split('?');
  for (const { path, removed, added } of rules) {
    if (path.endsWith('*') ? !pathname.startsWith(path.slice(0, -1)) : pathname !== path) continue;
    for (const name of removed) response.removeHeader(name);
    for (const [name, value] of added) response.appendHeader(name, value);
  }
}

/**
 * Serves a built site the way a static host does, with its headers and its own 404.
 * @param port Port to listen on; 0 takes a free one.
 * @throws Error with code EADDRINUSE when the port is taken.
 */
export async function serveSite(folder: string, port: number): Promise<{ server: Server; port: number }> {
  const rules = await readHeaderRules(folder);
  // `dev` looks at the files at each request, so that a new build is served without a restart.
  const handler = sirv(folder, { etag: true, dev: true });
  const server = createServer((request, response) => {
    setHeaders(response, rules, request.url ?? '/');
    handler(request, response, () => {
      const missing = join(places.home[languageOf(request.url ?? '/')], '404.html');
      // What a folder says of its files does not hold for the page that says that one is not there.
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      setHeaders(response, rules, missing);
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      createReadStream(join(folder, missing)).pipe(response);
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
