import type { SourceFile } from '../../library/source-file.ts';
import type { Rule } from '../rule.ts';
import { digitsOf, GAP, isInAddress } from './numbers.ts';
import { type Find, remarksAt } from './places.ts';
import { inPlainDigits } from './plain-digits.ts';

/** A file as it was typed. */
type Typed = Pick<SourceFile, 'file' | 'text'>;

/** Eight or nine digits that are no part of a longer word or number. */
const number = new RegExp(String.raw`(?<![\p{L}\p{N}_=#&/+-]|\d[.,]|\+\d{1,3} )\d(?:${GAP}\d){7,8}(?![\p{L}\p{N}_/-]|[.,]\d)`, 'gu');

/** How the number stands on a card or a letter: nine digits together, or four, two and three. */
const usual = /^(?:\d{9}|\d{4}([. ])\d{2}\1\d{3})$/;

const named = /\bbsn\b|burger\s?service\s?nummer|\bsofi-?\s?nummer|citizen service number/i;

/**
 * Words and signs with which someone says what a number is. One in eleven numbers of nine digits could be a citizen service
 * number; those of companies, grants, files and databases often have nine, and amounts too.
 */
const otherBefore =
  /(?:[€$]|\b(?:euro?|kvk|rsin|btw|vat|isbn|issn|ean|doi|pmid|oclc|orcid|id)\b|fiscaal|record|grant|agreement|contract|subsidie|project|dossier|zaak|kenmerk|document|registratie|kamerstuk|factuur)[\p{L}-]{0,15}(?:[\s:.#(]|nummer|number|nr|no|id|is|met|under|onder){0,6}$/iu;
const otherAfter = /^\s?(?:€|eur\b|euro\b|%|procent|dollar|pond)/i;

/** Days and periods have eight digits as well. */
const date = /^(?:\d{1,2}\D+\d{1,2}\D+(?:19|20)\d\d|(?:19|20)\d\d\D+\d{1,2}\D+\d{1,2}|(?:19|20)\d\d\D+(?:19|20)\d\d)$/;

/** How far from the number its name may stand. */
const NEAR = 60;

/** The check that every citizen service number passes ('elfproef'). */
function passesCheck(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += Number(digits[at]) * (at === 8 ? -1 : 9 - at);
  return sum % 11 === 0 && !digits.startsWith('00');
}

/** Whether a field has this number and nothing else; its name says what it means, and none is for people. */
function isWholeField({ file, text }: Typed, index: number, typed: string): boolean {
  const fieldsEnd = file.endsWith('.mdx') ? text.indexOf('\n---', 3) : text.length;
  if (index > fieldsEnd) return false;
  const start = text.lastIndexOf('\n', index) + 1;
  const end = text.indexOf('\n', index);
  const before = text.slice(start, index);
  const after = text.slice(index + typed.length, end === -1 ? undefined : end);
  return /^\s*(?:- )?[\w-]+:\s*['"]?$/.test(before) && /^['"]?\s*$/.test(after);
}

function isOther(source: Typed, index: number, typed: string): boolean {
  const { text } = source;
  const end = index + typed.length;
  return (
    !usual.test(typed) ||
    isWholeField(source, index, typed) ||
    otherBefore.test(text.slice(Math.max(0, index - NEAR), index)) ||
    otherAfter.test(text.slice(end, end + 20))
  );
}

function* findsIn(source: Typed): Generator<Find> {
  const { text } = source;
  for (const { index, 0: typed } of text.matchAll(number)) {
    const digits = digitsOf(typed);
    if (!passesCheck(digits.padStart(9, '0')) || date.test(typed) || isInAddress(text, index)) continue;
    const isNamed = named.test(text.slice(Math.max(0, index - NEAR), index + typed.length + NEAR));
    if (!isNamed && isOther(source, index, typed)) continue;
    yield { index, value: digits, message: `Hier staat een getal dat een burgerservicenummer kan zijn: …${digits.slice(-2)}.` };
  }
}

export const citizenNumber: Rule = {
  code: 'citizen-number',
  severity: 'error',
  title: 'Een burgerservicenummer',
  cause:
    'Met een burgerservicenummer (BSN) kan iemand zich voor een ander uitgeven. Het mag nooit op een openbare site staan, ook niet als voorbeeld. De controle kijkt naar getallen van negen cijfers die door de elfproef komen. Getallen in adressen, bedragen en getallen met hun naam ervoor, zoals ‘projectnummer’ of ‘KvK’, slaat zij over.',
  mend: 'Haal het nummer weg. Is het iets anders, zet dan in woorden voor het getal wat het is, zoals ‘projectnummer’, of schrijf een bedrag met punten: 123.456.789.',
  example: {
    file: 'pages/hulp.mdx',
    wrong: 'Noem bij je melding nummer 111222333.\n',
    right: 'Noem bij je melding projectnummer 111222333.\n',
  },
  checkSource: (source) =>
    remarksAt(
      source.text,
      inPlainDigits(source.text, (text) => findsIn({ file: source.file, text })),
      'Haal het weg als het van een persoon is. Is het iets anders, zet er dan voor wat het is, zoals ‘projectnummer’.',
    ),
};
