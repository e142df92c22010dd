import { readArguments } from './arguments.ts';
import { runBuild, siteFolder } from './run-build.ts';
import { claimPort, readPort, runServe } from './run-serve.ts';

const { values } = readArguments(['content', 'out', 'port'], ['silent']);
const port = readPort(values.port);
await claimPort(port);
if (await runBuild(values)) await runServe(siteFolder(values.out), port);
else process.exitCode = 1;
