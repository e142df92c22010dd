import { readArguments } from './arguments.ts';
import { runBuild } from './run-build.ts';

const { values } = readArguments(['content', 'out'], ['compress', 'silent']);
process.exitCode = (await runBuild(values)) ? 0 : 1;
