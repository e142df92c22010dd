import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { readArguments, stop } from './arguments.ts';

// `npm start` is three commands in a row: the build checks the content first, and only a good site is served.
const { values } = readArguments(['content', 'out', 'port']);
const port = Number(values.port ?? process.env['PORT'] ?? 4321);

/** Whether the port can be used; asked first, so that nobody waits for a build that cannot be shown. */
const isFree = await new Promise<boolean>((resolve) => {
  const probe = createServer();
  probe.once('error', () => resolve(false));
  probe.listen(port, () => probe.close(() => resolve(true)));
});
if (!isFree) {
  stop(`Poort ${port} is al in gebruik. Sluit het andere programma, of kies een andere poort: npm start -- --port ${port + 1}`);
}

const run = (command: string, options: string[]): number =>
  spawnSync(process.execPath, [`${import.meta.dirname}/${command}.ts`, ...options], { stdio: 'inherit' }).status ?? 1;
const option = (name: 'content' | 'out' | 'port'): string[] => (values[name] === undefined ? [] : [`--${name}`, values[name]]);

const built = run('build', [...option('content'), ...option('out')]);
process.exitCode = built === 0 ? run('serve', [...option('out'), ...option('port')]) : built;
