import { attributesOf, isComponent, isElement, startOf } from '../../body/parse-body.ts';
import type { Nodes } from 'hast';
import { hiddenCharacter } from '../../library/read-text.ts';
import { type Rule, saying } from '../rule.ts';

/**
 * The checks for a kind of characters that nobody sees: in a file as it was typed, in the fields as they were read, and
 * in the words and addresses of a text. A code such as `\u202E` in YAML or `&#8238;` in Markdown is only read there.
 */
export function hiddenCharacterChecks(
  kind: 'control-character' | 'bidi-character',
  message: (character: string) => string,
): Pick<Rule, 'check' | 'checkField' | 'checkBody'> {
  const say = (character: string, hint = 'Haal dat teken weg; typ de regel zo nodig opnieuw.') => ({ message: message(character), hint });
  // What is typed as it is, is found when the file is read; in a field or a text it can only come from a code.
  const sayOfCode = (character: string) => say(character, 'Het staat er als een code, zoals &#8238; of \\u202E. Haal die code weg.');
  return {
    check: saying(kind, ({ character }) => say(character)),
    checkField: ({ value }) => {
      const found = hiddenCharacter(kind, value);
      return found && sayOfCode(found.character);
    },
    checkBody: ({ source, body }) =>
      source.text.includes('&')
        ? body.nodes.flatMap(({ node }) => {
            const found = textsOf(node).flatMap((text) => hiddenCharacter(kind, text) ?? [])[0];
            return found ? { ...startOf(node), ...sayOfCode(found.character) } : [];
          })
        : [],
  };
}

/** What a part of a text says and where it points, without its inner parts. */
const textsOf = (node: Nodes): string[] =>
  node.type === 'text'
    ? [node.value]
    : isElement(node)
      ? Object.values(node.properties).filter((value) => typeof value === 'string')
      : isComponent(node)
        ? Object.values(attributesOf(node))
        : [];
