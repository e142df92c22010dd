import { parseBody } from '../body/parse-body.ts';
import { compareFindings, type Finding } from '../library/finding.ts';
import type { Library } from '../library/library.ts';
import type { SourceFile } from '../library/source-file.ts';
import { isTranslation } from '../model/translation.ts';
import type { Asked, FieldText, FileRemark, Rule } from './rule.ts';
import { rules } from './rules.ts';
import { visible } from './visible.ts';

type Check = 'check' | 'checkSource' | 'checkField' | 'checkBody' | 'askField' | 'askBody';

const having = <Name extends Check>(name: Name) =>
  rules.filter((rule): rule is Rule & Required<Pick<Rule, Name>> => rule[name] !== undefined);

const forLibrary = having('check');
const forSource = having('checkSource');
const forField = having('checkField');
const forBody = having('checkBody');
const toAskForField = having('askField');
const toAskForBody = having('askBody');

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

/** What checking gave for each file, for who checks the same content after each change. */
export type KnownChecks = WeakMap<SourceFile, Asked<Finding[]>>;

/**
 * Everything that is wrong with the content, in the order of the files.
 * @param known What an earlier check found in the files that have not changed, which are the same objects.
 */
export const checkLibrary = (library: Library, known?: KnownChecks): Finding[] =>
  withoutRepeats(
    [
      ...forLibrary.flatMap((rule) => rule.check(library).map((remark) => finding(rule, remark))),
      ...[...library.sources.values()].flatMap((source) => {
        const ask = known?.get(source) ?? checkSource(source);
        known?.set(source, ask);
        return ask(library);
      }),
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

/** What is wrong in one file: what the file itself says, and what is still to be asked of the rest of the content. */
function checkSource(source: SourceFile): Asked<Finding[]> {
  const { file } = source;
  const findings: Finding[] = [];
  const asked: Asked<Finding[]>[] = [];
  for (const rule of forSource) {
    for (const remark of rule.checkSource(source)) findings.push(finding(rule, { file, ...remark }));
  }
  eachField(source, (field) => {
    for (const rule of forField) {
      const words = rule.checkField(field);
      if (words) findings.push(finding(rule, { file, ...source.locate(field.path), ...words }));
    }
    for (const rule of toAskForField) {
      const ask = rule.askField(field);
      if (!ask) continue;
      const path = [...field.path];
      asked.push((library) => {
        const words = ask(library);
        return words ? [finding(rule, { file, ...source.locate(path), ...words })] : [];
      });
    }
  });
  const { body } = source;
  if (body.trim() !== '') {
    const locale = isTranslation(file) ? 'en' : 'nl';
    // The tree of one body at a time: it is large, and nobody needs it once the rules have seen it.
    const text = { source, locale, body: parseBody(body, locale) } as const;
    for (const rule of forBody) {
      for (const remark of rule.checkBody(text)) findings.push(finding(rule, { file, ...remark }));
    }
    for (const rule of toAskForBody) {
      const ask = rule.askBody(text);
      if (ask) asked.push((library) => ask(library).map((remark) => finding(rule, { file, ...remark })));
    }
  }
  return (library) => [...findings, ...asked.flatMap((ask) => ask(library))];
}

/**
 * Calls a function for every piece of text in the data of a file, whether or not a schema knows the field. There are
 * hundreds in a file, so they share one object, which says of which field the call is.
 */
function eachField(source: SourceFile, call: (field: FieldText) => void): void {
  const path: (string | number)[] = [];
  const field = { source, path, value: '' };
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      field.value = value;
      call(field);
    } else if (typeof value === 'object' && value !== null) {
      const isList = Array.isArray(value);
      for (const key of Object.keys(value)) {
        path.push(isList ? Number(key) : key);
        visit((value as Record<string, unknown>)[key]);
        path.pop();
      }
    }
  };
  visit(source.data);
}
