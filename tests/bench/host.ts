import { spawnSync } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compressSite } from '../../src/publication/compress-site.ts';
import { installFromDebian } from '../debian.ts';
import { serveWithNginx, startNginx } from '../nginx.ts';
import { median } from './measure.ts';

const root = resolve(import.meta.dirname, '../..');

/** A page as browsers ask for it: with brotli, and without. */
const questions = [
  { name: 'een pagina', path: '/interventies/green-dot/', accepts: 'identity' },
  { name: 'dezelfde pagina met brotli', path: '/interventies/green-dot/', accepts: 'br' },
];

/** What wrk measured in one go: answers each second, and milliseconds to an answer. */
interface Load {
  perSecond: number;
  median: number;
  slowest: number;
}

function wrk(url: string, accepts: string): Load {
  const args = ['--threads', '1', '--connections', '32', '--duration', '5s', '--latency', '--header', `Accept-Encoding: ${accepts}`, url];
  const { status, stdout, stderr } = spawnSync('wrk', args, { encoding: 'utf8' });
  if (status !== 0 || stdout.includes('Non-2xx')) throw new Error(`wrk mislukte:\n${stdout}\n${stderr}`);
  const milliseconds = (percentile: string): number => {
    const [, figure, unit] = new RegExp(`^ +${percentile}% +([\\d.]+)(us|ms|s)$`, 'm').exec(stdout) ?? [];
    return Number(figure) * ({ us: 0.001, ms: 1, s: 1000 }[unit ?? ''] ?? NaN);
  };
  return {
    perSecond: Number(/^Requests\/sec: +([\d.]+)$/m.exec(stdout)?.[1]),
    median: milliseconds('50'),
    slowest: milliseconds('99'),
  };
}

/** Makes sure that wrk is there; throws an Error that says what to install when it cannot be. */
function needWrk(): void {
  const isThere = (): boolean => spawnSync('wrk', ['--version']).error === undefined;
  if (!isThere()) installFromDebian('wrk');
  if (!isThere()) throw new Error('De bench van de host heeft wrk nodig; installeer dat pakket.');
}

/**
 * The built site behind deploy/nginx.conf, beside a bare nginx with one file of as many bytes: what headers, addresses that
 * moved and choosing a small version cost.
 */
export async function benchHost(_entries: readonly number[], rounds: number): Promise<void> {
  needWrk();
  const folder = join(root, '.cache/bench/host');
  const site = join(folder, 'site');
  const bare = join(folder, 'bare');
  await rm(folder, { recursive: true, force: true });
  await cp(join(root, 'dist'), site, { recursive: true });
  await mkdir(bare);
  await compressSite(site);
  const ours = await serveWithNginx(site);
  const theirs = await startNginx(({ port }) => `server { listen ${port}; access_log off; root ${bare}; }`);
  console.log(`\nDe site bij nginx, naast één bestand van dezelfde grootte bij een kale nginx (mediaan van ${rounds}, 32 verbindingen)\n`);
  console.log('| | bytes | antwoorden per seconde | helft binnen (ms) | 99 van 100 binnen (ms) |\n| --- | --: | --: | --: | --: |');
  for (const { name, path, accepts } of questions) {
    const response = await fetch(ours.url + path, { headers: { 'Accept-Encoding': accepts } });
    const bytes = Number(response.headers.get('content-length'));
    await writeFile(join(bare, 'file.html'), 'x'.repeat(bytes));
    const loads: Record<'ours' | 'theirs', Load[]> = { ours: [], theirs: [] };
    for (let round = 0; round < rounds; round += 1) {
      loads.ours.push(wrk(ours.url + path, accepts));
      loads.theirs.push(wrk(`${theirs.url}/file.html`, accepts));
    }
    const figures = (of: readonly Load[]): Load => ({
      perSecond: median(of.map(({ perSecond }) => perSecond)),
      median: median(of.map((load) => load.median)),
      slowest: median(of.map(({ slowest }) => slowest)),
    });
    const [a, b] = [figures(loads.ours), figures(loads.theirs)];
    const row = (label: string, load: Load): string =>
      `| ${label} | ${bytes} | ${load.perSecond.toFixed(0)} | ${load.median.toFixed(2)} | ${load.slowest.toFixed(2)} |`;
    console.log(row(name, a));
    console.log(row('één bestand', b));
    console.log(
      `| ${name} / één bestand | | ${(a.perSecond / b.perSecond).toFixed(2)} | ${(a.median / b.median).toFixed(2)} | ${(a.slowest / b.slowest).toFixed(2)} |`,
    );
  }
  await ours.stop();
  await theirs.stop();
}
