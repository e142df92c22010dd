import type { CollectionName } from '../model/collections.ts';
import type { Position } from './finding.ts';

/** What reading can meet, each kind with what a message needs to name; the rule of the same name has the words. */
interface Details {
  'missing-folder': { folder: string; plural: string };
  'missing-file': { plural: string };
  'unknown-file': { name: string; isFolder: boolean; expected: string };
  'symbolic-link': object;
  'invalid-id': { name: string };
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
  'unknown-field': { field: string; group: string; collection: CollectionName; known: readonly string[]; isFact: boolean };
  'missing-field': { field: string; explanation: string };
  'wrong-value': { field: string; value: unknown; wrong: WrongValue; explanation: string };
  'translation-without-original': { lacks: Lacking };
  'translation-length': { field: string; original: string; length: number; expected: number };
  'duplicate-id': { id: string; firstLine: number };
  'image-type': { expected: string; found: string };
  'image-metadata': object;
}

/** Why a value does not fit its field. */
export type WrongValue =
  | { reason: 'type'; expected: string; numberAsText: boolean }
  | { reason: 'option'; options: readonly string[] }
  | { reason: 'other'; message: string };

/** What is not there in Dutch of something that is translated. */
export type Lacking =
  | { what: 'file'; original: string }
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
