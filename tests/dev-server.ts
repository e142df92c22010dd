import { resolve } from 'node:path';
import { dev } from 'astro';

// Astro's own command refuses to start beside another development server of this project; this one may.
const { address } = await dev({ root: process.cwd(), server: { port: 0 }, vite: { cacheDir: resolve('.cache/vite') } });
console.log(`http://localhost:${address.port}/`);
