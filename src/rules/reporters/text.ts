import { type Finding, isError } from '../../library/finding.ts';
import type { Library } from '../../library/library.ts';
import type { SourceFile } from '../../library/source-file.ts';
import { ruleGroups } from '../rules.ts';
import { marked } from '../visible.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** Rules that find something of a person; a line with such a thing in it is not repeated, since reports can be public. */
const personal = new Set(ruleGroups.find(({ id }) => id === 'privacy')?.rules.map(({ code }) => code));

/** Characters of a line that are shown, so that it fits on a screen. */
const WIDTH = 100;

/** For people: every finding under its file, with the line that it is about, and at the end what to do next. */
export function textReport(findings: readonly Finding[], { entries, sources }: Pick<Library, 'entries' | 'sources'>): string {
  if (findings.length === 0) return `Alles klopt: ${count(entries.length, 'onderdeel', 'onderdelen')} gelezen, geen fouten.`;
  const files = Map.groupBy(findings, (finding) => finding.file);
  return [
    ...[...files].flatMap(([file, found]) => {
      const lines = [...linesOf(sources.get(file))];
      for (const { line, rule } of found) if (personal.has(rule)) lines[line - 1] = '';
      return [file, ...found.flatMap((finding) => describe(finding, lines)), ''];
    }),
    `${countOf(findings)} in ${count(files.size, 'bestand', 'bestanden')}.`,
    findings.some(isError)
      ? 'Herstel de fouten, van boven naar beneden, en voer npm run validate opnieuw uit. Uitleg bij een regel: /bijdragen/regels/ met de naam tussen haken.'
      : 'Er zijn geen fouten; de site kan gebouwd worden.',
  ].join('\n');
}

/**
 * The report of a part of the content, and how much there is to do in the rest of it.
 * @param chosen The files and folders that were chosen.
 * @param all The findings of the whole content.
 */
export function partReport(
  findings: readonly Finding[],
  library: Pick<Library, 'entries' | 'sources'>,
  chosen: readonly string[],
  all: readonly Finding[],
): string {
  const rest = all.filter((finding) => !findings.includes(finding));
  return [
    findings.length === 0 ? `Alles klopt in ${chosen.join(', ')}.` : textReport(findings, library),
    ...(rest.length > 0 ? [`In de rest van de inhoud: ${countOf(rest)}. Met npm run validate zie je alles.`] : []),
  ].join('\n');
}

/** How many errors and warnings there are, in words. */
function countOf(findings: readonly Finding[]): string {
  const errors = findings.filter(isError).length;
  return `${count(errors, 'fout', 'fouten')} en ${count(findings.length - errors, 'waarschuwing', 'waarschuwingen')}`;
}

const linesOf = (source: SourceFile | undefined): readonly string[] => source?.text.split('\n') ?? [];

/** A finding in lines: what is wrong, the line it is about with a mark under the place, and what to do. */
function describe({ line, column, severity, rule, message, hint }: Finding, lines: readonly string[]): string[] {
  const place = `${line}:${column}`.padEnd(6);
  const quoted = quote(lines[line - 1] ?? '', line, column);
  return [
    `  ${place} ${severity === 'error' ? 'fout' : 'let op'}  ${message}  [${rule}]`,
    ...quoted,
    ...(hint ? [`         → ${hint}`] : []),
  ];
}

function quote(text: string, line: number, column: number): string[] {
  const content = text.replace(/\r$/, '');
  if (content.trim() === '') return [];
  // Of a long line the part around the place is shown.
  const start = Math.max(0, Math.min(column - 1 - WIDTH / 2, content.length - WIDTH));
  const shown = marked(content.slice(start, start + WIDTH));
  const before = start > 0 ? '…' : '';
  const after = start + WIDTH < content.length ? '…' : '';
  const number = String(line).padStart(6);
  return [`  ${number} │ ${before}${shown}${after}`, `  ${' '.repeat(number.length)} │ ${' '.repeat(before.length + column - 1 - start)}^`];
}
