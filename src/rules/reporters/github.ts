import type { Finding } from '../../library/finding.ts';

/** Characters with a meaning in a workflow command (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). */
const escapeText = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string => escapeText(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Annotations that appear beside the changed lines of a pull request. */
export const githubReport = (findings: readonly Finding[]): string =>
  findings
    .map(
      ({ severity, file, line, column, rule, message, hint }) =>
        `::${severity} file=${escapeProperty(`content/${file}`)},line=${line},col=${column},title=${escapeProperty(rule)}::` +
        escapeText(hint ? `${message} ${hint}` : message),
    )
    .join('\n');
