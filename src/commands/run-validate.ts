import { isError } from '../library/finding.ts';
import { readLibrary } from '../library/library.ts';
import { checkLibrary } from '../rules/check-library.ts';
import { githubReport } from '../rules/reporters/github.ts';
import { textReport } from '../rules/reporters/text.ts';
import { contentFolder, readArguments, stop } from './arguments.ts';

const { values } = readArguments(['content', 'format']);
const format = values.format ?? 'text';
if (!['text', 'json', 'github'].includes(format)) stop(`--format kent text, json en github; niet ‘${format}’.`);

const library = readLibrary(contentFolder(values.content));
const findings = checkLibrary(library);
console.log(
  format === 'json' ? JSON.stringify(findings, null, 2) : format === 'github' ? githubReport(findings) : textReport(findings, library),
);
process.exitCode = findings.some(isError) ? 1 : 0;
