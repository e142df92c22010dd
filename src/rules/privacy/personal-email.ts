import type { Rule } from '../rule.ts';
import { isFunctional } from './functional-address.ts';
import { wordBefore } from './numbers.ts';
import { type Find, remarksAt } from './places.ts';
import { plainText } from './plain-text.ts';

/** Signs without which no text has an address; most texts have none of them. */
const trigger = /[@＠﹫]|&(?:#0{0,5}64|#x0{0,4}40|commat);|%40|\\u0040|penstaart|[[({]\s?(?:at|AT|At)\s?\\?[\])}]|\sdot\s/;

/** The sign in the middle of an address, or a word that people write so that programs do not find the address. */
const middle =
  /_{0,3}[@＠﹫]_{0,3}|\s{0,2}[[({]\s?(?:at|@|apenstaartje)\s?[\])}]\s{0,2}|\s{1,2}apenstaart(?:je)?\s{1,2}|\s{1,2}at\s{1,2}(?=[\p{L}\p{N}-]+\s?[[({]?\s?dot\b)/giu;

const local = /[\p{L}\p{N}._%+'-]+$/u;
const domain =
  /^(?:_*[\p{L}\p{N}-]{1,63}_*(?:\.|\s?[[({]\s?(?:dot|punt|\.)\s?[\])}]\s?|\s(?:dot|punt)\s)){1,6}_*(\p{L}{2,24})(?![\p{L}\p{N}])/iu;
const spelledDot = /\s?[[({]\s?(?:dot|punt|\.)\s?[\])}]\s?|\s(?:dot|punt)\s/gi;

/** Endings of files, as in `foto@2x.png`. */
const fileEnding = /^(?:avif|css|csv|docx?|gif|html?|jpe?g|js|json|md|mdx|mp[34]|pdf|png|pptx?|svg|ts|txt|webp|xlsx?|xml|ya?ml|zip)$/i;

/** Characters of the part before the sign, and of the part behind it (RFC 5321). */
const LONGEST_NAME = 64;
const LONGEST_DOMAIN = 255;

function* findsIn(text: string): Generator<Find> {
  if (!trigger.test(text)) return;
  const { plain, origin } = plainText(text);
  for (const { index, 0: sign } of plain.matchAll(middle)) {
    const typed = local.exec(plain.slice(Math.max(0, index - LONGEST_NAME), index))?.[0];
    // Behind another @ stands the name of an account, as in @naam@site.nl.
    const name = typed?.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') ?? '';
    const start = index - (typed?.length ?? 0) + (typed?.indexOf(name) ?? 0);
    if (name === '' || plain.charAt(start - 1) === '@') continue;
    const behind = domain.exec(plain.slice(index + sign.length, index + sign.length + LONGEST_DOMAIN));
    if (!behind || fileEnding.test(behind[1] ?? '')) continue;
    // What stands in the path of a web address names a thing on that site.
    if (/:\/\/[^?#]*$/.test(wordBefore(plain, start))) continue;
    const host = behind[0].replace(spelledDot, '.').replaceAll('_', '').toLowerCase();
    if (isFunctional(name, host)) continue;
    const shown = `${name.charAt(0)}…@${host}`;
    yield {
      index: origin(start),
      value: `${name}@${host}`,
      message: `Hier staat een e-mailadres dat van een persoon lijkt: ${shown.slice(0, 80)}.`,
    };
  }
}

export const personalEmail: Rule = {
  code: 'personal-email',
  severity: 'error',
  title: 'Een e-mailadres van een persoon',
  cause:
    'Deze site is voor iedereen, ook voor programma’s die adressen verzamelen. Een adres van een persoon levert diegene ongewenste post op, of erger, en klopt niet meer na een andere baan. Een adres van een functie of een afdeling blijft.',
  mend: 'Noem het adres van de afdeling, zoals dat van een meldpunt of een secretariaat, of link naar de pagina met contactgegevens. Een adres bij een privé-maildienst kan nooit. Herkent de controle het adres van een afdeling niet, zeg dat dan bij je voorstel; het woord kan op de lijst.',
  example: {
    file: 'pages/hulp.mdx',
    wrong: 'Mail naar jan.jansen@example.org.\n',
    right: 'Mail naar meldpunt@example.org.\n',
  },
  checkSource: ({ text }) =>
    remarksAt(text, findsIn(text), 'Noem het adres van een functie of afdeling, of link naar de pagina met contactgegevens.'),
};
