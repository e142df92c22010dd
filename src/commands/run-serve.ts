import { createServer } from 'node:net';
import { serveSite } from '../publication/serve-site.ts';
import { stop } from './arguments.ts';

/** The port that was asked for, by option or environment; stops the command when it is no port. */
export function readPort(option?: string): number {
  const asked = option ?? process.env['PORT'] ?? '4321';
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 0 || port > 65535) stop(`‘${asked}’ is geen poort. Geef een getal, zoals 4321.`);
  return port;
}

const taken = (port: number): never =>
  stop(`Poort ${port} is al in gebruik. Sluit het andere programma, of kies een andere poort: npm start -- --port ${port + 1}`);

const isTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EADDRINUSE';

/** Asks for the port before a build, so that nobody waits for a site that cannot be shown. */
export async function claimPort(port: number): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(port, resolve));
  } catch (error) {
    if (isTaken(error)) taken(port);
    throw error;
  }
  await new Promise((resolve) => probe.close(resolve));
}

/** Serves a built site until the process ends, and says where. */
export async function runServe(folder: string, port: number): Promise<void> {
  try {
    const { port: listening } = await serveSite(folder, port);
    console.log(`De site is te bekijken op http://localhost:${listening}`);
  } catch (error) {
    if (isTaken(error)) taken(port);
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') stop('Er is nog geen gebouwde site. Voer eerst npm run build uit.');
    throw error;
  }
}
