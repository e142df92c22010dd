/** Signs that nobody sees in the words of a link, and the marks around them. */
const unseen = /[\p{Cc}\p{Cf}\p{Mn}]/gu;
const around = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}/]+$/gu;

const bare = (text: string): string => text.normalize('NFKC').replace(unseen, '').replace(/。/g, '.').replace(around, '');

const webAddress = /^(?:https?:\/\/)?(?:www\.)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:[/?#:]\S*)?$/iu;

/** Words that are no more than a name of a site, in a longer text only with a well-known ending: `bijv.dit` is none. */
const siteName =
  /(?<![\p{L}\p{N}.@-])(?:www\.)?((?:[\p{L}\p{N}-]{1,63}\.){1,5}(?:be|com|de|edu|eu|gov|info|int|io|net|nl|org|uk))(?![\p{L}\p{N}-]|\.\p{L})/giu;

const mailAddress = /(?<![^\s(<‘“"'])[^\s@]{1,64}@[^\s@]{1,255}\.\p{L}{2,}/giu;

const phoneNumber = /\+?\d[\d\s().-]*\d/g;

/** Words longer than this are no address that someone reads; they would take long to look through. */
const LONGEST = 2_000;

const withoutWww = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/** The digits of a telephone number by which it is the same as another way to write it. */
const subscriber = (number: string): string => number.replace(/\(0\)|\D/g, '').replace(/^(?:(?:00)?31(?=\d{9}$)|0(?=\d{9}$))/, '');

/** The address that the words of a link show, when the link goes somewhere else; undefined when they fit, or show none. */
export function otherAddressIn(text: string, href: string): { shown: string; real: string } | undefined {
  const words = bare(text.slice(0, LONGEST));
  if (/^tel:/i.test(href)) {
    const shown = (words.match(phoneNumber) ?? []).filter((other) => subscriber(other).length > 2);
    const number = href.slice(4).replaceAll('%20', ' ');
    const real = subscriber(number);
    // A link without a number, or an address, goes nowhere, and has a finding for that.
    return real === '' ? undefined : differing(shown, real, (other) => subscriber(other), number);
  }
  if (/^mailto:/i.test(href)) {
    const [real = ''] = href.slice(7).split('?');
    return real === ''
      ? undefined
      : differing(words.match(mailAddress) ?? [], real.toLowerCase(), (address) => address.toLowerCase(), real);
  }
  if (!/^(?:https?:)?\/\//i.test(href)) return undefined;
  const real = URL.canParse(href, 'https://site.invalid') ? new URL(href, 'https://site.invalid').hostname : '';
  const host = withoutWww(real);
  const whole = webAddress.exec(words)?.[1];
  if (whole !== undefined) return differing([whole], host, (shown) => shown.toLowerCase(), real);
  const names = [...words.matchAll(siteName)].map(([, name = '']) => name.toLowerCase());
  return names.some((name) => host.endsWith(`.${name}`) || name.endsWith(`.${host}`))
    ? undefined
    : differing(names, host, (name) => name, real);
}

/** The first of what is shown, when none of it is the real one. */
function differing(
  shown: readonly string[],
  real: string,
  compared: (shown: string) => string,
  said: string,
): { shown: string; real: string } | undefined {
  const [first] = shown;
  return first === undefined || shown.some((other) => compared(other) === real) ? undefined : { shown: first, real: said };
}
