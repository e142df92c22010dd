import type { CollectionName } from '../model/collections.ts';
import type { BetterName } from './file-name.ts';
import type { Position } from './finding.ts';
import type { HowToWrite } from './how-to-write.ts';
import type { MeantLanguage } from './translation-name.ts';
import type { MeantValue } from './value-meant.ts';

/** What reading can meet, each kind with what a message needs to name; the rule of the same name has the words. */
interface Details {
  'missing-folder': { folder: string; plural: string };
  'missing-file': { plural: string };
  'unknown-file': { name: string; isFolder: boolean; expected: string; better: BetterName | undefined };
  'symbolic-link': object;
  'invalid-id': { name: string; better: BetterName | undefined };
  'translation-name': MeantLanguage & { name: string; taken: boolean };
  'wrong-folder': { collection: CollectionName; home: CollectionName };
  'unreadable-file': object;
  'file-too-large': { bytes: number; maximum: number };
  'invalid-encoding': object;
  'empty-file': object;
  'control-character': { character: string };
  'bidi-character': { character: string };
  'merge-conflict': object;
  'missing-front-matter': { wrong: 'absent' | 'not-closed' | 'nearly' | 'below' | 'early'; typed: string };
  'front-matter-language': { language: string };
  'invalid-yaml': { mistake: string; detail?: string };
  'yaml-comment': { lost: string };
  'yaml-alias': { sign: string };
  'yaml-tag': { tag: string };
  'forbidden-field': { field: string };
  'unknown-field': { collection: CollectionName; unknown: UnknownField };
  'missing-field': { field: string; explanation: string };
  'wrong-value': WrongField;
  'translation-without-original': { lacks: Lacking };
  'translation-length': { field: string; original: string; length: number; expected: number };
  'duplicate-id': { id: string; firstLine: number };
  'image-type': { expected: string; found: string };
  'image-metadata': object;
}

/** A field with a value that does not fit it. */
interface WrongField {
  field: string;
  value: unknown;
  /** The value as it was typed, where YAML made something else of it. */
  typed?: string;
  wrong: WrongValue;
  explanation: string;
  /** The collection of which the field has an id. */
  reference?: CollectionName;
  /** The value that was most likely meant. */
  meant?: MeantValue;
}

/** Why a value does not fit its field. */
export type WrongValue =
  | { reason: 'type'; expected: string; numberAsText: boolean; write?: HowToWrite }
  | { reason: 'option'; options: readonly string[] }
  | { reason: 'other'; message: string };

/** A field that a schema does not have. */
export type UnknownField =
  | { what: 'field'; field: string; group: string; known: readonly string[]; meant?: MeantField }
  /** Of a translation: fields that stand in the Dutch file and nowhere else. */
  | { what: 'facts'; fields: readonly string[]; known: readonly string[] };

/** The field that was meant, and whether the group has it already. */
export interface MeantField {
  field: string;
  isThere: boolean;
}

/** What is not there in Dutch of something that is translated. */
export type Lacking =
  | { what: 'file'; id: string; original: string; known: readonly string[] }
  | { what: 'item'; collection: CollectionName; id: string; known: readonly string[] }
  | { what: 'field'; field: string; original: string };

export type ProblemKind = keyof Details;

/** Something that reading met, at its place. */
export type Problem<Kind extends ProblemKind = ProblemKind> = {
  [Each in Kind]: { kind: Each; file: string } & Position & Details[Each];
}[Kind];

export const BEGINNING: Position = { line: 1, column: 1 };

/** Line and column of an offset in a text. */
export function positionAt(text: string, offset: number): Position {
  const before = text.lastIndexOf('\n', offset - 1);
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return { line, column: offset - before };
}
