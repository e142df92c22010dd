import { readFile } from 'node:fs/promises';
import { describeFinding } from '../library/finding.ts';
import { columns } from '../import/grants-csv.ts';
import { importGrants } from '../import/import-grants.ts';
import { contentFolder, readArguments, stop } from './arguments.ts';

const { values, positionals } = readArguments(['content', 'scheme', 'source']);
const [file] = positionals;
const usage = `Gebruik: npm run import-grants -- LIJST.csv --source ADRES-VAN-DE-LIJST\nDe kolommen zijn: ${columns.join(', ')}.`;
if (file === undefined || positionals.length > 1) stop(usage);
if (values.source === undefined || !/^https?:\/\//.test(values.source))
  stop(`Geef met --source het openbare adres van de lijst.\n${usage}`);

let csv: string;
try {
  csv = await readFile(file, 'utf8');
} catch {
  stop(`Het bestand ${file} is niet te lezen.`);
}

const result = await importGrants({
  content: contentFolder(values.content),
  csv,
  scheme: values.scheme ?? 'subsidieregeling-2024-2027',
  source: values.source,
});

if (result.outcome === 'written') {
  console.log(`${result.grants} toekenningen toegevoegd. Geschreven:\n${result.files.map((path) => `- content/${path}`).join('\n')}`);
} else {
  process.exitCode = 1;
  if (result.outcome === 'unknown-scheme') console.error(`Die regeling bestaat niet. Kies met --scheme uit: ${result.schemes.join(', ')}.`);
  if (result.outcome === 'content') console.error(result.findings.map(describeFinding).join('\n'));
  if (result.outcome === 'rows') {
    for (const { line, column, message } of result.problems) {
      console.error(`${file}, regel ${line}${column ? `, kolom ${column}` : ''}: ${message}`);
    }
  }
  console.error('Er is niets geschreven.');
}
