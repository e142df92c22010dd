import type { Root } from 'mdast';
import type { Info, State } from './markdown-form.ts';

type Pattern = State['unsafe'][number];

/**
 * Makes a writer of blocks quick without changing what it writes. By itself it tries every pattern of what could mean
 * something on every piece of text, one by one, and counts the lines and columns of all that it writes. Here one expression
 * finds out whether there is anything to be careful with, which is rare, and nothing is counted: nobody asks where it stands.
 */
export function quickRootHandler(): (root: Root, parent: unknown, state: State, info: Info) => string {
  const signsIn = new Map<string, RegExp>();
  return (root, _parent, state, info) => {
    const { now, lineShift } = info;
    state.createTracker = () => ({ move: (written) => written ?? '', shift: () => undefined, current: () => ({ now, lineShift }) });
    const safe = state.safe.bind(state);
    state.safe = (value, config) => {
      const constructs = state.stack.join(' ');
      const signs = signsIn.get(constructs) ?? signsFor(state);
      signsIn.set(constructs, signs);
      const text = value ?? '';
      return hasSign(signs, text, config) ? safe(text, config) : text;
    };
    return state.containerFlow(root, info);
  };
}

/** Whether a text has something to be careful with; what is only around it, is none of its own. */
function hasSign(signs: RegExp, text: string, { before, after }: { before: string; after: string }): boolean {
  if (text.includes('\\')) return true;
  signs.lastIndex = before.length;
  const found = signs.exec(`${before}${text}${after}`);
  return found !== null && found.index < before.length + text.length;
}

/** Finds each sign that could mean something inside what is being written; it may find more of them than the writer, never fewer. */
const signsFor = ({ stack, unsafe }: State): RegExp =>
  new RegExp(
    unsafe
      .filter(({ inConstruct, notInConstruct }) => (!inConstruct?.length || isIn(stack, inConstruct)) && !isIn(stack, notInConstruct))
      .map(sourceOf)
      .join('|'),
    'gu',
  );

const isIn = (stack: State['stack'], constructs: Pattern['inConstruct']): boolean =>
  [constructs ?? []].flat().some((construct) => stack.includes(construct));

/** The sign comes first, so that most of a text is passed over quickly; what has to stand before it is looked for behind it. */
function sourceOf({ atBreak, before = '', character, after = '' }: Pattern): string {
  const sign = RegExp.escape(character);
  return `${sign}(?<=${atBreak ? '[\\r\\n][\\t ]*' : ''}(?:${before})${sign})(?=${after})`;
}
