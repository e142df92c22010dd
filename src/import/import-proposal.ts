import { entryAt } from '../library/entry-address.ts';
import { type Library, readLibrary } from '../library/library.ts';
import { type Data, type Kind, kindNamed, schemaOf } from '../new/kinds.ts';
import { newEntry, type Made } from '../new/new-entry.ts';
import { objections } from '../new/objection.ts';
import { Refused } from '../new/refused.ts';
import { withField } from '../new/set-field.ts';
import { gapsIn, startingData } from '../new/starting-values.ts';
import { type GroupShape, shapeOf } from '../model/shape.ts';
import { CONFIRMATION, type FormQuestion, readForms } from './proposal-forms.ts';
import { meaningOf, pathOf } from './proposal-fields.ts';
import { type Proposal, readProposal } from './proposal-text.ts';

export interface ImportProposalOptions {
  content: string;
  /** What GitHub made of the form: the Markdown, or the issue in JSON. */
  text: string;
  /** Register that gets the grant of a project. */
  scheme?: string | undefined;
}

/**
 * Turns a proposal into an entry, and writes it when the whole content passes with it. It replaces nothing that is there.
 * @throws Refused when something is missing or wrong, with all of it and the labels of the form; nothing is written then.
 */
export async function importProposal({ content, text, scheme }: ImportProposalOptions): Promise<Made> {
  const library = readLibrary(content);
  const proposal = readProposal(text, readForms());
  const { collection } = proposal.form;
  if (collection === undefined) throw new Refused(correction(library, proposal), 2);
  const meaning = kindNamed(collection);
  if (meaning.outcome !== 'kind') throw new Error(`Nothing can be made in ${collection}.`);
  const { set, problems } = wishesOf(library, meaning.kind, proposal);
  if (problems.length > 0) throw new Refused(problems.join('\n'), 1);
  return newEntry(content, { kind: collection, title: proposal.answers.get('title'), set, scheme });
}

/** A correction changes what is there, and that an editor does; all that can be said is where. */
function correction(library: Library, { answers }: Proposal): string {
  const page = answers.get('page') ?? '';
  const entry = entryAt(library, URL.parse(page, 'https://site.invalid')?.pathname ?? page);
  const place = entry ? `Kijk in content/${entry.source.file}.` : `Op deze site is geen pagina ‘${page}’ gevonden.`;
  return `Dit is een melding van een fout. Die zet je zelf recht, nadat je de bron hebt bekeken. ${place}`;
}

/** Says that nobody has looked at it yet; a page shows that. */
const UNSEEN = 'Dit komt uit een voorstel, en de redactie heeft het nog niet met een bron vergeleken.';

function wishesOf(library: Library, kind: Kind, { form, answers }: Proposal): { set: string[]; problems: string[] } {
  const schema = schemaOf(kind);
  const shape = shapeOf(schema);
  const set: string[] = [];
  const loose: string[] = [];
  const problems: string[] = [];
  const tell = (question: FormQuestion, words: readonly string[]): void => {
    for (const part of words) problems.push(`${question.label}: ${part}`);
  };
  let data: Data = {};
  for (const question of form.questions) {
    const answer = answers.get(question.id);
    if (question.id === CONFIRMATION) {
      if (!/^- \[x\] /im.test(answer ?? '')) tell(question, ['het vakje is niet aangevinkt.']);
    } else if (answer === undefined) {
      if (question.isRequired) tell(question, ['dit is nog leeg.']);
    } else {
      const meant = meaningOf(library, shape, question, answer);
      const alone = filled(shape, {}, meant.set);
      tell(question, [...meant.wrong, ...alone.problems, ...objections(library, kind.collection, schema, alone.data)]);
      data = filled(shape, data, meant.set).data;
      loose.push(...meant.loose.map((line) => `${question.label}, in de woorden van het voorstel: ${line}`));
      // The title goes its own way: the id is made of it.
      set.push(...meant.set.filter((assignment) => !assignment.startsWith('title=')));
    }
  }
  problems.push(...missing(shape, kind, data, form.questions));
  return { set: [...set, ...notes(shape, answers, loose)], problems: [...new Set(problems)] };
}

function filled(shape: GroupShape, before: Data, set: readonly string[]): { data: Data; problems: string[] } {
  const problems: string[] = [];
  const data = set.reduce((entry, assignment) => {
    const equals = assignment.indexOf('=');
    try {
      return withField(shape, entry, assignment.slice(0, equals), assignment.slice(equals + 1));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      problems.push(error.message);
      return entry;
    }
  }, before);
  return { data, problems };
}

/** What the register tells of a project when the proposal does not. */
const inRegister = ['fundingKind'];

/** Facts that have no value of their own, and that nobody can make up. */
function missing(shape: GroupShape, kind: Kind, data: Data, questions: readonly FormQuestion[]): string[] {
  const given = { ...data, id: 'nieuw' };
  const whole = startingData(kind.collection, shape, given, { id: 'nieuw', title: String(data['title'] ?? '') });
  return gapsIn(shape, whole).flatMap(({ path, member }) => {
    const question = questions.find((other) => pathOf(shape, other) === path);
    // What the form demands has been missed already.
    return question?.isRequired || inRegister.includes(path) ? [] : `${question?.label ?? path}: dit is nodig. ${member.shape.description}`;
  });
}

/** What was left for the editors, where the kind has a place for it. */
function notes(shape: GroupShape, answers: ReadonlyMap<string, string>, loose: readonly string[]): string[] {
  if (!shape.members.some(({ name }) => name === 'unverified')) return [];
  const before =
    answers
      .get('unverified')
      ?.split('\n')
      .filter((line) => line.trim() !== '').length ?? 0;
  return [...loose, UNSEEN].map((note, index) => `unverified.${before + index}.note=${note}`);
}
