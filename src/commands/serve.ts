import { readArguments } from './arguments.ts';
import { siteFolder } from './run-build.ts';
import { readPort, runServe } from './run-serve.ts';

const { values } = readArguments(['out', 'port']);
await runServe(siteFolder(values.out), readPort(values.port));
