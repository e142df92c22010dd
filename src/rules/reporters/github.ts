import type { Finding } from '../../library/finding.ts';
import { rules } from '../rules.ts';

/** Characters with a meaning in a workflow command (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). */
const escapeText = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string => escapeText(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

const titles = new Map(rules.map(({ code, title }) => [code, title]));

/** Mistakes in the form of a file; others may be there only because of them, in any file. */
const ofForm = new Set([
  ...['missing-front-matter', 'front-matter-language', 'invalid-yaml', 'unknown-file'],
  ...['unknown-field', 'missing-field', 'wrong-value'],
]);

/** Annotations that appear beside the changed lines of a pull request. GitHub shows ten of a step: what others may follow from, comes first. */
export const githubReport = (findings: readonly Finding[]): string =>
  [...findings.filter(({ rule }) => ofForm.has(rule)), ...findings.filter(({ rule }) => !ofForm.has(rule))]
    .map(
      ({ severity, file, line, column, rule, message, hint }) =>
        `::${severity} file=${escapeProperty(`content/${file}`)},line=${line},col=${column},` +
        `title=${escapeProperty(`${titles.get(rule) ?? rule} (${rule})`)}::${escapeText(hint ? `${message} ${hint}` : message)}`,
    )
    .join('\n');
