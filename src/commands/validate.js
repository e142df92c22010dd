import { enableCompileCache } from 'node:module';

// Half of the time of a small check is the reading of our own code; Node keeps what it made of it, by its content. This file is
// plain JavaScript, since whatever runs before this line is not kept: for one line of TypeScript, Node would load its compiler.
enableCompileCache();
await import('./run-validate.ts');
