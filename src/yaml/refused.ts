import { CST, Lexer } from 'yaml';
import { type Problem, positionAt } from '../library/problem.ts';
import { MOST_PROBLEMS } from './mistakes.ts';

/** Signs of anchors, aliases, tags and directives; whether a sign is one, the lexer says. */
const suspicious = /(?:^|[\s[{,:?-])(?:[&*][^\s,[\]{}]|!)|^%/m;

/** What may be a comment behind a value, which would take a part of that value away. */
const remark = /\S[ \t]+#/;

/** A line with a hyphen that stands deeper than a line with a text before it, and so may belong to that text. */
const deeperHyphen = /^( *)\S[^\n]*[^:\s>|-]\r?\n(?:[ \t\r]*\n)*\1 +[-•*–] /m;

/** The sign for a text of more lines, mistyped. */
const arrow = /: ->\s/;

/**
 * What is good YAML and has no place in a file that people write: what is more than plain data, and what says something else than
 * the one who typed it sees.
 */
export function refusedSigns(file: string, yaml: string): Problem[] {
  if (![suspicious, remark, deeperHyphen, arrow].some((pattern) => pattern.test(yaml))) return [];
  const problems: Problem[] = [];
  let offset = 0;
  let isText = false;
  let isBlock = false;
  for (const token of new Lexer().lex(yaml)) {
    // Three control characters in the stream tell the parser something and stand for no text; one says that text follows.
    const isMarker = token === CST.DOCUMENT || token === CST.FLOW_END || token === CST.SCALAR;
    if (!isMarker) {
      const type = isText ? 'scalar' : CST.tokenType(token);
      const place = (index = 0) => ({ file, ...positionAt(yaml, offset + index) });
      if (type === 'tag') problems.push({ kind: 'yaml-tag', ...place(), tag: token });
      else if (type === 'anchor' || type === 'alias') problems.push({ kind: 'yaml-alias', ...place(), sign: token });
      else if (type === 'directive-line') problems.push({ kind: 'invalid-yaml', ...place(), mistake: 'BAD_DIRECTIVE' });
      else if (type === 'comment' && isBehindValue(yaml, offset))
        problems.push({ kind: 'yaml-comment', ...place(), lost: token.trimEnd() });
      else if (isText && !isBlock) {
        const hyphen = /\n[ \t]*(?=[-•*–] )/.exec(token);
        if (hyphen) problems.push({ kind: 'invalid-yaml', ...place(hyphen.index + hyphen[0].length), mistake: 'GLUED_LINE' });
        else if (token.startsWith('->')) problems.push({ kind: 'invalid-yaml', ...place(), mistake: 'ARROW' });
      }
      if (type === 'block-scalar-header') isBlock = true;
      else if (isText) isBlock = false;
      offset += token.length;
    }
    isText = token === CST.SCALAR;
    if (problems.length === MOST_PROBLEMS) break;
  }
  return problems;
}

/** Whether something stands before it on its line. */
const isBehindValue = (yaml: string, offset: number): boolean => yaml.slice(yaml.lastIndexOf('\n', offset) + 1, offset).trim() !== '';
