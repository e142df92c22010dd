import { CST, Document, Lexer, parseDocument, Scalar, type ToStringOptions, visit } from 'yaml';

/**
 * Quotes also for words that only readers of the older YAML take for something else, such as yes and off. Whether a field
 * stands there twice is for the rules; here it would take time by the square of their number.
 */
const schema = { compat: 'yaml-1.1', intAsBigInt: true, uniqueKeys: false } as const;

/** No line is cut: changing a word is changing one line, and the file keeps this form. */
const form = { lineWidth: 0, singleQuote: true, directives: false } satisfies ToStringOptions;

/** Characters. A longer text stands on a line of its own, where every sign may be typed and none has a meaning. */
const LONGEST_ON_A_LINE = 120;

/** Dates, years and other text that a person could take for a number. */
const looksLikeNumber = /^\d[-\d/.:~?T]*$/;

/** Reads YAML to write it back, with its comments. */
const parseYaml = (yaml: string): Document.Parsed => parseDocument(yaml, schema);

/** A YAML document in the form of all content files. */
function writeYaml(document: Document | Document.Parsed): string {
  visit(document, {
    Scalar: (key, scalar) => {
      if (typeof scalar.value !== 'string') return;
      delete scalar.type;
      if (key === 'key') return;
      if (looksLikeNumber.test(scalar.value)) scalar.type = Scalar.QUOTE_SINGLE;
      else if (scalar.value.length > LONGEST_ON_A_LINE && scalar.value.includes(' ')) scalar.type = Scalar.BLOCK_FOLDED;
    },
    Collection: (_key, collection) => {
      collection.flow = collection.items.length === 0;
    },
  });
  return document.toString(form);
}

/** Data as YAML in the form of all content files. */
export const toYaml = (data: unknown): string => writeYaml(new Document(data, schema));

/** YAML in the form of all content files; undefined when it cannot be read, or when that would lose a comment. */
export function formatYaml(yaml: string): string | undefined {
  const document = parseYaml(yaml);
  if (document.errors.length > 0) return undefined;
  const formatted = writeYaml(document);
  return commentsOf(formatted).join('\n') === commentsOf(yaml).join('\n') ? formatted : undefined;
}

/** Every comment, in the order of the text. */
function commentsOf(yaml: string): string[] {
  if (!yaml.includes('#')) return [];
  const comments: string[] = [];
  let isText = false;
  for (const token of new Lexer().lex(yaml)) {
    if (!isText && CST.tokenType(token) === 'comment') comments.push(token.trim());
    // This sign says that what follows is text, whatever it looks like.
    isText = token === CST.SCALAR;
  }
  return comments;
}
