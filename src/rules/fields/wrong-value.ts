import { nearest } from '../../library/nearest.ts';
import type { Library } from '../../library/library.ts';
import type { Problem } from '../../library/problem.ts';
import type { MeantValue } from '../../library/value-meant.ts';
import { type CollectionName, collections } from '../../model/collections.ts';
import { misleadingAddress } from '../links/misleading-address.ts';
import { unsafeScheme } from '../links/schemes.ts';
import { personalPhone } from '../privacy/personal-phone.ts';
import { type Rule, saying } from '../rule.ts';
import { type FindId, idFinder } from './id-meant.ts';
import { wayToWrite } from './way-to-write.ts';

type WrongField = Problem<'wrong-value'>;

interface Words {
  message: string;
  hint: string;
}

export const wrongValue: Rule = {
  code: 'wrong-value',
  severity: 'error',
  title: 'Een waarde die niet bij het veld past',
  cause:
    'Een datum, een getal, een webadres en een woord uit een vaste lijst hebben elk hun eigen vorm. Alleen dan kan de site ermee rekenen, sorteren en zoeken.',
  mend: 'Lees in de melding wat er bij dit veld hoort. Bij een vaste lijst staan de woorden die kunnen erbij.',
  example: { file: 'pages/hulp.mdx', wrong: 'group: hulpp\n', right: 'group: hulp\n' },
  check: (library) => {
    const isTold = toldByOthers(library);
    const findId = idFinder(library);
    const problems = library.problems.filter((problem) => problem.kind !== 'wrong-value' || !isTold(problem));
    return saying('wrong-value', (problem) => inWords(problem, findId))({ ...library, problems });
  },
};

function inWords(problem: WrongField, findId: FindId): Words {
  const { field, value, wrong, reference } = problem;
  const shown = show(problem);
  // The fields of a page as a whole have no explanation of their own.
  const explanation = problem.explanation || 'Kijk in een ander bestand van deze soort hoe het eruitziet.';
  const hint = (...parts: string[]): string => [...parts, explanation].filter(Boolean).join(' ');
  // An action line has a number for an id, and is told what is wrong with that.
  const isId = (wrong.reason === 'type' && wrong.expected === 'tekst') || (wrong.reason === 'other' && typeof value === 'string');
  const asId = reference && isId && typeof value !== 'object' ? findId(reference, problem.typed ?? String(value)) : undefined;
  if (reference && asId && !asId.isGood) {
    return {
      message: `Bij ‘${field}’ hoort het id van een ${collections[reference].singular}; er staat ${shown}.`,
      hint: hint(asId.meant ? `Bedoel je ‘${asId.meant}’?` : whereIdsAre(reference)),
    };
  }
  const meant = asId ? undefined : problem.meant;
  if (wrong.reason === 'type') {
    const quotes = meant?.difference === 'no-quotes' ? ' tussen aanhalingstekens' : '';
    const advice = wrong.numberAsText ? ' Zet het getal tussen aanhalingstekens.' : '';
    return {
      message: `Bij ‘${field}’ hoort ${wrong.expected}; er staat ${shown}${quotes}.${advice}`,
      hint: hint(value === null ? 'Vul het in.' : meant ? proposal(meant) : wrong.write ? wayToWrite(wrong.write) : ''),
    };
  }
  if (wrong.reason === 'option') {
    const guess = typeof value === 'string' ? nearest(value, wrong.options) : undefined;
    const proposed = guess === undefined ? meant && proposal(meant) : `Bedoel je ‘${guess}’?`;
    return {
      message: `Bij ‘${field}’ staat ${shown}; dat kan hier niet.`,
      hint: hint(proposed ?? '', `Kies uit: ${wrong.options.join(', ')}.`),
    };
  }
  if (typeof value === 'string' && value.trim() === '') return { message: `Het veld ‘${field}’ is leeg.`, hint: hint('Vul het in.') };
  const said = meant ? (wrong.message.split('. ', 1)[0] ?? '') : wrong.message;
  return {
    message: `Bij ‘${field}’ staat ${shown}: ${typeof value === 'object' ? 'die' : 'dat'} ${said}.`,
    hint: hint(meant ? proposal(meant) : ''),
  };
}

function whereIdsAre(collection: CollectionName): string {
  const { path, storage } = collections[collection];
  return storage === 'yaml-list' ? `De ids staan in ${path}.` : `Het id is de naam van het bestand in ${path}, zonder .mdx of .yaml.`;
}

function proposal({ write, difference }: MeantValue): string {
  switch (difference) {
    case 'no-quotes':
      return `Haal de aanhalingstekens weg: ${write}.`;
    case 'straight-quotes':
      return `Gebruik rechte aanhalingstekens: ${write}.`;
    case 'digits':
      return `Schrijf alleen cijfers: ${write}.`;
    case 'shorter':
      return `Schrijf alleen ${write}, zonder wat ervoor staat.`;
    case 'other':
      return `Bedoel je ${write}?`;
  }
}

/**
 * Whether another rule says more of a value: that its address could run something or goes elsewhere, or that it is of a person,
 * which a message may not show.
 */
function toldByOthers({ sources }: Library): (problem: WrongField) => boolean {
  const personal = new Map<string, Set<number>>();
  return ({ file, line, value }) => {
    if (typeof value !== 'string') return false;
    if (unsafeScheme(value) !== undefined) return true;
    const source = sources.get(file);
    if (!source) return false;
    if (misleadingAddress.checkField?.({ source, path: [], value })) return true;
    // Only where that rule speaks of this very line is the value told.
    const lines = personal.get(file) ?? new Set((personalPhone.checkSource?.(source) ?? []).map((remark) => remark.line));
    personal.set(file, lines);
    return lines.has(line);
  };
}

function show({ value, typed }: WrongField): string {
  if (value === null || value === undefined) return 'niets';
  if (Array.isArray(value)) return 'een lijst';
  if (typeof value === 'object') return 'een groep velden';
  const text = typed ?? String(value);
  return `‘${text.length > 60 ? `${text.slice(0, 60)}…` : text}’`;
}
