import { z } from 'zod';
import { Refused } from '../new/refused.ts';
import type { ProposalForm } from './proposal-forms.ts';

/** A proposal as it was filled in. */
export interface Proposal {
  form: ProposalForm;
  /** What was answered, by the id of the question; a question that was left open is not there. */
  answers: ReadonlyMap<string, string>;
}

/** More than any honest proposal has. */
const MOST_CHARACTERS = 100_000;

/** What GitHub writes where nothing was filled in. */
const NOTHING = /^_No response_$/;

const issue = z.object({ body: z.string() });

/**
 * Reads what GitHub makes of a form that was filled in: a heading with the label of each question, and under it the answer. It may
 * also be the issue as the API of GitHub gives it, in JSON. Everything in it is text of a stranger and stays text.
 * @throws Refused when it is no such thing.
 */
export function readProposal(text: string, forms: readonly ProposalForm[]): Proposal {
  if (text.length > MOST_CHARACTERS) throw new Refused('Dit is te lang voor een voorstel.', 2);
  const sections = sectionsOf(text.trimStart().startsWith('{') ? bodyOf(text) : text, forms);
  const form = forms.find(({ questions }) => [...sections.keys()].every((label) => questions.some((question) => question.label === label)));
  if (!form || sections.size === 0) {
    throw new Refused(
      `Dit is geen voorstel dat met een formulier van deze repository is gemaakt. De formulieren zijn: ${forms.map(({ name }) => `‘${name}’`).join(', ')}.`,
      2,
    );
  }
  const answers = form.questions.flatMap(({ id, label }) => {
    const answer = sections.get(label)?.trim() ?? '';
    return answer === '' || NOTHING.test(answer) ? [] : [[id, answer] as const];
  });
  return { form, answers: new Map(answers) };
}

function bodyOf(text: string): string {
  try {
    return issue.parse(JSON.parse(text)).body;
  } catch {
    throw new Refused('Dit is geen JSON van een issue: er hoort een ‘body’ in te staan.', 2);
  }
}

/** The answers by their label. A heading that no form has is part of an answer. */
function sectionsOf(body: string, forms: readonly ProposalForm[]): Map<string, string> {
  const labels = new Set(forms.flatMap(({ questions }) => questions.map(({ label }) => label)));
  const sections = new Map<string, string>();
  let current: string | undefined;
  for (const line of body.split(/\r\n|\r|\n/)) {
    const label = /^### (.+?)\s*$/.exec(line)?.[1];
    if (label !== undefined && labels.has(label)) {
      // Whoever writes a label in an answer could give another question a second answer.
      if (sections.has(label)) throw new Refused(`De kop ‘${label}’ staat er twee keer in. Haal weg wat er niet hoort.`, 1);
      sections.set(label, '');
      current = label;
    } else if (current !== undefined) sections.set(current, `${sections.get(current) ?? ''}${line}\n`);
  }
  return sections;
}
