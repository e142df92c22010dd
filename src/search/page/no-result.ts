import type { Answer } from '../asking/ask.ts';
import { PAGE_SIZE, writeState } from './address-state.ts';
import { element, link } from './elements.ts';
import { fill } from './fill.ts';
import type { LoadedSources } from './load-sources.ts';
import { nearestTerms } from '../asking/nearest-terms.ts';
import { reportAddress } from '../../report/report-address.ts';
import type { SearchSettings } from './settings.ts';

/** What helps a reader for whom nothing was found: terms that look like it, and a way to tell the editors. */
export function noResultHelp(answer: Answer, term: string, sources: LoadedSources, { messages, report }: SearchSettings): HTMLElement[] {
  const help: HTMLElement[] = [];
  const near = nearestTerms(answer.unknown, sources.thesaurus);
  if (near.length > 0) {
    const links = near.map((label) => element('li', [link(writeState({ term: label, kind: undefined, shown: PAGE_SIZE }), label)]));
    help.push(element('p', [messages.nearest]), element('ul', links, 'marks'));
  }
  if (report) {
    const body = fill(messages.reportBody, { term: term.slice(0, LONGEST) });
    const address = reportAddress(report, { subject: messages.reportSubject, body });
    help.push(element('p', [link(address, messages.report), ' ', element('span', [messages.reportNote], 'note')]));
  }
  return help;
}

/** Terms in an address may be as long as a question. */
const LONGEST = 200;
