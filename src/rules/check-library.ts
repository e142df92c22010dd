import { parseBody } from '../body/parse-body.ts';
import { compareFindings, type Finding } from '../library/finding.ts';
import type { Library } from '../library/library.ts';
import type { Path } from '../library/read-yaml.ts';
import type { SourceFile } from '../library/source-file.ts';
import type { FieldText, FileRemark, Rule } from './rule.ts';
import { rules } from './rules.ts';

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
  file,
  line,
  column,
  message,
  hint,
});

/** Everything that is wrong with the content, in the order of the files. */
export const checkLibrary = (library: Library): Finding[] =>
  [
    ...forLibrary.flatMap((rule) => rule.check(library).map((remark) => finding(rule, remark))),
    ...[...library.sources.values()].flatMap((source) => checkSource(source, library)),
  ].toSorted(compareFindings);

/** What is wrong in one file by itself. */
function checkSource(source: SourceFile, library: Library): Finding[] {
  const { file } = source;
  const findings: Finding[] = [];
  for (const rule of forSource) {
    for (const remark of rule.checkSource(source)) findings.push(finding(rule, { file, ...remark }));
  }
  for (const field of fieldsOf(source)) {
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
export function fieldsOf(source: SourceFile): FieldText[] {
  const fields: FieldText[] = [];
  const collect = (value: unknown, path: Path): void => {
    if (typeof value === 'string') fields.push({ source, path, value });
    else if (Array.isArray(value)) value.forEach((item, index) => collect(item, [...path, index]));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) collect(item, [...path, key]);
    }
  };
  collect(source.data, []);
  return fields;
}
