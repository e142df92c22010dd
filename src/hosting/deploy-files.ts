import { caddyFile } from './caddy.ts';
import { nginxFile } from './nginx.ts';

/** The configuration of web servers that stands in the repository, by its path in the project. */
export const deployFiles = (): Record<string, string> => ({
  'deploy/nginx.conf': nginxFile(),
  'deploy/Caddyfile': caddyFile(),
});
