import { serveSite } from '../publication/serve-site.ts';
import { projectFolder, readArguments, stop } from './arguments.ts';

const { values } = readArguments(['out', 'port']);
const port = Number(values.port ?? process.env['PORT'] ?? 4321);
if (!Number.isInteger(port) || port < 0 || port > 65535)
  stop(`‘${values.port ?? process.env['PORT'] ?? ''}’ is geen poort. Geef een getal, zoals 4321.`);

try {
  const { port: listening } = await serveSite(values.out ?? `${projectFolder}/dist`, port);
  console.log(`De site is te bekijken op http://localhost:${listening}`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    stop(`Poort ${port} is al in gebruik. Sluit het andere programma, of kies een andere poort: npm start -- --port ${port + 1}`);
  }
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') stop('Er is nog geen gebouwde site. Voer eerst npm run build uit.');
  throw error;
}
