import { idFrom } from '../model/id-from.ts';
import { dateMeant } from './dutch-date.ts';

/** A value that would have been good, as it is written in YAML, and how it differs from what was typed. */
export interface MeantValue {
  write: string;
  difference: 'no-quotes' | 'straight-quotes' | 'digits' | 'shorter' | 'other';
}

/** Longer texts are no slip in a value of one line. */
const LONGEST = 300;

const quotes = /^["'‘’‚‛“”„«»´`]+|["'‘’‚‛“”„«»´`]+$/g;

const truths: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['ja', true],
  ['yes', true],
  ['waar', true],
  ['onwaar', false],
  ['false', false],
  ['nee', false],
  ['no', false],
]);

/** What stands before a DOI where it is written as an address. */
const beforeDoi = /^(?:https?:\/\/)?(?:(?:dx\.|www\.)?doi\.org\/|doi: ?)/i;

type Guess = readonly [value: unknown, write: string, difference: MeantValue['difference']];

/**
 * The value that was most likely meant; undefined when none that fits can be guessed.
 * @param typed What was typed.
 * @param accepts Whether a value fits the field: nothing is proposed that would be refused again.
 */
export function valueMeant(typed: string, accepts: (value: unknown) => boolean): MeantValue | undefined {
  if (typed.length > LONGEST) return undefined;
  const bare = typed.trim();
  const straight = bare.replace(quotes, '').trim();
  const guesses = [...fromQuotes(bare, straight), ...fromWords(straight)];
  const found = guesses.find(([value]) => accepts(value));
  return found && { write: found[1], difference: found[2] };
}

function* fromQuotes(bare: string, straight: string): Generator<Guess> {
  // With three digits behind the point it may be a Dutch thousand.
  if (/^-?\d+(?:\.\d+)?$/.test(straight) && !/\.\d{3}$/.test(straight)) yield [Number(straight), straight, 'no-quotes'];
  if (bare === 'true' || bare === 'false') yield [bare === 'true', bare, 'no-quotes'];
  if (straight !== bare) yield [straight, `'${straight.replaceAll("'", "''")}'`, 'straight-quotes'];
}

function* fromWords(text: string): Generator<Guess> {
  const truth = truths.get(text.toLowerCase());
  if (truth !== undefined)
    yield* [[truth, String(truth), 'other'], truth ? ['ja', 'ja', 'other'] : ['nee', 'nee', 'other']] satisfies Guess[];
  const amount = amountMeant(text);
  if (amount !== undefined) yield [Number(amount), amount, 'digits'];
  const date = dateMeant(text);
  if (date !== undefined) yield [date, asText(date), 'other'];
  if (beforeDoi.test(text)) yield [text.replace(beforeDoi, ''), text.replace(beforeDoi, ''), 'shorter'];
  if (/^www\./i.test(text)) yield [`https://${text}`, `https://${text}`, 'other'];
  const id = idFrom(text);
  // A year or a month is an id too, but no one who types a date wants to hear of that.
  if (id !== text && /[a-z]/.test(id)) yield [id, id, 'other'];
}

/** A text that YAML would read as a number needs quotation marks. */
const asText = (text: string): string => (/^\d+$/.test(text) ? `'${text}'` : text);

const millions: Readonly<Record<string, number>> = { duizend: 1e3, miljoen: 1e6, mln: 1e6, miljard: 1e9, mld: 1e9 };

/** An amount of money as Dutch writes it, in the digits of YAML; undefined for one that can be read in two ways. */
function amountMeant(text: string): string | undefined {
  const plain = text.replace(/^(?:€|eur|euro) ?/i, '').replace(/ ?(?:€|eur|euro)$|,-+$/i, '');
  const [, whole, cents] = /^(\d{1,3}(?:\.\d{3})*|\d{1,3}(?:[ \u00A0\u202F]\d{3})*|\d+)(?:,(\d{1,2}))?$/.exec(plain) ?? [];
  if (whole !== undefined) return `${whole.replace(/\D/g, '')}${cents === undefined ? '' : `.${cents}`}`;
  const [, count = '', word = ''] = /^(\d{1,6}(?:,\d{1,3})?) ?([a-z]{3,8})\.?$/i.exec(plain) ?? [];
  const times = millions[word.toLowerCase()];
  return times === undefined ? undefined : String(Math.round(Number(count.replace(',', '.')) * times));
}
