import { readArguments } from './arguments.ts';
import { runBuild } from './run-build.ts';

const { values } = readArguments(['content', 'out'], ['compress']);
process.exitCode = (await runBuild(values)) ? 0 : 1;
