import { parseBody } from '../body/parse-body.ts';
import { compareFindings, type Finding } from '../library/finding.ts';
import type { Library } from '../library/library.ts';
import type { Path } from '../library/read-yaml.ts';
import type { SourceFile } from '../library/source-file.ts';
import type { FieldText, FileRemark, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { visible } from './visible.ts';

type Check = 'check' | 'checkSource' | 'checkField' | 'checkBody';

const having = <Name extends Check>(name: Name) =>
  rules.filter((rule): rule is Rule & Required<Pick<Rule, Name>> => rule[name] !== undefined);

const forLibrary = having('check');
const forSource = having('checkSource');
const forField = having('checkField');
const forBody = having('checkBody');

const finding = ({ code, severity }: Rule, { file, line, column, message, hint }: FileRemark): Finding => ({
  rule: code,
  severity,
  file: visible(file),
  line,
  column,
  message: shown(message),
  hint: shown(hint),
});

/** Characters of a message; what it quotes may be as long as the file. */
const LONGEST = 1_000;

const shown = (text: string): string => visible(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Everything that is wrong with the content, in the order of the files. */
export const checkLibrary = (library: Library): Finding[] =>
  withoutRepeats(
    [
      ...forLibrary.flatMap((rule) => rule.check(library).map((remark) => finding(rule, remark))),
      ...[...library.sources.values()].flatMap((source) => checkSource(source, library)),
    ].toSorted(compareFindings),
  );

/** A mistake that stands in one file more often than this is named so many times; the last time says how many there are. */
const MOST_ALIKE = 1_000;

function withoutRepeats(findings: Finding[]): Finding[] {
  if (findings.length <= MOST_ALIKE) return findings;
  return [...Map.groupBy(findings, ({ file, rule }) => `${file}\n${rule}`).values()]
    .flatMap((alike) => {
      const last = alike[MOST_ALIKE - 1];
      if (alike.length <= MOST_ALIKE || !last) return alike;
      const hint = `${last.hint} Deze melding komt in dit bestand ${alike.length} keer voor.`.trim();
      return [...alike.slice(0, MOST_ALIKE - 1), { ...last, hint }];
    })
    .toSorted(compareFindings);
}

/** What is wrong in one file by itself. */
function checkSource(source: SourceFile, library: Library): Finding[] {
  const { file } = source;
  const findings: Finding[] = [];
  for (const rule of forSource) {
    for (const remark of rule.checkSource(source)) findings.push(finding(rule, { file, ...remark }));
  }
  for (const field of fieldsOf(source, library)) {
    for (const rule of forField) {
      const words = rule.checkField(field);
      if (words) findings.push(finding(rule, { file, ...source.locate(field.path), ...words }));
    }
  }
  if (source.body.trim() === '') return findings;
  const locale = file.endsWith('.en.mdx') ? 'en' : 'nl';
  // The tree of one body at a time: it is large, and nobody needs it once the rules have seen it.
  const text = { source, locale, body: parseBody(source.body, locale), library } as const;
  for (const rule of forBody) {
    for (const remark of rule.checkBody(text)) findings.push(finding(rule, { file, ...remark }));
  }
  return findings;
}

/** Every piece of text in the data of a file, whether or not a schema knows the field. */
function fieldsOf(source: SourceFile, library: Library): FieldText[] {
  const fields: FieldText[] = [];
  const collect = (value: unknown, path: Path): void => {
    if (typeof value === 'string') fields.push({ source, path, value, library });
    else if (Array.isArray(value)) value.forEach((item, index) => collect(item, [...path, index]));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) collect(item, [...path, key]);
    }
  };
  collect(source.data, []);
  return fields;
}
