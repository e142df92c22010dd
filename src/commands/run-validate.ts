import { isError } from '../library/finding.ts';
import { readLibrary } from '../library/library.ts';
import { checkLibrary } from '../rules/check-library.ts';
import { githubReport } from '../rules/reporters/github.ts';
import { partReport, textReport } from '../rules/reporters/text.ts';
import { contentFolder, readArguments, stop } from './arguments.ts';
import { chosenFiles, isChosen } from './chosen-files.ts';

const { values, positionals } = readArguments(['content', 'format']);
const format = values.format ?? 'text';
if (!['text', 'json', 'github'].includes(format)) stop(`--format kent text, json en github; niet ‘${format}’.`);

const content = contentFolder(values.content);
const chosen = chosenFiles(positionals, content);
const library = readLibrary(content);
// A mistake is one of the content as a whole: everything is checked, also when only a part of it is shown.
const all = checkLibrary(library);
const findings = chosen.length === 0 ? all : all.filter(({ file }) => isChosen(file, chosen));
const text = (): string => (chosen.length === 0 ? textReport(all, library) : partReport(findings, library, chosen, all));
console.log(format === 'json' ? JSON.stringify(findings, null, 2) : format === 'github' ? githubReport(findings) : text());
process.exitCode = findings.some(isError) ? 1 : 0;
