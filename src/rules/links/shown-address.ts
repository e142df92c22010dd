import { withPlainDigits } from '../digits.ts';
import { siteOf, isSameSite } from './hosts.ts';

/** Endings of the names of sites that are no words of a sentence: `bijv.dit` is no name of a site. */
const endings = [
  'academy amsterdam app be care chat click cloud com community de dev edu education eu foundation frl gov health help info int io link live',
  'net ngo nl online org page site support uk university world xyz',
].flatMap((names) => names.split(' '));
const ending = `(?:${endings.join('|')})`;

/** A dot as it stands in a name of a site: one that only looks like it, or with a small space beside it. */
const dot = new RegExp(
  String.raw`[\u2000-\u200A\u202F\u205F]{0,9}[.\u00B7\u2022\u2024\u2027\u2219\u22C5\u3002\uA4F8\uFF0E\uFF61][\u2000-\u200A\u202F\u205F]{0,9}(?=${ending}(?![\p{L}\p{N}]))`,
  'giu',
);

/** Signs that nobody sees in the words of a link, and the marks around them. */
const unseen = /[\p{Cc}\p{Cf}\p{Mn}]/gu;
const around = /^[^\p{L}\p{N}+]+|[^\p{L}\p{N}/]+$/gu;

/** What stands before the @ of a web address is not where it goes. */
const account = /(https?:\/\/)[^\s/?#@]{1,255}@/gi;

/** Words longer than this are no address that someone reads; they would take long to look through. */
const LONGEST = 2_000;

const isOrdinary = (text: string): boolean => /^[\n -~]*$/.test(text);

/** What a reader sees in words: other signs that look like a digit, a hyphen or a dot are those. */
export function bare(words: string): string {
  const text = words.slice(0, LONGEST);
  const plain = isOrdinary(text)
    ? text
    : withPlainDigits(text.replace(dot, '.').normalize('NFKC'))
        .replace(unseen, '')
        .replace(/\p{Pd}/gu, '-')
        .replaceAll('。', '.');
  return plain.replace(account, '$1').replace(around, '');
}

const webAddress = /^(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:[/?#:]\S*)?$/iu;

/** A name of a site in a longer text. */
const siteName = new RegExp(
  String.raw`(?<![\p{L}\p{N}.-])(?:www\.)?((?:[\p{L}\p{N}-]{1,63}\.){1,5}${ending})(?![\p{L}\p{N}]|\.\p{L})`,
  'giu',
);

const mailAddress = /(?<![^\s(<‘“"'])[^\s@]{1,64}@[^\s@]{1,255}\.\p{L}{2,}/giu;

const phoneNumber = /\+?\d[\d\s().-]*\d/g;

/** Words that say a number: digits as people say them. */
const digitWords = 'nul een twee drie vier vijf zes zeven acht negen zero one two three four five six seven eight nine'.split(' ');
const spelled = new RegExp(String.raw`\b(?:${digitWords.join('|')})(?:[\s-]{1,2}(?:${digitWords.join('|')})){2,14}\b`, 'gi');
export const withSpelledDigits = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(spelled, (row) => row.replace(/[a-z]+/gi, (word) => String(digitWords.indexOf(word.toLowerCase()) % 10)));

const withoutWww = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/** The digits of a telephone number by which it is the same as another way to write it. */
export const subscriber = (number: string): string => number.replace(/\(0\)|\D/g, '').replace(/^(?:(?:00)?31(?=\d{9}$)|0(?=\d{9}$))/, '');

/** What the words of a link show, and where it goes instead. */
export interface OtherAddress {
  shown: string;
  real: string;
}

/** The address that the words of a link show when the link goes somewhere else; `fits` when they show the one it goes to. */
export function compareShown(text: string, href: string): OtherAddress | 'fits' | undefined {
  const words = bare(text);
  if (/^tel:/i.test(href)) return compareWithPhone(words, href.slice(4));
  if (/^mailto:/i.test(href)) return compareWithMail(words, href.slice(7).split('?')[0] ?? '');
  return /^(?:https?:)?\/\//i.test(href) ? compareWithSite(words, href) : compareInside(words, href);
}

function compareWithPhone(words: string, href: string): OtherAddress | 'fits' | undefined {
  const real = href.replaceAll('%20', ' ');
  // A link without a number, or an address, goes nowhere, and has a finding for that.
  if (subscriber(real) === '') return undefined;
  const numbers = (withSpelledDigits(words).match(phoneNumber) ?? []).filter((number) => subscriber(number).length > 2);
  if (numbers.some((number) => subscriber(number) === subscriber(real))) return 'fits';
  const shown = numbers[0] ?? siteIn(words) ?? words.match(mailAddress)?.[0];
  return shown === undefined ? undefined : { shown, real };
}

function compareWithMail(words: string, real: string): OtherAddress | 'fits' | undefined {
  if (real === '') return undefined;
  const mails = words.match(mailAddress) ?? [];
  if (mails.some((mail) => mail.toLowerCase() === real.toLowerCase())) return 'fits';
  const site = mails[0] ?? siteIn(words);
  if (site === undefined) return undefined;
  return mails.length === 0 && isSameSite(site.toLowerCase(), real.replace(/^.*@/, '').toLowerCase()) ? 'fits' : { shown: site, real };
}

function compareWithSite(words: string, href: string): OtherAddress | 'fits' | undefined {
  const real = URL.parse(href, 'https://site.invalid')?.hostname ?? '';
  const host = withoutWww(real);
  const whole = webAddress.exec(words)?.[1];
  if (whole !== undefined) return whole.toLowerCase() === host ? 'fits' : { shown: whole, real };
  // The first name is the one that a reader goes by.
  const name = siteIn(words);
  if (name === undefined) return undefined;
  return isSameSite(host, name.toLowerCase()) ? 'fits' : { shown: name, real };
}

/** A link inside the site may be called after a site, as that of an organisation, but it is no address of one. */
function compareInside(words: string, href: string): OtherAddress | undefined {
  const isAddress = /^(?:https?:\/\/|www\.)\S+$/i.test(words) || words.match(mailAddress)?.[0] === words;
  return isAddress ? { shown: words, real: href } : undefined;
}

const siteIn = (words: string): string | undefined => webAddress.exec(words)?.[1] ?? [...words.matchAll(siteName)][0]?.[1];

/** Whether the whole of some words is the name of another site than that of an address: as a title beside it. */
export function otherSite(words: string, address: string): OtherAddress | undefined {
  const shown = webAddress.exec(bare(words))?.[1];
  const host = siteOf(address);
  return shown === undefined || host === '' || isSameSite(withoutWww(shown), host) ? undefined : { shown, real: host };
}
