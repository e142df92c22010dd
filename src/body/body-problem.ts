import type { Position } from '../library/finding.ts';
import { positionAt } from '../library/problem.ts';
import { bodyComponentNames, bodyComponents, isBodyComponent } from '../model/body-components.ts';
import { type Tag, tagsOf } from './tags.ts';

/** A place at which a text stops being readable as MDX. */
export interface BodyProblem extends Position {
  kind:
    | 'bracket'
    | 'brace'
    | 'comment'
    /** A tag of HTML without its other half, or written in a way that only HTML knows. */
    | 'html'
    /** A beginning or an end with the name of no component. */
    | 'unknown'
    /** The name of a component is right, what follows it in the tag is not. */
    | 'attributes'
    | 'spaced'
    | 'unclosed'
    /** A component that closes itself does not. */
    | 'unended'
    /** The beginning was typed where the end should be. */
    | 'reopened'
    /** Beginning and end stand in different paragraphs or lists. */
    | 'apart'
    | 'unopened'
    | 'crossed'
    /** The end has another case than the beginning. */
    | 'case'
    | 'misplaced'
    | 'deep'
    | 'crowded'
    | 'program';
  /** The tag that it is about. */
  tag?: string;
  /** The component that is still open there. */
  open?: { name: string; line: number };
  /** The tag as it was typed, where that is not how it should be written. */
  typed?: string;
}

/** What stops the parser, and the text without it, so that reading can go on behind it. */
interface Stop {
  problem: BodyProblem;
  rest: string;
}

/** A tag that the parser names, with its place. */
interface Named {
  at: number;
  name: string;
}

/** Characters of a tag. */
const LONGEST_TAG = 300;

