import type { Entry } from '../library/entry.ts';
import { type Library, readLibrary } from '../library/library.ts';
import type { Path } from '../library/read-yaml.ts';
import { type CollectionName, collections } from '../model/collections.ts';
import { UNKNOWN } from '../model/fields.ts';
import { type GroupShape, type Shape, shapeOf } from '../model/shape.ts';
import { isSource, type Judge, wordsOf } from './ask.ts';
import { chooseId, chooseKind, chooseScheme, idProblem, usage } from './choose.ts';
import { filesFor } from './entry-files.ts';
import { type Data, type Kind, nameOf, schemaOf } from './kinds.ts';
import { objection, objections } from './objection.ts';
import type { Prompts } from './prompts.ts';
import { askFacts, withValue } from './questions.ts';
import { Refused } from './refused.ts';
import { oneLine, withField } from './set-field.ts';
import { type Gap, gapsIn, startingData } from './starting-values.ts';

/** What was given with the command. */
export interface Wish {
  kind?: string | undefined;
  title?: string | undefined;
  id?: string | undefined;
  summary?: string | undefined;
  /** Register that gets the grant of a project. */
  scheme?: string | undefined;
  /** Other fields, each as `field=value`. */
  set?: readonly string[] | undefined;
}

/** A new entry that has not been written. */
export interface Composed {
  /** The content that it is for. */
  library: Library;
  collection: CollectionName;
  id: string;
  /** Text of the files that change, the one of the entry first. */
  files: Map<string, string>;
  /** How something was understood that could be meant differently. */
  notes: string[];
}

/**
 * Makes the text of a new entry out of what was given, what is answered, and what is true of anything.
 * @param prompts Asks for what was not given; without it, nothing is asked.
 * @throws Refused when it cannot be made, Cancelled when someone stops.
 */
export async function composeEntry(library: Library, wish: Wish, prompts?: Prompts): Promise<Composed> {
  const { kind, data: meant, note } = await chooseKind(wish.kind, prompts);
  const { collection } = kind;
  const schema = schemaOf(kind);
  const shape = shapeOf(schema);
  const judge = (path: Path, value: unknown): string | undefined => objection(library, collection, schema, path, value);
  if (wish.scheme !== undefined && collection !== 'projects') throw new Refused('Alleen een project heeft een --scheme.', 2);
  const set = withWishes(shape, meant, wish);
  refuse(objections(library, collection, schema, set));
  readable(library, collection);

  const titlePath = kind.title.split('.');
  const title = oneLine(wish.title ?? '') || oneLine(await askTitle(shape, titlePath, judge, prompts));
  refuse([judge(titlePath, title) ?? []].flat());
  const id = await chooseId(library, collection, title, wish.id, prompts);
  const scheme = collection === 'projects' ? await chooseScheme(library, wish.scheme, prompts) : undefined;

  const facts = { id, title };
  const inList = collections[collection].storage === 'yaml-list';
  const named = withValue(inList ? { id, ...set } : set, titlePath, title);
  const given = scheme ? { ...fundedBy(library, scheme), ...named } : named;
  const start = startingData(collection, shape, given, facts);
  const answered = prompts ? await askFacts({ prompts, library, judge }, shape, given, start, kind.later) : given;
  const entry = settled(startingData(collection, shape, answered, facts));
  const gaps = gapsIn(shape, entry);
  if (gaps.length > 0) throw new Refused(needed(kind, gaps), 2);

  const isGuess = scheme !== undefined && wish.scheme === undefined && !prompts;
  const notes = [note ?? [], isGuess ? `Er is geen --scheme gegeven; de toekenning staat bij ‘${scheme.data.title}’.` : []].flat();
  // Someone may have changed the content while the questions were answered; their change stays.
  const now = prompts ? readLibrary(library.directory) : library;
  refuse([idProblem(now, collection, id) ?? []].flat());
  readable(now, collection);
  return { library: now, collection, id, files: filesFor(now, collection, id, entry, scheme?.id), notes };
}

/** @throws Refused when there is anything wrong. */
export const refuse = (objections: readonly string[]): void => {
  if (objections.length > 0) throw new Refused(objections.join('\n'), 1);
};

/** The fields that were given with the command. */
function withWishes(shape: GroupShape, meant: Data, { summary, set = [] }: Wish): Data {
  const assignments = [...(summary === undefined ? [] : [`summary=${summary}`]), ...set];
  return assignments.reduce((data, assignment) => {
    const [, path, text] = /^([^=]+)=(.*)$/s.exec(assignment) ?? [];
    if (path === undefined || text === undefined) throw new Refused(`Schrijf --set veld=waarde, en niet ‘${assignment}’.`, 2);
    if (path === 'id') throw new Refused('Geef het kenmerk met --id.', 2);
    return withField(shape, data, path.trim(), text);
  }, meant);
}

async function askTitle(shape: GroupShape, path: readonly string[], judge: Judge, prompts: Prompts | undefined): Promise<string> {
  if (!prompts) throw new Refused(usage, 2);
  const words = wordsOf(shapeAt(shape, path));
  return prompts.line({ words }, undefined, (line) => judge(path, oneLine(line)));
}

const shapeAt = (shape: Shape, [name, ...rest]: readonly string[]): Shape => {
  const member = shape.kind === 'group' ? shape.members.find((other) => other.name === name) : undefined;
  return member ? shapeAt(member.shape, rest) : shape;
};

/** What the register says of a project: the money of one stream is all of one kind. */
function fundedBy(library: Library, scheme: Entry<'register'>): Data {
  const other = scheme.data.grants.flatMap(({ project }) => library.get('projects', project) ?? [])[0];
  return { fundingKind: other?.data.fundingKind ?? 'subsidieregeling' };
}

/** Who chooses pillars for a project assigns them; without pillars nothing is assigned. */
const settled = (entry: Data): Data =>
  'pillarsBasis' in entry && entry['pillarsBasis'] === UNKNOWN && entry['pillars'] !== UNKNOWN
    ? { ...entry, pillarsBasis: 'afleiding' }
    : entry;

/** What comes behind the name of a field to give a part of it: of a source, where it can be read. */
function partOf(shape: Shape): string {
  if (isSource(shape)) return '.url';
  return shape.kind === 'list' && isSource(shape.item) ? '.0.url' : '';
}

/** The facts that nobody can make up, with how to give them. */
function needed(kind: Kind, gaps: readonly Gap[]): string {
  const lines = gaps.map(({ path, member: { shape } }) => {
    const options = shape.kind === 'choice' ? ` Kies uit: ${shape.ids.join(', ')}.` : '';
    return `  --set ${path}${partOf(shape)}=…   ${shape.description}${options}`;
  });
  return [`Voor een ${nameOf(kind)} is ook nodig:`, ...lines].join('\n');
}

/** Nothing can come at the end of a list that cannot be read. */
function readable(library: Library, collection: CollectionName): void {
  const { storage, path } = collections[collection];
  const list = storage === 'yaml-list' ? library.sources.get(path) : undefined;
  if (list && !Array.isArray(list.data)) {
    throw new Refused(`De lijst content/${path} kan nu niet gelezen worden. Kijk met npm run validate wat eraan mankeert.`, 1);
  }
}
