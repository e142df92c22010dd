import type { Entry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { compareDates, type EdtfDate } from '../model/dates.ts';
import { isKnown, UNKNOWN, type Unknown } from '../model/fields.ts';
import { type DeadlineVerdict, verdictOf } from './deadlines.ts';

/** Something that was to be there by a date, with what came of it. */
export interface Promised {
  by: EdtfDate;
  /** The date in the words of the source. */
  note?: string | undefined;
  /** Where the date stands. */
  document?: Entry<'policy'> | undefined;
  verdict: DeadlineVerdict;
}

/** A promised date on the page of an action line: of a motion or commitment, or of a plan. */
export interface PromisedOnLine extends Promised {
  commitment?: Entry<'commitments'>;
  /** What was to come, where it is no motion or commitment. */
  what?: string;
  outcome: string | Unknown;
  metBy?: Entry<'policy'> | undefined;
  metOn?: EdtfDate | undefined;
}

/** The document with which a motion or commitment was met, and when that was. */
export function metOf(
  library: Library,
  { data }: Entry<'commitments'>,
): { document: Entry<'policy'>; on: EdtfDate | undefined } | undefined {
  const document = data.metBy === undefined ? undefined : library.get('policy', data.metBy);
  return document && { document, on: isKnown(document.data.date) ? document.data.date : undefined };
}

/** The promised dates of a motion or commitment, in the order in which they were promised. */
export function deadlinesOf(library: Library, commitment: Entry<'commitments'>): Promised[] {
  const deadlines = commitment.data.deadlines ?? [];
  return deadlines.map(({ by, note, document }, index) => ({
    by,
    note,
    document: document === undefined ? undefined : library.get('policy', document),
    verdict: index < deadlines.length - 1 ? 'moved' : verdictOf(by, metOf(library, commitment)?.on),
  }));
}

/** A plan of which the outcome is told has one, also where no date says when it was there. */
const planVerdict = (verdict: DeadlineVerdict, outcome: string): DeadlineVerdict =>
  verdict === 'passed' && isKnown(outcome) ? 'told' : verdict;

/** Every promised date of an action line, from early to late. */
export function promisesOf(library: Library, line: Entry<'action-lines'>): PromisedOnLine[] {
  const commitments = library.all('commitments').filter(({ data }) => data.actionLines.includes(Number(line.id)));
  const promised = commitments.flatMap((commitment) => {
    const met = metOf(library, commitment);
    return deadlinesOf(library, commitment).map((deadline): PromisedOnLine => ({
      ...deadline,
      commitment,
      outcome: commitment.data.statusNote,
      metBy: met?.document,
      metOn: met?.on,
    }));
  });
  const planned = (line.data.plans ?? []).map(({ by, note, document, what, outcome, metOn }): PromisedOnLine => ({
    by,
    note,
    document: document === undefined ? undefined : library.get('policy', document),
    verdict: planVerdict(verdictOf(by, metOn), outcome),
    what,
    outcome: isKnown(outcome) ? outcome : UNKNOWN,
    metOn,
  }));
  return [...promised, ...planned].toSorted((a, b) => compareDates(a.by, b.by));
}