/** Puts into our terms why the parser stops at a text. */
export function stopOf(text: string, message: string): Stop {
  const [at = 0, other] = placesIn(text, message);
  const [first = '', second = ''] = [...message.matchAll(/`<\/?([^`<>]*)>`/g)].map(([, name = '']) => name);
  const stop = stopAt(text, at);
  if (/Expected a closing tag/.test(message)) return unclosed(text, { at: other ?? at, name: first });
  if (/Unexpected closing tag/.test(message)) {
    return other === undefined ? unopened(text, { at, name: first }) : otherEnd(text, { at, name: first }, { at: other, name: second });
  }
  if (/Expected the closing tag/.test(message) && other !== undefined) {
    return isBodyComponent(first)
      ? stop({ kind: 'apart', tag: first }, [at, other])
      : stopAt(text, other)({ kind: kindOf(first), tag: `<${first}>` }, [at, other]);
  }
  if (/create a comment/.test(message)) return stop({ kind: 'comment' }, [at]);
  if (/\bbrace\b|\bexpression\b/.test(message)) return stop({ kind: 'brace' }, [at, other ?? at]);
  return noTag(text, at);
}

/** Where in the text the places are that a message names. */
function placesIn(text: string, message: string): number[] {
  const lines = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return [...message.matchAll(/(?:^|\(|opened at )(\d+):(\d+)/g)].map(
    ([, line = '1', column = '1']) => (lines[Number(line) - 1] ?? 0) + Number(column) - 1,
  );
}

/** A problem at a place, with a space for each of these brackets. */
const stopAt =
  (text: string, at: number) =>
  (problem: Omit<BodyProblem, keyof Position>, signs: readonly (number | undefined)[]): Stop => ({
    problem: { ...positionAt(text, at), ...problem },
    rest: signs.reduce<string>(
      (rest, sign) => (sign !== undefined && /[<{>]/.test(rest.charAt(sign)) ? `${rest.slice(0, sign)} ${rest.slice(sign + 1)}` : rest),
      text,
    ),
  });

/** What a tag is whose name is not that of a component: an address and a name from Word look like one too. */
const kindOf = (name: string): 'html' | 'unknown' | 'bracket' =>
  /^(?:[ovw]|st\d):/.test(name) ? 'html' : /[.:]/.test(name) ? 'bracket' : /^\p{Lu}/u.test(name) ? 'unknown' : 'html';

const partnerOf = (tags: readonly Tag[], at: number): Tag | undefined => tags.find(({ offset }) => offset === at)?.partner;

/** Something begins and does not end where it should. */
function unclosed(text: string, { at, name }: Named): Stop {
  const tags = tagsOf(text);
  const end = partnerOf(tags, at);
  const stop = stopAt(text, at);
  const tag = `<${name}>`;
  if (!isBodyComponent(name)) {
    const kind = kindOf(name);
    return stop({ kind, tag }, [at, kind === 'bracket' ? addressEnd(text, at) : end?.offset]);
  }
  if (bodyComponents[name].content === 'nothing') return stop({ kind: 'unended', tag: name }, [at, end?.offset]);
  if (end) return stop({ kind: 'apart', tag: name }, [at, end.offset]);
  const again = tags.find((other) => other.offset > at && other.name === name && !other.isEnd && !other.partner);
  if (again) return stopAt(text, again.offset)({ kind: 'reopened', tag: name }, [at, again.offset]);
  return stop({ kind: name === 'HelpBox' ? 'unended' : 'unclosed', tag: name === 'HelpBox' ? name : tag }, [at]);
}

/** Something ends where nothing is open. */
function unopened(text: string, { at, name }: Named): Stop {
  const tag = `</${name}>`;
  if (!isBodyComponent(name)) return stopAt(text, at)({ kind: kindOf(name), tag }, [at]);
  const spaced = [...text.slice(0, at).matchAll(/<[ \t]{1,10}(\w{1,20})/g)].findLast(([, word]) => word === name);
  return spaced
    ? stopAt(text, spaced.index)({ kind: 'spaced', tag: name }, [spaced.index, at])
    : stopAt(text, at)({ kind: 'unopened', tag }, [at]);
}

/** Something ends where something else is open. */
function otherEnd(text: string, end: Named, open: Named): Stop {
  const tags = tagsOf(text);
  const stop = stopAt(text, end.at);
  const tag = `</${end.name}>`;
  if (end.name.toLowerCase() === open.name.toLowerCase()) {
    return isBodyComponent(open.name)
      ? stop({ kind: 'case', tag: `</${open.name}>`, typed: tag }, [end.at, open.at])
      : stopAt(text, open.at)({ kind: kindOf(open.name), tag: `<${open.name}>` }, [end.at, open.at]);
  }
  const openEnd = partnerOf(tags, open.at);
  if (!isBodyComponent(open.name) || bodyComponents[open.name].content === 'nothing') return unclosed(text, open);
  if (!isBodyComponent(end.name)) return stop({ kind: kindOf(end.name), tag }, [end.at]);
  const begin = partnerOf(tags, end.at);
  const still = { name: open.name, line: positionAt(text, open.at).line };
  const signs = [end.at, begin?.offset, openEnd ? undefined : open.at];
  return begin
    ? stop({ kind: 'crossed', tag, open: still }, signs)
    : stop({ kind: 'unopened', tag, ...(!openEnd && { open: still }) }, signs);
}

/** A bracket that begins nothing that can be read. */
function noTag(text: string, at: number): Stop {
  const stop = stopAt(text, at);
  const typed = /^<[^<>]*>?/.exec(text.slice(at, at + LONGEST_TAG))?.[0] ?? '';
  const name = /^<(\w+)/.exec(typed)?.[1] ?? '';
  const component = bodyComponentNames.find((known) => known.toLowerCase() === name.toLowerCase());
  if (component !== undefined) return stop({ kind: 'attributes', tag: component, typed }, [at, endAfter(text, at, name)]);
  return /^<[a-z][a-z0-9-]*\s[^<>]*=[^<>]*>/.test(typed)
    ? stop({ kind: 'html', tag: `<${name}>` }, [at, endAfter(text, at, name)])
    : stop({ kind: 'bracket' }, [at, addressEnd(text, at)]);
}

/** The end of a tag that cannot be read, and of which nobody knows whether it closes itself: an address may end with `/` too. */
function endAfter(text: string, at: number, name: string): number | undefined {
  const tags = tagsOf(text);
  return (partnerOf(tags, at) ?? tags.find((end) => end.isEnd && !end.partner && end.offset > at && end.name === name))?.offset;
}

/** Where an address between brackets ends: what closes it would else be taken for a part of the address. */
function addressEnd(text: string, at: number): number | undefined {
  const typed = /^<[^\s<>]*>/.exec(text.slice(at, at + LONGEST_TAG))?.[0];
  return typed === undefined ? undefined : at + typed.length - 1;
}
