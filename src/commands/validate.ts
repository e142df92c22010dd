import { enableCompileCache } from 'node:module';

// Half of the time of a small check is the reading of our own code; Node keeps what it made of it, by its content.
enableCompileCache();
await import('./run-validate.ts');
