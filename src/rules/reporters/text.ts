import { describeFinding, type Finding, isError } from '../../library/finding.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** For people: every finding, and at the end what to do next. */
export function textReport(findings: readonly Finding[], entries: number): string {
  const errors = findings.filter(isError).length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return `Alles klopt: ${count(entries, 'onderdeel', 'onderdelen')} gelezen, geen fouten.`;
  return [
    ...findings.map(describeFinding),
    '',
    `${count(errors, 'fout', 'fouten')} en ${count(warnings, 'waarschuwing', 'waarschuwingen')} in ${count(
      new Set(findings.map((finding) => finding.file)).size,
      'bestand',
      'bestanden',
    )}.`,
    errors > 0
      ? 'Herstel de fouten hierboven, van boven naar beneden, en voer npm run validate opnieuw uit.'
      : 'Er zijn geen fouten; de site kan gebouwd worden.',
  ].join('\n');
}
