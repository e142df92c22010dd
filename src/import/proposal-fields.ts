import { entryAt } from '../library/entry-address.ts';
import type { Library } from '../library/library.ts';
import { UNKNOWN } from '../model/fields.ts';
import type { GroupShape, Shape } from '../model/shape.ts';
import { readAmount } from './grants-csv.ts';
import type { FormQuestion } from './proposal-forms.ts';

/** What an answer says of an entry. */
export interface Meant {
  /** Fields with their value, each as `field=value`. */
  set: string[];
  /** What an editor has to work out, as it was written: the words are kept with the entry. */
  loose: string[];
  /** What cannot be right. */
  wrong: string[];
}

const linesOf = (answer: string): string[] =>
  answer
    .split('\n')
    .map((line) => line.replace(/^\s*[-*]\s+/, '').trim())
    .filter((line) => line !== '');

const meant = (set: string[], loose: string[] = [], wrong: string[] = []): Meant => ({ set, loose, wrong });

/** The field of a question; what the register says of a project stands with its grant. */
export function pathOf(shape: GroupShape, { id }: FormQuestion): string {
  const path = id.replaceAll('-', '.');
  const isOwn = shape.members.some(({ name }) => name === path.split('.')[0]);
  return isOwn ? path : `grant.${path}`;
}

/** Reads an answer as the fields that it is about. */
export function meaningOf(library: Library, shape: GroupShape, question: FormQuestion, answer: string): Meant {
  const path = pathOf(shape, question);
  if (answer === UNKNOWN) return meant([`${path.split('.')[0] === 'recognition' ? 'recognition' : path}=${UNKNOWN}`]);
  switch (path) {
    case 'sources':
      return sourcesIn(answer);
    case 'unverified':
      return meant(linesOf(answer).map((line, index) => `unverified.${index}.note=${line}`));
    case 'author':
      return meant(linesOf(answer).flatMap(authorOf));
    case 'organisations':
      return organisationsIn(library, answer);
    case 'interventions':
      return interventionsIn(library, answer);
    case 'grant.amount':
      return amountIn(path, answer);
    // These are made of facts that a form cannot ask for in one line: an id of this site, a basis, a level.
    case 'activeIngredients':
    case 'evidence':
    case 'recognition.url':
      return meant([], linesOf(answer));
  }
  if (question.options.length > 0) return meant(chosen(question.options, answer).map((word) => `${path}=${word}`));
  return isList(shapeAt(shape, path.split('.'))) ? meant(linesOf(answer).map((line) => `${path}=${line}`)) : meant([`${path}=${answer}`]);
}

const shapeAt = (shape: Shape | undefined, [name, ...rest]: readonly string[]): Shape | undefined => {
  if (name === undefined || shape?.kind !== 'group') return shape;
  return shapeAt(shape.members.find((member) => member.name === name)?.shape, rest);
};

const isList = (shape: Shape | undefined): boolean => shape?.kind === 'list';

/** GitHub puts the chosen words in one line with commas between them; a word may have a comma of its own. */
function chosen(options: readonly string[], answer: string): string[] {
  const found: string[] = [];
  let rest = answer;
  while (rest !== '') {
    const word = options.filter((option) => rest === option || rest.startsWith(`${option}, `)).toSorted((a, b) => b.length - a.length)[0];
    if (word === undefined) return [...found, rest];
    found.push(word);
    rest = rest.slice(word.length).replace(/^, /, '');
  }
  return found;
}

function sourcesIn(answer: string): Meant {
  const lines = linesOf(answer).map((line) => ({ line, parts: /^(https?:\/\/\S+)\s*(.*)$/.exec(line) }));
  const wrong = lines
    .filter(({ parts }) => !parts)
    .map(({ line }) => `‘${line}’ begint niet met een webadres, zoals https://example.org/.`);
  const set = lines.flatMap(({ parts }, index) => {
    const [, url = '', words = ''] = parts ?? [];
    const confirms = words.replace(/^\(|\)$/g, '').trim();
    return [`sources.${index}.url=${url}`, ...(confirms === '' ? [] : [`sources.${index}.confirms=${confirms}`])];
  });
  return wrong.length > 0 ? meant([], [], wrong) : meant(set);
}

/** ‘Family, given’ is a person; a name without a comma may be an organisation, and stays whole. */
function authorOf(line: string, index: number): string[] {
  const [family = '', given] = line.split(/,\s*/, 2);
  return given ? [`author.${index}.family=${family}`, `author.${index}.given=${given}`] : [`author.${index}.literal=${line}`];
}

function organisationsIn(library: Library, answer: string): Meant {
  const found = linesOf(answer).map((line) => {
    const named = line.toLowerCase();
    const entry = library
      .all('organisations')
      .find(({ id, data }) => [id, data.name, data.nameEn, data.abbreviation].some((name) => name?.toLowerCase() === named));
    return { line, entry };
  });
  return meant(
    found.flatMap(({ entry }) => (entry ? `organisations=${entry.id}` : [])),
    found.flatMap(({ line, entry }) => (entry ? [] : line)),
  );
}

function interventionsIn(library: Library, answer: string): Meant {
  const found = linesOf(answer).map((line) => {
    const entry = entryAt(library, URL.parse(line, 'https://site.invalid')?.pathname ?? line);
    return { line, id: entry?.collection === 'interventions' ? entry.id : undefined };
  });
  return meant(
    found.flatMap(({ id }) => (id === undefined ? [] : `interventions=${id}`)),
    [],
    found.flatMap(({ line, id }) => (id === undefined ? `‘${line}’ is geen pagina van een interventie op deze site.` : [])),
  );
}

function amountIn(path: string, answer: string): Meant {
  const amount = readAmount(answer);
  return amount === undefined ? meant([], [], [`‘${answer}’ is geen bedrag zoals 125000 of 125.000,50.`]) : meant([`${path}=${amount}`]);
}
