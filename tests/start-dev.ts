import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** A development server that runs in a process of its own. */
export interface DevServer {
  /** Without a slash at the end. */
  address: string;
  /** What it has said in the terminal. */
  terminal: () => string;
  stop: () => void;
}

/**
 * Starts the development server of an Astro project.
 * @param content The folder with content, for a project that asks for one.
 * @throws Error with what the server said, when it stops before it answers.
 */
export async function startDev(project: string, content?: string): Promise<DevServer> {
  let said = '';
  const child = spawn(process.execPath, [resolve(import.meta.dirname, 'dev-server.ts')], {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', NODE_ENV: undefined, VITEST: undefined },
  });
  const address = await new Promise<string>((done, fail) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const [found] = /^http:\/\/localhost:\d+(?=\/$)/m.exec(said) ?? [];
      if (found) done(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', () => fail(new Error(said)));
  });
  return { address, terminal: () => said, stop: () => child.kill() };
}
