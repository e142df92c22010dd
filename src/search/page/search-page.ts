import { type Answer, ask } from '../asking/ask.ts';
import { type ResultKind, resultKind, resultKinds } from '../asking/kinds.ts';
import type { Card } from '../asking/search-data.ts';
import { PAGE_SIZE, readState, type SearchState, writeState } from './address-state.ts';
import { fill } from './fill.ts';
import { kindChoice } from './kind-choice.ts';
import { type LoadedSources, loadSources } from './load-sources.ts';
import { noResultHelp } from './no-result.ts';
import { notesOf } from './notes.ts';
import { resultItem } from './result-item.ts';
import { readSettings } from './settings.ts';
import { termBoxes } from './term-box.ts';

const root = document.querySelector<HTMLElement>('#zoekresultaten');
const input = document.querySelector<HTMLInputElement>('#zoekterm');
const settings = root && readSettings(root);

if (root && input && settings) {
  const part = <Name extends HTMLElement>(name: string): Name => root.querySelector<Name>(`[data-part=${name}]`) as Name;
  const status = part('status');
  const help = part('help');
  const notes = part('notes');
  const terms = part('terms');
  const kinds = part('kinds');
  const list = part<HTMLOListElement>('list');
  const more = part<HTMLButtonElement>('more');
  const nothing = part('nothing');
  const start = document.querySelector<HTMLElement>('[data-search-start]');
  document.querySelector('[data-without-script]')?.remove();

  let sources: Promise<LoadedSources> | undefined;
  let asked = 0;
  let current: { term: string; answer: Answer; sources: LoadedSources } | undefined;

  /** Puts the page in the state of its address. */
  const show = async (): Promise<void> => {
    const state = readState(location.hash);
    const asking = (asked += 1);
    input.value = state.term;
    if (start) start.hidden = state.term !== '';
    root.hidden = state.term === '';
    if (state.term === '') return;
    if (current?.term !== state.term) {
      for (const place of [notes, terms, kinds, list, nothing]) place.replaceChildren();
      help.hidden = true;
      more.hidden = true;
      status.textContent = settings.messages.busy;
      try {
        sources ??= loadSources(settings.locale);
        const loaded = await sources;
        const answer = await ask(state.term, loaded);
        if (asking !== asked) return;
        current = { term: state.term, answer, sources: loaded };
      } catch {
        sources = undefined;
        if (asking !== asked) return;
        status.textContent = settings.messages.failed;
        if (start) start.hidden = false;
        return;
      }
    }
    await draw(state, asking);
  };

  const draw = async (state: SearchState, asking: number): Promise<void> => {
    if (!current) return;
    const { answer, sources: loaded } = current;
    const ofKind = state.kind ? answer.results.filter((card) => resultKind(card.collection) === state.kind) : answer.results;
    const shown = ofKind.slice(0, state.shown);
    const found = await Promise.all(shown.map((card) => loaded.read(card.key)));
    const boxes = await termBoxes(answer, loaded, settings);
    if (asking !== asked) return;
    status.textContent = countText(ofKind.length, state);
    help.hidden = !answer.help;
    notes.replaceChildren(...notesOf(answer, settings));
    terms.replaceChildren(...boxes);
    kinds.replaceChildren(...kindChoice(countKinds(answer.results), answer.results.length, state.kind, settings, choose));
    list.replaceChildren(
      ...shown.map((card, index) => resultItem(card, found[index], answer.sought, settings.kindNames[card.collection] ?? '')),
    );
    more.hidden = shown.length >= ofKind.length;
    nothing.replaceChildren(...(answer.results.length === 0 ? noResultHelp(answer, state.term, loaded, settings) : []));
    // Without results the ways into the site are the help.
    if (start) start.hidden = answer.results.length > 0;
  };

  const countText = (count: number, { term, kind }: SearchState): string => {
    const { messages } = settings;
    if (count === 0) return `${fill(messages.none, { term })}. ${messages.noneHint}`;
    if (!kind) return fill(count === 1 ? messages.one : messages.many, { count, term });
    return fill(count === 1 ? messages.oneOfKind : messages.manyOfKind, { count, term, kind: settings.resultKinds[kind] });
  };

  const choose = (kind: ResultKind | undefined): void => {
    history.replaceState(null, '', writeState({ ...readState(location.hash), kind, shown: PAGE_SIZE }));
    void show().then(() => kinds.querySelector<HTMLInputElement>('input:checked')?.focus());
  };

  more.addEventListener('click', () => {
    const state = readState(location.hash);
    history.replaceState(null, '', writeState({ ...state, shown: state.shown + PAGE_SIZE }));
    void show().then(() => list.children[state.shown]?.querySelector('a')?.focus());
  });
  window.addEventListener('hashchange', () => void show());
  void show();
}

/** How many results there are of each kind, in the order of the kinds. */
const countKinds = (cards: readonly Card[]): [ResultKind, number][] =>
  resultKinds.flatMap((kind): [ResultKind, number][] => {
    const count = cards.filter((card) => resultKind(card.collection) === kind).length;
    return count > 0 ? [[kind, count]] : [];
  });
