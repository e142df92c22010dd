import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installFromDebian } from './debian.ts';

/** Where nginx and its module for brotli usually are. */
const programs = [process.env['NGINX_PATH'], '/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];
const modules = [
  process.env['NGINX_BROTLI_PATH'],
  '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  '/usr/lib64/nginx/modules/ngx_http_brotli_static_module.so',
];

const installed = (paths: readonly (string | undefined)[]): string | undefined =>
  paths.find((path) => path !== undefined && existsSync(path));

/**
 * The paths of nginx and of its module for brotli, fetched as packages of Debian when they are not there.
 * @throws Error that says what to install.
 */
function findNginx(): { program: string; brotli: string } {
  if (!installed(programs) || !installed(modules)) installFromDebian('nginx', 'libnginx-mod-http-brotli-static');
  const [program, brotli] = [installed(programs), installed(modules)];
  if (program !== undefined && brotli !== undefined) return { program, brotli };
  throw new Error(
    'De test van deploy/nginx.conf heeft nginx nodig, met de module ngx_brotli. Installeer de pakketten nginx en ' +
      'libnginx-mod-http-brotli-static, of zet de paden in NGINX_PATH en NGINX_BROTLI_PATH.',
  );
}

export interface RunningNginx {
  url: string;
  stop: () => Promise<void>;
}

/** Runs nginx on a free port, as whoever runs the test. What it says when it cannot start is the message of the error. */
export async function startNginx(configure: (place: { port: number; folder: string }) => string | Promise<string>): Promise<RunningNginx> {
  const { program, brotli } = findNginx();
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  const main = `
load_module ${brotli};
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
events { worker_connections 1024; }
http {
  ${temporary.join('\n  ')}
  ${await configure({ port, folder })}
}`;
  await writeFile(join(folder, 'nginx.conf'), main);
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
  const check = spawnSync(program, [...args, '-t'], { encoding: 'utf8' });
  if (check.status !== 0) throw new Error(`nginx kan hier niet mee overweg:\n${check.stderr}`);
  const running = spawn(program, args, { stdio: 'ignore' });
  const ended = new Promise<void>((done) => running.once('exit', () => done()));
  const url = `http://localhost:${port}`;
  const stop = async (): Promise<void> => {
    running.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await fetch(url).catch(() => undefined)) return { url, stop };
    await new Promise((done) => setTimeout(done, 50));
  }
  await stop();
  throw new Error('nginx startte niet.');
}

/** Runs nginx with deploy/nginx.conf, for a site in another place and on another port. */
export const serveWithNginx = (site: string): Promise<RunningNginx> =>
  startNginx(async ({ port, folder }) => {
    const changes: [from: string, to: string][] = [
      ['listen 80;', `listen ${port};`],
      ['listen [::]:80;', `listen [::]:${port};`],
      ['/var/log/nginx/', `${folder}/`],
      ['/var/www/kenniscentrum', site],
    ];
    const text = await readFile(resolve(import.meta.dirname, '../deploy/nginx.conf'), 'utf8');
    return changes.reduce((result, [from, to]) => {
      if (!result.includes(from)) throw new Error(`In deploy/nginx.conf staat geen ‘${from}’ meer.`);
      return result.replaceAll(from, to);
    }, text);
  });

const freePort = (): Promise<number> =>
  new Promise((done, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
