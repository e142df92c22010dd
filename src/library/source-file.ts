import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import type { Finding, Position } from './finding.ts';

export type Path = readonly (string | number)[];

/** A content file whose YAML has been read, with the place of every value. */
export interface SourceFile {
  file: string;
  text: string;
  /** The YAML as plain data; undefined when it could not be read. */
  data: unknown;
  /** The Markdown after the front matter; empty for YAML files. */
  body: string;
  /** Place of the value at a path; of its nearest parent where the value is missing. */
  locate: (path: Path, part?: 'key' | 'value') => Position;
  findings: Finding[];
}

const BEGINNING: Position = { line: 1, column: 1 };

/** Bytes. Larger files are no text that people write, and would take long to check. */
const MAXIMUM_SIZE = 512 * 1024;

/** Characters that nobody can see and that change what others see: control characters and changes of writing direction. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

const yamlMessages: Partial<Record<YAMLError['code'], string>> = {
  ALIAS_PROPS: 'Verwijzingen met * worden niet gebruikt.',
  BAD_ALIAS: 'Verwijzingen met * worden niet gebruikt; zet de tekst tussen aanhalingstekens.',
  BAD_INDENT: 'De regel springt niet goed in.',
  BLOCK_AS_IMPLICIT_KEY: 'Er staat een dubbele punt te veel; zet de tekst tussen aanhalingstekens.',
  DUPLICATE_KEY: 'Dit veld staat er twee keer.',
  MISSING_CHAR: 'Er ontbreekt een teken, bijvoorbeeld een aanhalingsteken of een dubbele punt.',
  MULTILINE_IMPLICIT_KEY: 'Er ontbreekt een dubbele punt, of de regel springt niet goed in.',
  TAB_AS_INDENT: 'Er staat een tab aan het begin van de regel; gebruik spaties.',
  MULTIPLE_DOCS: 'Na een regel met drie streepjes begint een tweede document; dat kan hier niet.',
  RESOURCE_EXHAUSTION: 'De waarden zitten te diep in elkaar.',
  UNEXPECTED_TOKEN: 'Hier staat een teken dat er niet hoort.',
};

/**
 * Reads a content file. MDX files need front matter between two lines with three hyphens; YAML files are
 * YAML as a whole. Nothing in the file is run, whatever it says.
 */
export async function readSourceFile(directory: string, file: string): Promise<SourceFile> {
  let bytes: Buffer;
  try {
    bytes = await readFile(join(directory, file));
  } catch {
    return unreadable(file, '', {
      rule: 'unreadable-file',
      message: 'Het bestand is niet te lezen.',
      hint: 'Kijk of het bestand er is en of je het mag lezen.',
    });
  }
  if (bytes.length > MAXIMUM_SIZE) {
    return unreadable(file, '', {
      rule: 'file-too-large',
      message: `Het bestand is ${Math.ceil(bytes.length / 1024)} KB; het mag hoogstens ${MAXIMUM_SIZE / 1024} KB zijn.`,
      hint: 'Verdeel de tekst over meer bestanden.',
    });
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return unreadable(file, '', {
      rule: 'invalid-encoding',
      message: 'Het bestand is geen UTF-8.',
      hint: 'Bewaar het bestand opnieuw met tekencodering UTF-8.',
    });
  }
  const control = forbidden.exec(text);
  if (control) {
    const before = text.slice(0, control.index).split('\n');
    const code = control[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    return unreadable(
      file,
      text,
      {
        rule: 'control-character',
        message: `Er staat een onzichtbaar teken in de tekst (U+${code}).`,
        hint: 'Haal dat teken weg; typ de regel zo nodig opnieuw.',
      },
      { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    );
  }
  if (text.trim() === '') {
    return unreadable(file, text, {
      rule: 'empty-file',
      message: 'Het bestand is leeg.',
      hint: 'Vul het bestand, of haal het weg.',
    });
  }
  if (!file.endsWith('.mdx')) return parse(file, text, text, '');

  const opening = /^---[ \t]*\r?\n/.exec(text);
  const closing = opening && /^---[ \t]*\r?$/m.exec(text.slice(opening[0].length));
  if (!opening || !closing) {
    return unreadable(file, text, {
      rule: 'missing-front-matter',
      message: opening ? 'De velden bovenaan worden niet afgesloten.' : 'De velden bovenaan ontbreken.',
      hint: 'Zet de velden bovenaan, tussen twee regels met alleen drie streepjes (---).',
    });
  }
  const end = opening[0].length + closing.index;
  // The opening line becomes white space of the same length, so that places in the YAML are places in the file.
  const yaml = opening[0].replace(/-/g, ' ') + text.slice(opening[0].length, end);
  return parse(file, text, yaml, text.slice(end + closing[0].length));
}

function unreadable(file: string, text: string, finding: Pick<Finding, 'rule' | 'message' | 'hint'>, position = BEGINNING): SourceFile {
  return {
    file,
    text,
    data: undefined,
    body: '',
    locate: () => BEGINNING,
    findings: [{ ...finding, severity: 'error', file, ...position }],
  };
}

function parse(file: string, text: string, yaml: string, body: string): SourceFile {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // One mistake on a line often gives several errors; the first one says what it is.
  const errors = [...document.errors, ...document.warnings].filter(
    (error, index, all) => all.findIndex((other) => position(other.pos[0]).line === position(error.pos[0]).line) === index,
  );
  const findings: Finding[] = errors.map((error) => ({
    rule: 'invalid-yaml',
    severity: 'error',
    file,
    ...position(error.pos[0]),
    message: `Dit is geen goede YAML. ${yamlMessages[error.code] ?? `(${error.code})`}`,
    hint: 'Kijk naar deze regel en de regel erboven: inspringen met spaties, en tekst met een dubbele punt tussen aanhalingstekens.',
  }));
  let data: unknown;
  if (findings.length === 0) {
    try {
      data = document.toJS({ maxAliasCount: 0 });
    } catch {
      findings.push({
        rule: 'invalid-yaml',
        severity: 'error',
        file,
        ...BEGINNING,
        message: 'Dit is geen goede YAML. Verwijzingen met & en * worden niet gebruikt.',
        hint: 'Schrijf de waarde voluit.',
      });
    }
  }
  return {
    file,
    text,
    data,
    body,
    locate: (path, part = 'value') => position(offsetOf(document, path, part)),
    findings,
  };
}

/** Offset of the deepest existing node along the path. */
function offsetOf(document: Document, path: Path, part: 'key' | 'value'): number {
  let node: Node | null = document.contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      const key = pair?.key as Node | undefined;
      if (!pair || !key) break;
      node = pair.value as Node | null;
      offset = (part === 'key' ? key.range?.[0] : (node?.range?.[0] ?? key.range?.[0])) ?? offset;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step] as Node | null;
      offset = node?.range?.[0] ?? offset;
    } else {
      break;
    }
  }
  return offset;
}
