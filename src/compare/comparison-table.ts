import type { Answer, Comparable } from './questions.ts';

/** Words of the table. */
export interface TableWords {
  caption: string;
  different: string;
  same: string;
  marked: string;
  /** The questions, in the order of the page, with what must be said of some. */
  questions: readonly { id: string; text: string; note?: string | undefined }[];
}

/** A table with a column for each intervention and, above each row of answers, its question and whether they differ. */
export function comparisonTable(items: readonly Comparable[], words: TableWords): HTMLTableElement {
  const table = make('table');
  table.className = 'side-by-side';
  const caption = make('caption', words.caption);
  caption.className = 'visually-hidden';
  const head = make('thead');
  head.append(row(items.map((item) => heading(item))));
  table.append(caption, head, ...words.questions.map((question) => group(items, question, words)));
  return table;
}

function heading(item: Comparable): HTMLTableCellElement {
  const cell = make('th');
  cell.scope = 'col';
  const link = make('a', item.title);
  link.href = item.address;
  if (item.lang) link.lang = item.lang;
  cell.append(link);
  return cell;
}

function group(items: readonly Comparable[], question: TableWords['questions'][number], words: TableWords): HTMLTableSectionElement {
  const answers = items.map((item) => item.answers[question.id] ?? { words: [] });
  const cell = make('th', question.text);
  cell.scope = 'rowgroup';
  cell.colSpan = items.length;
  const difference = differenceOf(answers);
  if (difference !== undefined) {
    const mark = make('span', difference ? `≠ ${words.different}` : `= ${words.same}`);
    mark.className = difference ? 'difference' : 'likeness';
    cell.append(' ', mark);
  }
  if (question.note !== undefined) {
    const note = make('span', question.note);
    note.className = 'note';
    cell.append(note);
  }
  const body = make('tbody');
  body.append(row([cell]), row(answers.map(answerCell)));
  return body;
}

/** Whether answers differ; undefined when that cannot be said, as of free text, or of nothing but what is not known. */
export function differenceOf(answers: readonly Answer[]): boolean | undefined {
  const compared = answers.map((answer) => answer.compare);
  if (answers.length < 2 || compared.includes(undefined) || answers.every((answer) => answer.isUnknown)) return undefined;
  return new Set(compared).size > 1;
}

function answerCell(answer: Answer): HTMLTableCellElement {
  const cell = make('td');
  if (answer.isUnknown) cell.className = 'unknown';
  if (answer.lang) cell.lang = answer.lang;
  if (answer.words.length < 2) cell.textContent = answer.words[0] ?? '';
  else {
    const list = make('ul');
    list.append(...answer.words.map((word) => make('li', word)));
    cell.append(list);
  }
  return cell;
}

function row(cells: readonly HTMLTableCellElement[]): HTMLTableRowElement {
  const made = make('tr');
  made.append(...cells);
  return made;
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, text?: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (text !== undefined) element.textContent = text;
  return element;
}
